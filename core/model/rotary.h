#pragma once

#include "checkpoint/config.h"

#include <ATen/core/Tensor.h>

namespace besa {

/// cos and sin tables [T, headDim / 2] in the activation type, computed in fp32 (formats: RoPE). The second
/// half of a head uses the same angles as the first. Dynamic scaling depends on the sequence length, so a
/// table belongs to one length.
struct Rotary
{
    at::Tensor cos;
    at::Tensor sin;

    static Rotary make(const ModelConfig& config, std::int64_t length, at::ScalarType type,
                       at::Device device);

    /// The table of `count` positions from `begin` on.
    Rotary slice(std::int64_t begin, std::int64_t count) const;
};

/// Angle a position, fp32 [headDim / 2] on the CPU, after the config's scaling for sequences of `length`.
at::Tensor rotaryFrequencies(const ModelConfig& config, std::int64_t length);

} // namespace besa
