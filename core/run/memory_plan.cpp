#include "run/memory_plan.h"

#include "evaluation/perplexity.h"
#include "kernels/attention.h"
#include "kernels/cuda_plugin.h"
#include "model/batched_forward.h"
#include "report/site.h"

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

// Resident bytes that no tensor accounts for: the code of LibTorch that a run touches, its tables, threads
// and the matrix library's buffers. Measured on runs of models so small that nothing else counts.
constexpr std::int64_t kProgram = 146'000'000;
constexpr std::int64_t kRank = 2;  ///< bytes a weight
constexpr std::int64_t kFloat = 4; ///< statistics, logarithms
constexpr std::int64_t kToken = 8; ///< an id

// Activations of a token that are there at the same time, in vectors of the hidden and of the inner size: at
// the product of gate and up in a forward pass; kept for the backward pass in a learning step.
constexpr std::int64_t kForwardHidden = 4;
constexpr std::int64_t kForwardInner = 3;
constexpr std::int64_t kLearnHidden = 16;
constexpr std::int64_t kLearnInner = 7;
constexpr std::int64_t kLearnInnerOnGpu = 12; ///< whose kernels take halves of gate and up that lie whole

// On a GPU, for CUDA's context, the matrix libraries' workspaces and what the allocator cannot use: an
// allowance that nobody has measured yet.
constexpr std::int64_t kDeviceAllowance = 1'000'000'000;

std::int64_t forwardBytes(const RunWork& work, std::int64_t windows, std::int64_t length)
{
    const std::int64_t batch = std::min(windows, batchWindows(length));
    return batch * length * work.width * (kForwardHidden * work.hidden + kForwardInner * work.intermediate);
}

/// Coefficients, what their model computes of them, and what the optimizer remembers.
std::int64_t coefficientBytes(const RunWork& work, const BesaOptions& options)
{
    std::int64_t groups = work.blockRows;
    if (options.granularity == Granularity::Layer) {
        groups = kSiteCount;
    } else if (options.granularity == Granularity::Group) {
        groups /= std::max<std::int64_t>(1, options.groupSize);
    }
    const bool mixture = options.budget == Budget::Published;
    const auto depth = mixture ? static_cast<std::int64_t>(std::lround(1.0 / options.candidateStep)) + 1 : 1;
    const std::int64_t values = mixture ? 7 : 4; // a mixture has probabilities and their gradient in fp64 too
    const std::int64_t remembered = options.optimizer == OptimizerKind::Prodigy ? 4 : 2;
    return groups * depth * (values + remembered) * kFloat;
}

std::int64_t learningBytes(const RunWork& work, const Recipe& recipe)
{
    if (recipe.method != Method::Besa) {
        return 0;
    }
    const std::int64_t tokens = std::min(recipe.besa.batch, work.windows) * work.length;
    // Only the exact budget does without the weights' gradient, and only on the CPU.
    const bool dense = recipe.besa.budget == Budget::Published || work.onGpu;
    const std::int64_t gradient = dense ? work.hidden * work.intermediate * work.width : 0;
    // Keys' and values' gradients of the parts that attention's backward pass is shared out in, in fp32; on a
    // GPU, where fp32 has no kernel for shared heads, keys and values of every head, with their gradients.
    std::int64_t attention = tokens * work.kvHeads * work.headDim * kernels::kAttentionParts * 2 * kFloat;
    if (work.onGpu) {
        const bool repeated = work.kvHeads < work.heads && work.width == kFloat;
        attention = repeated ? 4 * tokens * work.heads * work.headDim * kFloat : 0;
    }
    const std::int64_t inner = work.onGpu ? kLearnInnerOnGpu : kLearnInner;
    return coefficientBytes(work, recipe.besa) + std::max(gradient, attention) +
           tokens * work.width * (kLearnHidden * work.hidden + inner * work.intermediate);
}

/// Windows [length, hidden] of the streams that a block has at the same time: inputs, targets and outputs; of
/// the dense stream also its inputs, and its outputs unless those are the targets.
std::int64_t streamWindows(const RunWork& work, const Recipe& recipe)
{
    if (work.blocks == 1) {
        return 3 * work.windows;
    }
    const bool targets = recipe.besa.reference == Reference::DenseStream;
    return 3 * work.windows + (targets ? 1 : 2) * work.denseWindows;
}

bool takesSecondMoments(const Recipe& recipe)
{
    return (recipe.method == Method::Besa || recipe.method == Method::Fixed) &&
           (recipe.besa.metric == MetricKind::SparseGpt ||
            recipe.besa.metric == MetricKind::SparseGptSquared);
}

/// What the SparseGPT metrics have beside a forward pass, and then when they factor and invert: the second
/// moments of the inputs of the seven matrices, and copies of the largest.
std::int64_t scoringBytes(const RunWork& work, std::int64_t forward)
{
    const std::int64_t heads = work.heads * work.headDim;
    const std::int64_t largest = kFloat * work.intermediate * work.intermediate;
    const std::int64_t moments = kFloat * (2 * work.hidden * work.hidden + heads * heads) + largest;
    return moments + std::max(largest + forward, 3 * largest);
}

std::int64_t evaluationBytes(const RunWork& work)
{
    if (work.evaluationTokens == 0) {
        return 0;
    }
    const std::int64_t windows = std::max<std::int64_t>(1, work.evaluationTokens / work.evaluationWindow);
    const std::int64_t passes =
        work.blockWeights * work.width + forwardBytes(work, windows, work.evaluationWindow);
    // The states of a slice and their logits, in the compute type, and the logarithms in fp32.
    const std::int64_t rows =
        std::min(kLogitsBytes / (kFloat * std::max<std::int64_t>(1, work.vocabulary)), work.evaluationTokens);
    const std::int64_t logits =
        rows * (work.hidden * work.width + work.vocabulary * (work.width + (work.widens ? 2 : 1) * kFloat));
    return work.evaluationTokens * (work.hidden * work.width + kToken) + std::max(passes, logits);
}

} // namespace

MemoryPlan estimateMemory(const RunWork& work, const Recipe& recipe)
{
    MemoryPlan plan;
    plan.program = kProgram;
    plan.embeddings = work.headWeights * (work.tiedHead ? 1 : 2) * work.width;
    const std::int64_t masked = work.blockWeights * work.width;
    plan.block = work.blockWeights * (work.width + kRank) + masked;
    plan.streams = streamWindows(work, recipe) * work.length * work.hidden * work.width;
    const std::int64_t forward = forwardBytes(work, work.windows, work.length);
    plan.activations = std::max(forward, learningBytes(work, recipe));
    if (takesSecondMoments(recipe)) { // before there are masked weights
        plan.activations = std::max(plan.activations, scoringBytes(work, forward) - masked);
    }
    plan.evaluation = evaluationBytes(work);
    plan.peak = plan.program + plan.embeddings +
                std::max(plan.block + plan.streams + plan.activations, plan.evaluation);
    return plan;
}

void placeOnDevice(RunPlan& plan, const RunWork& work, int device)
{
    plan.deviceName = kernels::openCuda().devices.at(static_cast<std::size_t>(device)).name;
    plan.deviceBytes = plan.memory.peak - plan.memory.program + kDeviceAllowance;
    const kernels::FreeMemory free = kernels::freeCudaMemory(device);
    plan.deviceAvailable = free.bytes;
    plan.deviceProblem = free.problem;
    const std::int64_t stream = work.windows * work.length * work.hidden * work.width;
    // On their way are a stream or a matrix of the model, while the block's masks are kept as bytes.
    plan.memoryBytes = plan.memory.program + work.blockWeights + std::max(plan.memory.embeddings, stream);
    plan.matrixSpeed = 0;
    plan.secondsLow = 0;
    plan.secondsHigh = 0;
}

bool fitsDevice(const RunPlan& plan)
{
    return plan.deviceBytes <= plan.deviceAvailable; // both 0 on the CPU
}

} // namespace besa
