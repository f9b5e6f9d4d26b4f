#pragma once

#include "checkpoint/config.h"

#include <ATen/core/Tensor.h>

namespace besa {

/// cos and sin tables [T, headDim] in the activation type, computed in fp32 (formats: RoPE).
/// Dynamic scaling depends on the sequence length, so a table belongs to one length.
struct Rotary
{
    at::Tensor cos;
    at::Tensor sin;

    static Rotary make(const ModelConfig& config, std::int64_t length, at::ScalarType type,
                       at::Device device);
};

/// Half rotation of x [B, heads, T, headDim].
at::Tensor rotate(const at::Tensor& x, const Rotary& rotary);

} // namespace besa
