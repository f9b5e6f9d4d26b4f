#pragma once

#include "model/causal_lm.h"
#include "pruning/allocation/besa/objective.h"
#include "pruning/allocation/besa/rate_model.h"
#include "pruning/plan.h"
#include "report/recipe.h"

#include <stop_token>

namespace besa {

/// Activations between blocks, [n, T, H] in the compute type.
struct Streams
{
    at::Tensor pruned; ///< outputs of the already pruned blocks
    at::Tensor dense;  ///< outputs of the dense blocks for the first windows, as many as `denseWindows` says
};

/// A block in front of its inputs, its weights ranked, ready to be masked in any way and measured.
struct PreparedBlock
{
    int index = 0;
    DecoderBlock block; ///< dense weights
    BlockShape shape;
    Rotary rotary;
    at::Tensor inputs; ///< the pruned stream
    at::Tensor dense;  ///< outputs of the dense block on the dense stream; undefined when there is none
    at::Tensor target; ///< outputs that the masked block shall reproduce
    BlockRanks ranks;
    Plan plan; ///< of Wanda and magnitude, which need nothing but the target
    ReconstructionLoss loss;

    /// [n, T, H]: the masked block on the inputs.
    at::Tensor output(const Plan& masked, const ModelConfig& config, const std::stop_token& stop) const;

    /// Mean over windows of the loss of such an output.
    double meanLoss(const at::Tensor& output) const;

    /// Mean squared error of the first windows of such an output against `dense`; nothing without it.
    std::optional<double> denseLoss(const at::Tensor& output) const;
};

/// Windows of the dense stream, of so many of calibration: all where it is the reference; where it is only
/// reported (Recipe::denseLoss) 16, whose mean says how errors grow as well, since each is of hundreds of
/// tokens; none otherwise.
std::int64_t denseWindows(const Recipe& recipe, std::int64_t windows);

/// In front of the first block: both streams are what enters it, [n, T, H].
Streams firstStreams(const Recipe& recipe, const at::Tensor& embedded);

/// Loads block `i`, gathers its statistics in one pass over the pruned stream, which also gives the
/// reference, scores and ranks. Throws Error(Failure) for activations that are not finite, Cancelled.
PreparedBlock prepareBlock(const CausalLm& model, int i, const Recipe& recipe, const Streams& streams,
                           const std::stop_token& stop);

} // namespace besa
