#pragma once

#include "pruning/allocation/besa/learning_state.h"
#include "pruning/prepared_block.h"
#include "report/allocation.h"
#include "report/observer.h"

#include <stop_token>

namespace besa {

/// Result of one block.
struct PrunedBlock
{
    std::array<at::Tensor, kSiteCount> keep; ///< bool [R, C] on CPU: true keeps the weight
    BlockReport report;
};

/// Prunes block `i` and moves both streams past it: statistics -> score -> ranking -> plan -> mask ->
/// propagation (methods: sequential walk). Sends onBlockStarted, onStep and onDistribution; the caller sends
/// onBlockDone when the result is safe. Throws Cancelled between steps; the streams are then unchanged.
/// `allocation` is what the method `fixed` prunes to; the others do not look at it.
/// `store` keeps the learning between steps, so that a block goes on where it was left; may be null.
/// A non-finite loss ends the learning of this block: the last good state is kept and a warning is sent.
PrunedBlock pruneBlock(const CausalLm& model, int i, const Recipe& recipe, const Allocation& allocation,
                       Streams& streams, RunObserver& observer, const std::stop_token& stop,
                       LearningStore* store = nullptr);

} // namespace besa
