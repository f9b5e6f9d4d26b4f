#pragma once

#include "checkpoint/tensor_io.h"
#include "model/tiny_block.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>

namespace besa::test {

using NamedTensors = std::map<std::string, at::Tensor>;

/// All tensors a config asks for, random fp32 from the fixed seed of a fresh process.
inline NamedTensors randomTensors(const ModelConfig& c)
{
    NamedTensors tensors;
    tensors["model.embed_tokens.weight"] = noise({c.vocabSize, c.hiddenSize});
    tensors["model.norm.weight"] = noise({c.hiddenSize}, 0.1).add(1.0);
    if (!c.tiedHead) {
        tensors["lm_head.weight"] = noise({c.vocabSize, c.hiddenSize}, 0.3);
    }
    for (int i = 0; i < c.blocks; ++i) {
        const DecoderBlock block = randomBlock(c);
        const std::string prefix = "model.layers." + std::to_string(i) + ".";
        tensors[prefix + "input_layernorm.weight"] = block.inputNorm;
        tensors[prefix + "post_attention_layernorm.weight"] = block.postAttentionNorm;
        for (const Site site : kSites) {
            tensors[siteWeightName(i, site)] = block.site(site).weight;
        }
    }
    for (auto& [name, tensor] : tensors) {
        tensor = tensor.to(at::kFloat);
    }
    return tensors;
}

/// Writes a Hugging Face folder.
inline void writeModel(const std::filesystem::path& folder, const ModelConfig& c, const NamedTensors& tensors)
{
    std::filesystem::create_directories(folder);
    const nlohmann::json config{{"architectures", {"LlamaForCausalLM"}},
                                {"model_type", "llama"},
                                {"vocab_size", c.vocabSize},
                                {"hidden_size", c.hiddenSize},
                                {"intermediate_size", c.intermediateSize},
                                {"num_hidden_layers", c.blocks},
                                {"num_attention_heads", c.heads},
                                {"num_key_value_heads", c.kvHeads},
                                {"head_dim", c.headDim},
                                {"max_position_embeddings", c.maxPositions},
                                {"rms_norm_eps", c.rmsNormEps},
                                {"rope_theta", c.ropeTheta},
                                {"hidden_act", "silu"},
                                {"tie_word_embeddings", c.tiedHead},
                                {"torch_dtype", "float32"}};
    std::ofstream(folder / "config.json") << config.dump(2);
    saveTensors(folder / "model.safetensors", {tensors.begin(), tensors.end()}, {{"format", "pt"}});
}

} // namespace besa::test
