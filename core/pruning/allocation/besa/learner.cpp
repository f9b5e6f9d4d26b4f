#include "pruning/allocation/besa/learner.h"

#include "base/error.h"
#include "base/python_random.h"
#include "base/stopwatch.h"
#include "pruning/allocation/besa/candidate_mixture.h"
#include "pruning/allocation/besa/exact_budget.h"
#include "pruning/allocation/besa/masked_block.h"
#include "pruning/allocation/besa/optimizer.h"

#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace besa {
namespace {

/// Window indices of one epoch.
std::vector<std::int64_t> epochOrder(std::int64_t windows, SampleOrder order, PythonRandom& random)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(windows));
    std::iota(indices.begin(), indices.end(), 0);
    if (order == SampleOrder::Shuffled) {
        for (std::int64_t i = windows - 1; i > 0; --i) {
            std::swap(indices[static_cast<std::size_t>(i)],
                      indices[static_cast<std::size_t>(random.randint(0, i))]);
        }
    }
    return indices;
}

at::Tensor pick(const at::Tensor& stream, std::span<std::int64_t> indices)
{
    if (indices.size() == 1) {
        return stream.narrow(0, indices.front(), 1);
    }
    const at::Tensor index =
        at::from_blob(indices.data(), {static_cast<std::int64_t>(indices.size())}, at::kLong);
    return stream.index_select(0, index.to(stream.device()));
}

/// Steps from one report of the distributions to the next.
std::int64_t distributionStride(const RateModel& rates, std::int64_t steps)
{
    constexpr std::int64_t mostNumbers = 1'000'000; // in one block
    std::size_t numbers = 0;
    for (const Site site : kSites) {
        const RateDistribution distribution = rates.distribution(site);
        numbers += distribution.rates.size() + distribution.probabilities.size();
    }
    return 1 + steps * static_cast<std::int64_t>(numbers) / mostNumbers;
}

bool finite(std::span<const float> values)
{
    constexpr std::uint32_t kExponent = 0x7F800000U;
    std::uint32_t others = 0; // without a way out, so that it vectorises
    for (const float value : values) {
        others |= (std::bit_cast<std::uint32_t>(value) & kExponent) == kExponent ? 1U : 0U;
    }
    return others == 0;
}

void takeUp(const LearningState& earlier, RateModel& rates, Optimizer& optimizer)
{
    if (earlier.coefficients.size() != rates.coefficients().size() ||
        earlier.lastGood.size() != rates.coefficients().size()) {
        throw std::invalid_argument("the state is of another learning problem");
    }
    std::copy(earlier.coefficients.begin(), earlier.coefficients.end(), rates.coefficients().begin());
    rates.remember(earlier.rateModel);
    optimizer.restore(earlier.optimizer);
}

StepReport reportStep(const LearningTask& task, const Plan& plan)
{
    StepReport report;
    report.block = task.index;
    double zeros = 0.0;
    double weights = 0.0;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const auto siteZeros = static_cast<double>(plan.counts[s].sum().item<std::int64_t>());
        const auto numel = static_cast<double>(task.ranks[s].numel());
        report.siteSparsity[s] = siteZeros / numel;
        zeros += siteZeros;
        weights += numel;
    }
    report.sparsity = zeros / weights;
    return report;
}

} // namespace

std::unique_ptr<RateModel> makeRateModel(const BesaOptions& options, const BlockShape& shape, double sparsity,
                                         std::int64_t budget, int block)
{
    if (options.budget == Budget::Exact) {
        return std::make_unique<ExactBudget>(shape, options, budget, block);
    }
    return std::make_unique<CandidateMixture>(shape, options, sparsity, block);
}

LearningResult learnRates(const LearningTask& task, RateModel& rates, const BesaOptions& options,
                          bool recordDistributions, RunObserver& observer, const std::stop_token& stop,
                          LearningStore* store, const std::optional<LearningState>& earlier)
{
    const std::int64_t windows = task.inputs.size(0);
    const std::int64_t stepsPerEpoch = (windows + options.batch - 1) / options.batch;
    const std::int64_t steps = options.epochs * stepsPerEpoch;
    const auto optimizer = makeOptimizer(options, rates.coefficients(), steps, task.inputs.device());
    MaskedBlock masked(task.block, task.config, task.rotary, task.ranks, rates);
    PythonRandom random(static_cast<std::uint64_t>(task.index));

    LearningResult result;
    std::vector<float> lastGood(rates.coefficients().begin(), rates.coefficients().end());
    const std::int64_t stride = distributionStride(rates, steps);
    std::int64_t step = 0;
    if (earlier) {
        step = earlier->step;
        takeUp(*earlier, rates, *optimizer);
        lastGood = earlier->lastGood;
        result.firstLoss = earlier->firstLoss;
        result.lastLoss = earlier->lastLoss;
    }
    std::vector<std::int64_t> order;
    for (std::int64_t epoch = 0; epoch * stepsPerEpoch < step; ++epoch) {
        order = epochOrder(windows, options.order, random); // the epochs that an earlier process began
    }
    const Stopwatch clock;
    const double secondsBefore = earlier ? earlier->seconds : 0.0;
    const auto stateBefore = [&](std::int64_t next) {
        return LearningState{task.index,
                             next,
                             {rates.coefficients().begin(), rates.coefficients().end()},
                             lastGood,
                             rates.memory(),
                             optimizer->state(),
                             result.firstLoss,
                             result.lastLoss,
                             secondsBefore + clock.seconds()};
    };
    throwIfStopped(stop);
    for (; step < steps; ++step) {
        const Stopwatch stepClock;
        const std::int64_t first = step % stepsPerEpoch * options.batch;
        if (first == 0) {
            order = epochOrder(windows, options.order, random);
        }
        const auto count = static_cast<std::size_t>(std::min(options.batch, windows - first));
        const std::span<std::int64_t> batch(order.data() + first, count);

        rates.refresh();
        masked.mask();
        const at::Tensor output = masked.forward(pick(task.inputs, batch));
        const auto [lossValue, outputGradient, scale] =
            task.loss.withGradient(output, pick(task.targets, batch));
        masked.backward(outputGradient);
        const std::span<const float> gradient = rates.gradient(scale);
        if (!std::isfinite(lossValue) || !finite(gradient)) {
            std::copy(lastGood.begin(), lastGood.end(), rates.coefficients().begin());
            observer.onMessage(
                {Severity::Warning,
                 {"the loss of step " + std::to_string(step + 1) +
                      " is not finite; learning of this block ended and its last good rates are kept",
                  "block " + std::to_string(task.index),
                  "Use --compute float32, a smaller --learning-rate, or check the calibration windows and "
                  "the weights (besa inspect MODEL --check-finite)."}});
            break;
        }
        StepReport report = reportStep(task, rates.plan());
        report.step = step;
        report.steps = steps;
        report.loss = lossValue;
        report.penalty = rates.penalty();
        report.stepSize = optimizer->stepSize();

        std::copy(rates.coefficients().begin(), rates.coefficients().end(), lastGood.begin());
        optimizer->step(rates.coefficients(), gradient);

        result.firstLoss = result.firstLoss.value_or(lossValue);
        result.lastLoss = lossValue;
        report.seconds = stepClock.seconds();
        observer.onStep(report);
        const bool last = step + 1 == steps;
        const bool due = step % stride == 0 || last;
        if (due && (recordDistributions || observer.wantsDistributions())) {
            for (const Site site : kSites) {
                observer.onDistribution(rates.distribution(site));
            }
        }

        const bool stopped = stop.stop_requested();
        if (store != nullptr && (stopped || (!last && store->due()))) { // after the last the block is kept
            store->save(stateBefore(step + 1));
        }
        if (stopped) {
            throw Cancelled();
        }
    }
    if (!finite(rates.coefficients())) {
        std::copy(lastGood.begin(), lastGood.end(), rates.coefficients().begin());
    }
    rates.refresh();
    result.plan = rates.plan();
    result.stepSize = optimizer->stepSize();
    result.seconds = secondsBefore + clock.seconds();
    return result;
}

} // namespace besa
