#pragma once

#include "pruning/prune_block.h"
#include "report/outcome.h"
#include "report/run_plan.h"

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
    explicit RunEngine(BlockPruner pruner);

    RunOutcome prune(const Recipe& recipe, RunObserver& observer, const std::stop_token& stop,
                     Fit fit = Fit::Required) const;
    RunOutcome resume(const std::string& runFolder, RunObserver& observer, const std::stop_token& stop) const;

private:
    BlockPruner m_pruner;
};

} // namespace besa
