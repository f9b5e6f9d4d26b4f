#include "checkpoint/tensor_layout.h"

#include "report/site.h"

namespace besa {

namespace {

struct SiteShape
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    bool bias = false;
};

SiteShape siteShape(const ModelConfig& config, Site site)
{
    const std::int64_t queries = config.heads * config.headDim;
    const std::int64_t keys = config.kvHeads * config.headDim;
    switch (site) {
    case Site::Query:
        return {queries, config.hiddenSize, config.attentionBias};
    case Site::Key:
    case Site::Value:
        return {keys, config.hiddenSize, config.attentionBias};
    case Site::Output:
        return {config.hiddenSize, queries, config.attentionBias};
    case Site::Gate:
    case Site::Up:
        return {config.intermediateSize, config.hiddenSize, config.mlpBias};
    case Site::Down:
        return {config.hiddenSize, config.intermediateSize, config.mlpBias};
    }
    return {};
}

} // namespace

std::vector<NamedShape> blockTensors(const ModelConfig& config, std::int64_t block)
{
    const std::string prefix = "model.layers." + std::to_string(block) + ".";
    std::vector<NamedShape> tensors{{prefix + "input_layernorm.weight", {config.hiddenSize}},
                                    {prefix + "post_attention_layernorm.weight", {config.hiddenSize}}};
    for (const Site site : kSites) {
        const SiteShape shape = siteShape(config, site);
        const std::string name = prefix + std::string(siteName(site));
        tensors.push_back({name + ".weight", {shape.rows, shape.columns}});
        if (shape.bias) {
            tensors.push_back({name + ".bias", {shape.rows}});
        }
    }
    return tensors;
}

std::vector<NamedShape> modelTensors(const ModelConfig& config)
{
    std::vector<NamedShape> tensors{{"model.embed_tokens.weight", {config.vocabSize, config.hiddenSize}}};
    for (std::int64_t block = 0; block < config.blocks; ++block) {
        for (NamedShape& tensor : blockTensors(config, block)) {
            tensors.push_back(std::move(tensor));
        }
    }
    tensors.push_back({"model.norm.weight", {config.hiddenSize}});
    if (!config.tiedHead) {
        tensors.push_back({"lm_head.weight", {config.vocabSize, config.hiddenSize}});
    }
    return tensors;
}

std::int64_t prunableWeights(const ModelConfig& config)
{
    std::int64_t weights = 0;
    for (const Site site : kSites) {
        const SiteShape shape = siteShape(config, site);
        weights += shape.rows * shape.columns;
    }
    return weights * config.blocks;
}

} // namespace besa
