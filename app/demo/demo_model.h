#pragma once

#include "checkpoint/config.h"
#include "model/decoder_block.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace besa {

/// Shapes of the bundled demo model: 6 blocks, hidden 256, 4 heads over 2 key/value heads, tied head.
ModelConfig demoConfig(std::int64_t vocabSize);

/// A whole small LLaMA in memory, with weights that can learn. The blocks are core's own.
struct DemoModel
{
    ModelConfig config;
    at::Tensor embedding; ///< [V, H], also the head
    std::vector<DecoderBlock> blocks;
    at::Tensor finalNorm; ///< [H]

    /// fp32 weights drawn uniformly with standard deviation 0.02 (residual outputs less); norms are one.
    static DemoModel random(const ModelConfig& config, std::uint64_t seed);

    /// Every weight under its Hugging Face name, in file order. The tensors share memory with the model.
    std::vector<std::pair<std::string, at::Tensor>> parameters() const;
};

/// ids int64 [B, T] -> logits [B, T, V] in fp32. Matrix products run in `products`, everything else in fp32.
at::Tensor logits(const DemoModel& model, const at::Tensor& ids, at::ScalarType products = at::kFloat);

/// Mean negative log-likelihood of predicting ids[:, 1:] from ids[:, :-1]; fp32 scalar.
at::Tensor nextTokenLoss(const DemoModel& model, const at::Tensor& ids, at::ScalarType products = at::kFloat);

} // namespace besa
