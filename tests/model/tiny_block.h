#pragma once

#include "checkpoint/config.h"
#include "model/decoder_block.h"

#include <ATen/ops/randn.h>

namespace besa::test {

/// A small grouped-query shape whose head size is not hidden / heads.
inline ModelConfig tinyConfig()
{
    ModelConfig config;
    config.architecture = "LlamaForCausalLM";
    config.modelType = "llama";
    config.vocabSize = 40;
    config.hiddenSize = 24;
    config.intermediateSize = 40;
    config.blocks = 2;
    config.heads = 4;
    config.kvHeads = 2;
    config.headDim = 8;
    config.maxPositions = 64;
    config.rmsNormEps = 1e-5;
    return config;
}

inline at::Tensor noise(at::IntArrayRef sizes, double scale = 1.0)
{
    return at::randn(sizes, at::TensorOptions(at::kDouble)).mul(scale);
}

/// A block of random fp64 weights, with biases on all sites when `bias`.
inline DecoderBlock randomBlock(const ModelConfig& c, bool bias = false)
{
    const std::int64_t query = c.heads * c.headDim;
    const std::int64_t keyValue = c.kvHeads * c.headDim;
    const auto make = [&](std::int64_t out, std::int64_t in) {
        return Linear{noise({out, in}, 0.3), bias ? noise({out}, 0.3) : at::Tensor()};
    };
    DecoderBlock block;
    block.inputNorm = noise({c.hiddenSize}, 0.1).add(1.0);
    block.postAttentionNorm = noise({c.hiddenSize}, 0.1).add(1.0);
    block.site(Site::Query) = make(query, c.hiddenSize);
    block.site(Site::Key) = make(keyValue, c.hiddenSize);
    block.site(Site::Value) = make(keyValue, c.hiddenSize);
    block.site(Site::Output) = make(c.hiddenSize, query);
    block.site(Site::Gate) = make(c.intermediateSize, c.hiddenSize);
    block.site(Site::Up) = make(c.intermediateSize, c.hiddenSize);
    block.site(Site::Down) = make(c.hiddenSize, c.intermediateSize);
    return block;
}

inline DecoderBlock convert(const DecoderBlock& block, at::ScalarType type)
{
    DecoderBlock converted{block.inputNorm.to(type), block.postAttentionNorm.to(type), {}};
    for (const Site site : kSites) {
        const Linear& linear = block.site(site);
        converted.site(site) = {linear.weight.to(type),
                                linear.bias.defined() ? linear.bias.to(type) : at::Tensor()};
    }
    return converted;
}

/// Largest |a - b|, in fp64.
inline double distance(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kDouble).sub(b.to(at::kDouble))).abs().max().item<double>();
}

} // namespace besa::test
