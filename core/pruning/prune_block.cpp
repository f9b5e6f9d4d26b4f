#include "pruning/prune_block.h"

#include "base/stopwatch.h"
#include "pruning/allocation/besa/learner.h"
#include "pruning/allocation/fixed.h"

#include <ATen/core/grad_mode.h>

namespace besa {
namespace {

at::Tensor keepMask(const at::Tensor& rank, const at::Tensor& counts)
{
    return rank.to(at::kInt).ge(counts.to(rank.device()).unsqueeze(1)).cpu();
}

} // namespace

PrunedBlock pruneBlock(const CausalLm& model, int i, const Recipe& recipe, const Allocation& allocation,
                       Streams& streams, RunObserver& observer, const std::stop_token& stop,
                       LearningStore* store)
{
    const at::NoGradGuard noGradients;
    const ModelConfig& config = model.config();
    const bool learns = recipe.method == Method::Besa;
    const std::int64_t windows = streams.pruned.size(0);
    const std::int64_t steps =
        learns ? recipe.besa.epochs * ((windows + recipe.besa.batch - 1) / recipe.besa.batch) : 0;
    const std::optional<LearningState> earlier =
        learns && store != nullptr ? store->load(i) : std::optional<LearningState>();
    observer.onBlockStarted({i, static_cast<int>(config.blocks), steps, earlier ? earlier->step : 0});

    PrunedBlock result;
    BlockReport& report = result.report;
    report.block = i;
    const Stopwatch statisticsTime;
    const PreparedBlock prepared = prepareBlock(model, i, recipe, streams, stop);
    const BlockShape& shape = prepared.shape;
    report.secondsStatistics = statisticsTime.seconds();

    Plan plan = recipe.method == Method::Fixed ? fixedPlan(shape, allocation, i) : prepared.plan;
    if (learns) {
        const auto rates = makeRateModel(recipe.besa, shape, recipe.sparsity,
                                         blockBudget(recipe.sparsity, shape.weights(), i), i);
        const LearningTask task{prepared.block,  config,          prepared.rotary, prepared.ranks,
                                prepared.inputs, prepared.target, prepared.loss,   i};
        LearningResult learned =
            learnRates(task, *rates, recipe.besa, recipe.recordDistributions, observer, stop, store, earlier);
        plan = std::move(learned.plan);
        report.firstLoss = learned.firstLoss;
        report.lastLoss = learned.lastLoss;
        report.optimizerStep = learned.stepSize;
        report.secondsLearning = learned.seconds;
    }

    const Stopwatch propagationTime;
    const at::Tensor pruned = prepared.output(plan, config, stop);
    report.loss = prepared.meanLoss(pruned);
    report.denseLoss = prepared.denseLoss(pruned);
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        result.keep[s] = keepMask(prepared.ranks[s], plan.counts[s]);
        report.sites[s] = {shape.rows[s], shape.columns[s],
                           shape.rows[s] * shape.columns[s] - result.keep[s].sum().item<std::int64_t>()};
    }
    streams.pruned = pruned;
    streams.dense = prepared.dense;
    report.secondsPropagation = propagationTime.seconds();
    return result;
}

} // namespace besa
