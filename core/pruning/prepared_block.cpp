#include "pruning/prepared_block.h"

#include "base/error.h"
#include "kernels/kernels.h"
#include "model/batched_forward.h"
#include "pruning/allocation/uniform.h"
#include "pruning/metric/metric.h"
#include "pruning/statistics.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace besa {
namespace {

BlockShape shapeOf(const DecoderBlock& block)
{
    BlockShape shape;
    for (const Site site : kSites) {
        shape.rows[index(site)] = block.site(site).weight.size(0);
        shape.columns[index(site)] = block.site(site).weight.size(1);
    }
    return shape;
}

/// Infinite or undefined activations would rank and train nonsense: the run stops before this block instead,
/// with every finished block safe.
void requireFinite(const BlockStatistics& statistics, int block)
{
    for (const Site site : kSites) {
        if (!statistics[index(site)].columnEnergy.isfinite().all().item<bool>()) {
            throw Error(
                ExitCode::Failure,
                {"the activations that enter " + std::string(siteName(site)) + " are not finite",
                 "block " + std::to_string(block),
                 "Look for damaged weights with besa inspect MODEL --check-finite; with sound weights, start "
                 "a new run with --compute float32."});
        }
    }
}

bool comparesWithDenseStream(const Recipe& recipe)
{
    return (recipe.method == Method::Besa || recipe.method == Method::Fixed) &&
           recipe.besa.reference == Reference::DenseStream;
}

} // namespace

std::int64_t denseWindows(const Recipe& recipe, std::int64_t windows)
{
    constexpr std::int64_t kReported = 16;
    if (comparesWithDenseStream(recipe)) {
        return windows;
    }
    return recipe.denseLoss ? std::min(windows, kReported) : 0;
}

Streams firstStreams(const Recipe& recipe, const at::Tensor& embedded)
{
    const std::int64_t windows = denseWindows(recipe, embedded.size(0));
    return {embedded, windows > 0 ? embedded.narrow(0, 0, windows) : at::Tensor()};
}

PreparedBlock prepareBlock(const CausalLm& model, int i, const Recipe& recipe, const Streams& streams,
                           const std::stop_token& stop)
{
    const at::NoGradGuard noGradients;
    const ModelConfig& config = model.config();
    DecoderBlock block = model.loadBlock(i);
    const BlockShape shape = shapeOf(block);
    Rotary rotary = model.rotary(streams.pruned.size(1));

    // The dense block on the pruned stream: statistics, and the reference unless that is the dense stream.
    const MetricKind metric = metricOf(recipe);
    StatisticsLinear statisticsLinear(needsHessian(metric));
    const at::Tensor denseOnPruned =
        forwardBatched(block, config, rotary, streams.pruned, statisticsLinear, 0, stop);
    const BlockStatistics statistics = statisticsLinear.finish(streams.pruned.size(0));
    requireFinite(statistics, i);
    at::Tensor dense;
    if (streams.dense.defined()) {
        if (streams.dense.is_alias_of(streams.pruned)) { // in front of the first block the streams are one
            dense = denseOnPruned.narrow(0, 0, streams.dense.size(0));
            if (dense.size(0) < denseOnPruned.size(0)) {
                dense = dense.clone(); // a view of some windows would keep all
            }
        } else {
            PlainLinear plain;
            dense = forwardBatched(block, config, rotary, streams.dense, plain, 0, stop);
        }
    }
    const at::Tensor target = comparesWithDenseStream(recipe) ? dense : denseOnPruned;

    BlockRanks ranks;
    Plan plan = uniformPlan(shape, recipe.sparsity);
    for (const Site site : kSites) {
        const at::Tensor scores = score(metric, block.site(site).weight, statistics[index(site)]);
        ranks[index(site)] = kernels::rankRows(scores);
        if (recipe.method == Method::Magnitude) {
            plan.counts[index(site)] = wholeMatrixCounts(scores, recipe.sparsity);
        }
    }
    ReconstructionLoss loss(recipe.besa.objective, model.normAfter(i), config.rmsNormEps,
                            recipe.besa.normalizeOverAll, target);
    return {i,      std::move(block), shape,           std::move(rotary), streams.pruned, dense,
            target, std::move(ranks), std::move(plan), std::move(loss)};
}

at::Tensor PreparedBlock::output(const Plan& masked, const ModelConfig& config,
                                 const std::stop_token& stop) const
{
    const at::NoGradGuard noGradients;
    DecoderBlock result = block;
    for (const Site site : kSites) {
        const std::size_t s = besa::index(site);
        result.site(site).weight = kernels::maskedWeight(block.site(site).weight, ranks[s], masked.counts[s]);
    }
    PlainLinear plain;
    return forwardBatched(result, config, rotary, inputs, plain, 0, stop);
}

double PreparedBlock::meanLoss(const at::Tensor& output) const
{
    const at::NoGradGuard noGradients;
    double sum = 0.0;
    for (std::int64_t w = 0; w < output.size(0); ++w) {
        sum += loss(output.narrow(0, w, 1), target.narrow(0, w, 1));
    }
    return sum / static_cast<double>(output.size(0));
}

std::optional<double> PreparedBlock::denseLoss(const at::Tensor& output) const
{
    if (!dense.defined()) {
        return {};
    }
    const at::NoGradGuard noGradients;
    double sum = 0.0;
    for (std::int64_t w = 0; w < dense.size(0); ++w) {
        sum += output[w].to(at::kFloat).sub(dense[w].to(at::kFloat)).square().mean().item<double>();
    }
    return sum / static_cast<double>(dense.size(0));
}

} // namespace besa
