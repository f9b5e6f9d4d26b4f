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

double measuredSpeed(at::ScalarType type)
{
    const at::NoGradGuard noGradients;
    constexpr std::int64_t size = 384;
    const at::Tensor matrix = at::ones({size, size}, type);
    at::mm(matrix, matrix); // the first call sets things up
    double best = 0;
    const Stopwatch all;
    while (all.seconds() < 0.06) {
        const Stopwatch one;
        at::mm(matrix, matrix);
        best = std::max(best, 2.0 * size * size * size / one.seconds());
    }
    return best / std::pow(at::get_num_threads(), kScaling);
}

/// Floating-point operations a second of one thread in matrix products.
double threadSpeed(at::ScalarType type)
{
    static const double fp32 = measuredSpeed(at::kFloat);
    if (type == at::kBFloat16) {
        static const double bf16 = measuredSpeed(type);
        return bf16;
    }
    if (type == at::kHalf) {
        static const double fp16 = measuredSpeed(type);
        return fp16;
    }
    return fp32;
}

/// Operations a token.
struct TokenWork
{
    double products = 0; ///< in the compute type
    double rest = 0;     ///< in fp32, whatever the type
};

/// One forward pass of a block.
TokenWork forwardWork(const RunWork& work)
{
    const auto length = static_cast<double>(work.length);
    const double attention = 4.0 * length * static_cast<double>(work.heads * work.headDim);
    const double elements = 12.0 * static_cast<double>(work.hidden) +
                            4.0 * static_cast<double>(work.intermediate) +
                            static_cast<double>(work.heads) * length;
    return {2.0 * static_cast<double>(work.blockWeights) + attention, kElement * elements};
}

} // namespace

double matrixSpeed(at::ScalarType type, std::int64_t threads)
{
    return threadSpeed(type) * std::pow(static_cast<double>(threads), kScaling);
}

TimeRange estimateTime(const RunWork& work, const Recipe& recipe, at::ScalarType type, std::int64_t threads)
{
    const auto tokens = static_cast<double>(work.windows * work.length);
    const auto weights = static_cast<double>(work.blockWeights);
    const bool learns = recipe.method == Method::Besa;
    const auto epochs = static_cast<double>(learns ? recipe.besa.epochs : 0);
    const auto batch = static_cast<double>(recipe.besa.batch);
    const double steps = epochs * static_cast<double>(work.windows) / batch;
    const double dense = static_cast<double>(work.denseWindows) / static_cast<double>(work.windows);
    // The exact budget asks for few entries of the weights' gradients, and sums them in fp32 without their
    // product.
    const bool exact = recipe.besa.budget == Budget::Exact;
    const double passes = 2.0 + dense + (exact ? 2.0 : 3.0) * epochs;
    const double sums = exact ? 4.0 * recipe.besa.window * weights * epochs : 0.0; // a token
    const TokenWork forward = forwardWork(work);
    const auto evaluated = static_cast<double>(work.evaluationTokens);
    const auto blocks = static_cast<double>(work.blocks);
    const double products =
        blocks * tokens * passes * forward.products +
        2.0 * evaluated * (blocks * forward.products + 2.0 * static_cast<double>(work.headWeights));
    const double rest =
        blocks * (tokens * (passes * forward.rest + sums) + weights * (kRanked + kMasked * steps)) +
        2.0 * evaluated * blocks * forward.rest;
    const double fixed = blocks * steps * (kStepSeconds + kRowSeconds * static_cast<double>(work.blockRows)) +
                         3.0 * static_cast<double>(work.modelBytes) / kDiskSpeed + kStartSeconds;
    const double expected =
        products / matrixSpeed(type, threads) + rest / matrixSpeed(at::kFloat, threads) + fixed;
    return {expected / kSpread, expected * kSpread};
}

} // namespace besa
