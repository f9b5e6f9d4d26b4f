#include "model/causal_lm.h"

#include "base/error.h"
#include "checkpoint/tensor_io.h"
#include "kernels/activations.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/linear.h>
#include <c10/core/ScalarType.h>

#include <cmath>

namespace besa {

namespace {

bool allFinite(const at::Tensor& weights)
{
    // One sum says it for nearly every tensor; only a sum that overflows is looked at value by value.
    return std::isfinite(weights.sum(at::kFloat).item<double>()) || weights.isfinite().all().item<bool>();
}

[[noreturn]] void refuseNonFinite(const std::string& name, const at::Tensor& stored, at::ScalarType type)
{
    if (!stored.isfinite().all().item<bool>()) {
        throw Error(ExitCode::Model,
                    {"a weight is NaN or infinite", name,
                     "Get the model files again; `besa inspect --check-finite` lists every such weight."});
    }
    throw Error(ExitCode::Model, {"a weight is too large for " + std::string(c10::toString(type)), name,
                                  "Use the compute type bfloat16 or float32."});
}

std::string blockTensor(int block, std::string_view rest)
{
    return "model.layers." + std::to_string(block) + "." + std::string(rest);
}

bool hasBias(const ModelConfig& config, Site site)
{
    const bool mlp = site == Site::Gate || site == Site::Up || site == Site::Down;
    return mlp ? config.mlpBias : config.attentionBias;
}

} // namespace

CausalLm::CausalLm(std::shared_ptr<const Checkpoint> checkpoint, at::ScalarType type, at::Device device)
    : m_checkpoint(std::move(checkpoint))
    , m_type(type)
    , m_device(device)
    , m_embedding(load("model.embed_tokens.weight"))
    , m_finalNorm(load("model.norm.weight"))
    , m_head(config().tiedHead ? m_embedding : load("lm_head.weight"))
{
}

at::Tensor CausalLm::load(const std::string& name) const
{
    const TensorPlace place = m_checkpoint->place(name);
    const at::Tensor stored = readTensor(place.file, *place.entry);
    at::Tensor weights = stored.to(at::TensorOptions(m_device).dtype(m_type));
    if (!allFinite(weights)) {
        refuseNonFinite(name, stored, m_type);
    }
    return weights;
}

at::Tensor CausalLm::embed(const at::Tensor& ids) const
{
    if (ids.numel() > 0 &&
        (ids.min().item<std::int64_t>() < 0 || ids.max().item<std::int64_t>() >= config().vocabSize)) {
        throw Error(ExitCode::Model,
                    {"a token id is outside the model's vocabulary of " + std::to_string(config().vocabSize),
                     m_checkpoint->folder().string(), "Use the tokenizer that belongs to this model."});
    }
    return at::embedding(m_embedding, ids.to(m_device));
}

DecoderBlock CausalLm::loadBlock(int i) const
{
    readAhead(i + 1);
    DecoderBlock block;
    block.inputNorm = load(blockTensor(i, "input_layernorm.weight"));
    block.postAttentionNorm = load(blockTensor(i, "post_attention_layernorm.weight"));
    for (const Site site : kSites) {
        const std::string name = blockTensor(i, siteName(site));
        block.site(site).weight = load(name + ".weight");
        if (hasBias(config(), site)) {
            block.site(site).bias = load(name + ".bias");
        }
    }
    return block;
}

void CausalLm::readAhead(int i) const
{
    if (i >= config().blocks) {
        return;
    }
    for (const Site site : kSites) {
        const TensorPlace& place = m_checkpoint->place(blockTensor(i, siteName(site)) + ".weight");
        place.file->readAhead(*place.entry);
    }
}

at::Tensor CausalLm::normAfter(int i) const
{
    return i + 1 < config().blocks ? load(blockTensor(i + 1, "input_layernorm.weight")) : m_finalNorm;
}

at::Tensor CausalLm::logits(const at::Tensor& hidden) const
{
    return at::linear(kernels::rmsNorm(hidden, m_finalNorm, config().rmsNormEps), m_head);
}

at::Tensor forward(const CausalLm& model, const at::Tensor& ids)
{
    const at::NoGradGuard noGrad;
    const Rotary rotary = model.rotary(ids.size(1));
    at::Tensor hidden = model.embed(ids);
    for (int i = 0; i < model.config().blocks; ++i) {
        hidden = forwardBlock(model.loadBlock(i), model.config(), rotary, hidden);
    }
    return model.logits(hidden);
}

} // namespace besa
