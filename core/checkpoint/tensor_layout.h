#pragma once

#include "checkpoint/config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

struct NamedShape
{
    std::string name;
    std::vector<std::int64_t> shape;
};

/// The tensors of one decoder block of a LLaMA model: names and shapes, [out, in] for linear maps (formats
/// §3.3).
std::vector<NamedShape> blockTensors(const ModelConfig& config, std::int64_t block);

/// All tensors a LLaMA checkpoint of this config must have: embedding, blocks, final norm, and the head
/// unless it is tied.
std::vector<NamedShape> modelTensors(const ModelConfig& config);

/// Weights of the seven sites of all blocks: what pruning may touch.
std::int64_t prunableWeights(const ModelConfig& config);

} // namespace besa
