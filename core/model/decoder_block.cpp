#include "model/decoder_block.h"

#include "kernels/activations.h"
#include "model/attention.h"

#include <ATen/TensorOperators.h>

namespace besa {

namespace {

/// [B, T, heads * headDim] -> [B, T, heads, headDim]
at::Tensor splitHeads(const at::Tensor& x, std::int64_t headDim)
{
    return x.unflatten(-1, {-1, headDim});
}

/// Appends keys and values of new positions and returns all of them.
std::pair<at::Tensor, at::Tensor> extend(KeyValueCache& cache, const at::Tensor& keys,
                                         const at::Tensor& values)
{
    const std::int64_t count = keys.size(2);
    cache.keys.narrow(2, cache.length, count).copy_(keys);
    cache.values.narrow(2, cache.length, count).copy_(values);
    cache.length += count;
    return {cache.keys.narrow(2, 0, cache.length), cache.values.narrow(2, 0, cache.length)};
}

at::Tensor attention(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                     const at::Tensor& x, SiteLinear& linear, KeyValueCache* cache)
{
    const auto project = [&](Site site) {
        return splitHeads(linear.apply(site, block.site(site), x), config.headDim);
    };
    const auto turn = [&](const at::Tensor& heads) {
        return kernels::rotate(heads, rotary.cos, rotary.sin, kernels::Turn::Forward).transpose(1, 2);
    };
    const at::Tensor query = turn(project(Site::Query));
    at::Tensor key = turn(project(Site::Key));
    at::Tensor value = project(Site::Value).transpose(1, 2);
    if (cache != nullptr) {
        std::tie(key, value) = extend(*cache, key, value);
    }
    const at::Tensor heads = causalAttention(query, key, value);
    return linear.apply(Site::Output, block.site(Site::Output), heads.transpose(1, 2).flatten(2));
}

at::Tensor gatedMlp(const DecoderBlock& block, const at::Tensor& x, SiteLinear& linear)
{
    const at::Tensor gate = linear.apply(Site::Gate, block.site(Site::Gate), x);
    const at::Tensor up = linear.apply(Site::Up, block.site(Site::Up), x);
    return linear.apply(Site::Down, block.site(Site::Down), kernels::siluMul(gate, up));
}

} // namespace

at::Tensor forwardBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                        const at::Tensor& x, SiteLinear& linear, KeyValueCache* cache)
{
    const at::Tensor h =
        x + attention(block, config, rotary, kernels::rmsNorm(x, block.inputNorm, config.rmsNormEps), linear,
                      cache);
    return h + gatedMlp(block, kernels::rmsNorm(h, block.postAttentionNorm, config.rmsNormEps), linear);
}

at::Tensor forwardBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                        const at::Tensor& x)
{
    PlainLinear linear;
    return forwardBlock(block, config, rotary, x, linear);
}

} // namespace besa
