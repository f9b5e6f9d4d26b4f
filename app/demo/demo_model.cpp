#include "demo_model.h"

#include "kernels/activations.h"

#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/ones.h>

#include <array>
#include <cmath>
#include <numbers>
#include <random>
#include <string_view>

namespace besa {
namespace {

/// Uniform numbers of the given standard deviation, the same on every platform.
at::Tensor drawn(std::mt19937_64& engine, std::int64_t rows, std::int64_t columns, double deviation)
{
    at::Tensor weights = at::empty({rows, columns}, at::kFloat);
    const double half = deviation * std::numbers::sqrt3;
    float* values = weights.mutable_data_ptr<float>();
    for (std::int64_t i = 0; i < weights.numel(); ++i) {
        const double unit = double(engine() >> 11U) * 0x1.0p-53;
        values[i] = static_cast<float>((2.0 * unit - 1.0) * half);
    }
    return weights;
}

std::pair<std::int64_t, std::int64_t> shapeOf(const ModelConfig& config, Site site)
{
    const std::int64_t hidden = config.hiddenSize;
    const std::int64_t inner = config.intermediateSize;
    const std::int64_t keys = config.kvHeads * config.headDim;
    const std::int64_t queries = config.heads * config.headDim;
    switch (site) {
    case Site::Query:
        return {queries, hidden};
    case Site::Key:
    case Site::Value:
        return {keys, hidden};
    case Site::Output:
        return {hidden, queries};
    case Site::Gate:
    case Site::Up:
        return {inner, hidden};
    case Site::Down:
        return {hidden, inner};
    }
    return {};
}

/// Multiplies in another type than the one it takes and gives.
class CastingLinear : public SiteLinear
{
public:
    explicit CastingLinear(at::ScalarType products)
        : m_products(products)
    {
    }

    at::Tensor apply(Site /*site*/, const Linear& linear, const at::Tensor& x) override
    {
        return at::linear(x.to(m_products), linear.weight.to(m_products)).to(x.scalar_type());
    }

private:
    at::ScalarType m_products;
};

} // namespace

ModelConfig demoConfig(std::int64_t vocabSize)
{
    ModelConfig config;
    config.architecture = "LlamaForCausalLM";
    config.modelType = "llama";
    config.vocabSize = vocabSize;
    config.hiddenSize = 256;
    config.intermediateSize = 640;
    config.blocks = 6;
    config.heads = 4;
    config.kvHeads = 2;
    config.headDim = 64;
    config.maxPositions = 256;
    config.rmsNormEps = 1e-5;
    config.ropeTheta = 10000.0;
    config.tiedHead = true;
    config.storedType = "bfloat16";
    return config;
}

DemoModel DemoModel::random(const ModelConfig& config, std::uint64_t seed)
{
    constexpr double kDeviation = 0.02;
    const double residual = kDeviation / std::sqrt(2.0 * double(config.blocks));
    std::mt19937_64 engine(seed);
    DemoModel model;
    model.config = config;
    model.embedding = drawn(engine, config.vocabSize, config.hiddenSize, kDeviation);
    for (std::int64_t i = 0; i < config.blocks; ++i) {
        DecoderBlock block;
        block.inputNorm = at::ones({config.hiddenSize}, at::kFloat);
        block.postAttentionNorm = at::ones({config.hiddenSize}, at::kFloat);
        for (const Site site : kSites) {
            const auto [rows, columns] = shapeOf(config, site);
            const bool intoStream = site == Site::Output || site == Site::Down;
            block.site(site).weight = drawn(engine, rows, columns, intoStream ? residual : kDeviation);
        }
        model.blocks.push_back(block);
    }
    model.finalNorm = at::ones({config.hiddenSize}, at::kFloat);
    return model;
}

std::vector<std::pair<std::string, at::Tensor>> DemoModel::parameters() const
{
    std::vector<std::pair<std::string, at::Tensor>> named;
    named.emplace_back("model.embed_tokens.weight", embedding);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string prefix = "model.layers." + std::to_string(i) + '.';
        named.emplace_back(prefix + "input_layernorm.weight", blocks[i].inputNorm);
        for (const Site site : kSites) {
            named.emplace_back(siteWeightName(static_cast<int>(i), site), blocks[i].site(site).weight);
        }
        named.emplace_back(prefix + "post_attention_layernorm.weight", blocks[i].postAttentionNorm);
    }
    named.emplace_back("model.norm.weight", finalNorm);
    return named;
}

at::Tensor logits(const DemoModel& model, const at::Tensor& ids, at::ScalarType products)
{
    CastingLinear linear(products);
    const Rotary rotary = Rotary::make(model.config, ids.size(1), at::kFloat, at::kCPU);
    at::Tensor x = at::embedding(model.embedding, ids);
    for (const DecoderBlock& block : model.blocks) {
        x = forwardBlock(block, model.config, rotary, x, linear);
    }
    const at::Tensor last = kernels::rmsNorm(x, model.finalNorm, model.config.rmsNormEps);
    return at::linear(last.to(products), model.embedding.to(products)).to(at::kFloat);
}

at::Tensor nextTokenLoss(const DemoModel& model, const at::Tensor& ids, at::ScalarType products)
{
    const std::int64_t length = ids.size(1) - 1;
    const at::Tensor predicted = logits(model, ids.narrow(1, 0, length), products);
    const at::Tensor wanted = ids.narrow(1, 1, length);
    return at::cross_entropy_loss(predicted.flatten(0, 1), wanted.reshape({-1}));
}

} // namespace besa
