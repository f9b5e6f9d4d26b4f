#pragma once

#include "pruning/allocation/besa/learning_state.h"
#include "report/observer.h"
#include "run/run_files.h"

#include <chrono>

namespace besa {

/// Keeps the learning of the block in progress in the run folder (docs/run-folder.md): at a stop, and now and
/// then, so that saving takes a fiftieth of the time at most. A file that is damaged or cannot be written
/// costs the steps since the block began, and a warning, never the run.
class LearningCheckpoint : public LearningStore
{
public:
    /// `rest` is the least time between two saves. Zero: after every step, whatever that costs.
    LearningCheckpoint(RunFiles files, RunObserver& observer, std::chrono::milliseconds rest);

    std::optional<LearningState> load(int block) override;
    bool due() override;
    void save(const LearningState& state) override;

private:
    using Clock = std::chrono::steady_clock;

    RunFiles m_files;
    RunObserver& m_observer;
    Clock::duration m_rest;
    Clock::time_point m_last = Clock::now(); ///< of the block's beginning or the last save
};

} // namespace besa
