#pragma once

#include "checkpoint/config.h"
#include "model/linear.h"
#include "model/rotary.h"

#include <array>

namespace besa {

/// Weights of one decoder block, all in one compute type on one device.
struct DecoderBlock
{
    at::Tensor inputNorm;         ///< [H]
    at::Tensor postAttentionNorm; ///< [H]
    std::array<Linear, kSiteCount> sites;

    const Linear& site(Site s) const { return sites[index(s)]; }
    Linear& site(Site s) { return sites[index(s)]; }
};

/// Rotated keys and values of the positions one block has seen, room for a whole context:
/// [B, kvHeads, positions, headDim]. For generation.
struct KeyValueCache
{
    at::Tensor keys;
    at::Tensor values;
    std::int64_t length = 0; ///< positions filled
};

/// x [B, T, H] -> [B, T, H]: causal grouped-query attention and gated MLP, each with its residual.
/// Differentiable; the seven linear maps go through `linear`. `rotary` holds the T positions of x.
/// With a cache, x continues its positions: either the cache is empty or T is 1.
at::Tensor forwardBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                        const at::Tensor& x, SiteLinear& linear, KeyValueCache* cache = nullptr);

/// The same with plain linear maps.
at::Tensor forwardBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                        const at::Tensor& x);

} // namespace besa
