#include "run/run_time.h"

#include "base/stopwatch.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

// What the rest of the work costs beside matrix products, in operations of a product. Fitted to runs of
// models of 0.26 and 1 million parameters on two cores.
constexpr double kElement = 70;         ///< an element of an activation that some operator reads or writes
constexpr double kRanked = 600;         ///< a weight that is scored and ranked
constexpr double kMasked = 40;          ///< a weight that a learning step masks and takes the gradient of
constexpr double kStepSeconds = 0.0015; ///< of a learning step, whatever the size
constexpr double kRowSeconds = 4e-7;    ///< a row in a learning step: rates, budget, optimizer
constexpr double kDiskSpeed = 300e6;    ///< bytes a second hashed, written and read again
constexpr double kStartSeconds = 0.5;   ///< of any run: files, checks, texts
constexpr double kScaling = 0.85;       ///< n threads do the work of n to this power
constexpr double kSpread = 1.6;

/// Floating-point operations a second of one thread in fp32 matrix products.
double threadSpeed()
{
    static const double speed = [] {
        const at::NoGradGuard noGradients;
        constexpr std::int64_t size = 384;
        const at::Tensor matrix = at::ones({size, size}, at::kFloat);
        at::mm(matrix, matrix); // the first call sets things up
        double best = 0;
        const Stopwatch all;
        while (all.seconds() < 0.06) {
            const Stopwatch one;
            at::mm(matrix, matrix);
            best = std::max(best, 2.0 * size * size * size / one.seconds());
        }
        return best / std::pow(at::get_num_threads(), kScaling);
    }();
    return speed;
}

/// One forward pass of a block, per token.
double forwardWork(const RunWork& work)
{
    const auto length = static_cast<double>(work.length);
    const double attention = 4.0 * length * static_cast<double>(work.heads * work.headDim);
    const double elements = 12.0 * static_cast<double>(work.hidden) +
                            4.0 * static_cast<double>(work.intermediate) +
                            static_cast<double>(work.heads) * length;
    return 2.0 * static_cast<double>(work.blockWeights) + attention + kElement * elements;
}

} // namespace

double matrixSpeed(std::int64_t threads)
{
    return threadSpeed() * std::pow(static_cast<double>(threads), kScaling);
}

TimeRange estimateTime(const RunWork& work, const Recipe& recipe, std::int64_t threads)
{
    const auto tokens = static_cast<double>(work.windows * work.length);
    const auto weights = static_cast<double>(work.blockWeights);
    const bool learns = recipe.method == Method::Besa;
    const auto epochs = static_cast<double>(learns ? recipe.besa.epochs : 0);
    const auto batch = static_cast<double>(recipe.besa.batch);
    const double steps = epochs * static_cast<double>(work.windows) / batch;
    const double dense = static_cast<double>(work.denseWindows) / static_cast<double>(work.windows);
    // The exact budget asks for few entries of the weights' gradients, and does without their product.
    const double learned = recipe.besa.budget == Budget::Exact ? 2.2 : 3.0;
    const double passes = 2.0 + dense + learned * epochs;
    const double perBlock = tokens * passes * forwardWork(work) + weights * (kRanked + kMasked * steps);
    const double evaluation =
        2.0 * static_cast<double>(work.evaluationTokens) *
        (static_cast<double>(work.blocks) * forwardWork(work) + 2.0 * static_cast<double>(work.headWeights));
    const double speed = matrixSpeed(threads);
    const double fixed = static_cast<double>(work.blocks) * steps *
                             (kStepSeconds + kRowSeconds * static_cast<double>(work.blockRows)) +
                         3.0 * static_cast<double>(work.modelBytes) / kDiskSpeed + kStartSeconds;
    const double expected = (static_cast<double>(work.blocks) * perBlock + evaluation) / speed + fixed;
    return {expected / kSpread, expected * kSpread};
}

} // namespace besa
