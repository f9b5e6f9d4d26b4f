#include "pruning/prune_block.h"

#include "base/error.h"
#include "kernels/kernels.h"
#include "model/batched_forward.h"
#include "pruning/allocation/besa/learner.h"
#include "pruning/allocation/uniform.h"
#include "pruning/metric/metric.h"
#include "pruning/plan.h"
#include "pruning/statistics.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty_like.h>

#include <chrono>

namespace besa {
namespace {

class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

BlockShape shapeOf(const DecoderBlock& block)
{
    BlockShape shape;
    for (const Site site : kSites) {
        shape.rows[index(site)] = block.site(site).weight.size(0);
        shape.columns[index(site)] = block.site(site).weight.size(1);
    }
    return shape;
}

MetricKind metricOf(const Recipe& recipe)
{
    switch (recipe.method) {
    case Method::Besa:
        return recipe.besa.metric;
    case Method::Wanda:
        return MetricKind::Wanda;
    case Method::Magnitude:
    case Method::MagnitudeRow:
        return MetricKind::Magnitude;
    }
    return MetricKind::Wanda;
}

/// Mean over windows of the loss between two streams, one window at a time.
double meanLoss(const ReconstructionLoss& loss, const at::Tensor& output, const at::Tensor& target)
{
    double sum = 0.0;
    for (std::int64_t w = 0; w < output.size(0); ++w) {
        sum += loss(output.narrow(0, w, 1), target.narrow(0, w, 1)).item<double>();
    }
    return sum / static_cast<double>(output.size(0));
}

/// Mean squared difference of two streams.
double meanSquaredError(const at::Tensor& a, const at::Tensor& b)
{
    double sum = 0.0;
    for (std::int64_t w = 0; w < a.size(0); ++w) {
        sum += a[w].to(at::kFloat).sub(b[w].to(at::kFloat)).square().mean().item<double>();
    }
    return sum / static_cast<double>(a.size(0));
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

DecoderBlock masked(const DecoderBlock& block, const BlockRanks& ranks, const Plan& plan)
{
    DecoderBlock result = block;
    for (const Site site : kSites) {
        result.site(site).weight =
            kernels::maskedWeight(block.site(site).weight, ranks[index(site)], plan.counts[index(site)]);
    }
    return result;
}

at::Tensor keepMask(const at::Tensor& rank, const at::Tensor& counts)
{
    return rank.to(at::kInt).ge(counts.unsqueeze(1));
}

} // namespace

bool needsDenseStream(const Recipe& recipe)
{
    return recipe.denseLoss ||
           (recipe.method == Method::Besa && recipe.besa.reference == Reference::DenseStream);
}

PrunedBlock pruneBlock(const CausalLm& model, int i, const Recipe& recipe, Streams& streams,
                       RunObserver& observer, const std::stop_token& stop)
{
    const at::NoGradGuard noGradients;
    const ModelConfig& config = model.config();
    const bool learns = recipe.method == Method::Besa;
    const std::int64_t windows = streams.pruned.size(0);
    const std::int64_t steps =
        learns ? recipe.besa.epochs * ((windows + recipe.besa.batch - 1) / recipe.besa.batch) : 0;
    observer.onBlockStarted({i, static_cast<int>(config.blocks), steps});

    PrunedBlock result;
    BlockReport& report = result.report;
    report.block = i;
    const Stopwatch statisticsTime;
    const DecoderBlock block = model.loadBlock(i);
    const BlockShape shape = shapeOf(block);
    const Rotary rotary = Rotary::make(config, streams.pruned.size(1), model.type(), model.device());

    // The dense block on the pruned stream: statistics, and the reference unless that is the dense stream.
    const MetricKind metric = metricOf(recipe);
    StatisticsLinear statisticsLinear(needsHessian(metric));
    const at::Tensor denseOnPruned =
        forwardBatched(block, config, rotary, streams.pruned, statisticsLinear, 0, stop);
    const BlockStatistics statistics = statisticsLinear.finish(windows);
    requireFinite(statistics, i);
    at::Tensor dense;
    if (streams.dense.defined()) {
        PlainLinear plain;
        dense = streams.dense.is_same(streams.pruned)
                    ? denseOnPruned
                    : forwardBatched(block, config, rotary, streams.dense, plain, 0, stop);
    }
    const at::Tensor& target =
        learns && recipe.besa.reference == Reference::DenseStream ? dense : denseOnPruned;

    BlockRanks ranks;
    Plan plan = uniformPlan(shape, recipe.sparsity);
    for (const Site site : kSites) {
        const at::Tensor scores = score(metric, block.site(site).weight, statistics[index(site)]);
        ranks[index(site)] = kernels::rankRows(scores);
        if (recipe.method == Method::Magnitude) {
            plan.counts[index(site)] = wholeMatrixCounts(scores, recipe.sparsity);
        }
    }
    report.secondsStatistics = statisticsTime.seconds();

    const Stopwatch learningTime;
    const ReconstructionLoss loss(recipe.besa.objective, model.normAfter(i), config.rmsNormEps,
                                  recipe.besa.normalizeOverAll, target);
    if (learns) {
        const auto rates = makeRateModel(recipe.besa, shape, recipe.sparsity,
                                         blockBudget(recipe.sparsity, shape.weights(), i), i);
        const LearningTask task{block, config, rotary, ranks, streams.pruned, target, loss, i};
        LearningResult learned =
            learnRates(task, *rates, recipe.besa, recipe.recordDistributions, observer, stop);
        plan = std::move(learned.plan);
        report.firstLoss = learned.firstLoss;
        report.lastLoss = learned.lastLoss;
        report.optimizerStep = learned.stepSize;
    }
    report.secondsLearning = learningTime.seconds();

    const Stopwatch propagationTime;
    PlainLinear plain;
    const at::Tensor pruned =
        forwardBatched(masked(block, ranks, plan), config, rotary, streams.pruned, plain, 0, stop);
    report.loss = meanLoss(loss, pruned, target);
    if (dense.defined()) {
        report.denseLoss = meanSquaredError(pruned, dense);
    }
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        result.keep[s] = keepMask(ranks[s], plan.counts[s]);
        report.sites[s] = {shape.rows[s], shape.columns[s],
                           shape.rows[s] * shape.columns[s] - result.keep[s].sum().item<std::int64_t>()};
    }
    streams.pruned = pruned;
    streams.dense = std::move(dense);
    report.secondsPropagation = propagationTime.seconds();
    return result;
}

} // namespace besa
