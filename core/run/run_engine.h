#pragma once

#include "pruning/prune_block.h"
#include "report/outcome.h"
#include "report/run_plan.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>

namespace besa {

/// What prunes one block: pruneBlock, or something quicker in tests.
using BlockPruner = std::function<PrunedBlock(
    const CausalLm& model, int block, const Recipe& recipe, const Allocation& allocation, Streams& streams,
    RunObserver& observer, const std::stop_token& stop, LearningStore* store)>;

/// The engine behind run/engine.h, which documents the three calls.
class RunEngine
{
public:
    /// `rest` is the least time between two saves of a learning in progress.
    explicit RunEngine(BlockPruner pruner, std::chrono::milliseconds rest = std::chrono::seconds(20));

    RunOutcome prune(const Recipe& recipe, RunObserver& observer, const std::stop_token& stop,
                     Fit fit = Fit::Required) const;
    RunOutcome resume(const std::string& runFolder, RunObserver& observer, const std::stop_token& stop) const;

private:
    BlockPruner m_pruner;
    std::chrono::milliseconds m_rest;
};

} // namespace besa
