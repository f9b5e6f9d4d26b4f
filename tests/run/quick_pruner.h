#pragma once

#include "model/batched_forward.h"
#include "run/run_engine.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty_like.h>

namespace besa::test {

/// Prunes by position: the first `sparsity` of every row, learning nothing. Obeys pruneBlock's contract.
inline PrunedBlock pruneFirstColumns(const CausalLm& model, int i, const Recipe& recipe,
                                     const Allocation& /*allocation*/, Streams& streams,
                                     RunObserver& observer, const std::stop_token& stop,
                                     LearningStore* /*store*/)
{
    const at::NoGradGuard noGradients;
    observer.onBlockStarted({i, static_cast<int>(model.config().blocks), 1});
    throwIfStopped(stop);
    DecoderBlock block = model.loadBlock(i);
    PrunedBlock result;
    result.report.block = i;
    for (const Site site : kSites) {
        at::Tensor& weight = block.site(site).weight;
        const std::int64_t zeros =
            static_cast<std::int64_t>(recipe.sparsity * static_cast<double>(weight.size(1)));
        at::Tensor keep = at::empty_like(weight, at::kBool).fill_(true);
        keep.narrow(1, 0, zeros).fill_(false);
        weight = weight.mul(keep);
        result.keep[index(site)] = keep;
        result.report.sites[index(site)] = {weight.size(0), weight.size(1), weight.size(0) * zeros};
    }
    const Rotary rotary = Rotary::make(model.config(), streams.pruned.size(1), model.type(), model.device());
    StepReport step;
    step.block = i;
    observer.onStep(step);
    throwIfStopped(stop);
    streams.pruned = forwardBlock(block, model.config(), rotary, streams.pruned);
    if (streams.dense.defined()) {
        streams.dense = forwardBlock(model.loadBlock(i), model.config(), rotary, streams.dense);
    }
    return result;
}

} // namespace besa::test
