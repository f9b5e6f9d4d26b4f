#pragma once

#include "checkpoint/config.h"
#include "checkpoint/safetensors_writer.h"
#include "checkpoint/shard_index.h"
#include "checkpoint/tensor_layout.h"
#include "temporary_folder.h"

#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

namespace besa::test {

/// A tiny random LLaMA model.
struct FixtureModel
{
    std::int64_t hidden = 32;
    std::int64_t intermediate = 48;
    std::int64_t blocks = 2;
    std::int64_t heads = 4;
    std::int64_t kvHeads = 2;
    std::int64_t vocabulary = 64;
    std::int64_t context = 64;
    bool tiedHead = false;
    bool attentionBias = false;
    bool mlpBias = false;
    Dtype dtype = Dtype::F32; ///< F32, F16 or BF16
    std::size_t shards = 1;
    unsigned seed = 0;
};

inline nlohmann::json fixtureConfig(const FixtureModel& model)
{
    const char* type = model.dtype == Dtype::F32   ? "float32"
                       : model.dtype == Dtype::F16 ? "float16"
                                                   : "bfloat16";
    return {{"architectures", {"LlamaForCausalLM"}},
            {"model_type", "llama"},
            {"hidden_act", "silu"},
            {"vocab_size", model.vocabulary},
            {"hidden_size", model.hidden},
            {"intermediate_size", model.intermediate},
            {"num_hidden_layers", model.blocks},
            {"num_attention_heads", model.heads},
            {"num_key_value_heads", model.kvHeads},
            {"max_position_embeddings", model.context},
            {"rms_norm_eps", 1e-5},
            {"rope_theta", 10000.0},
            {"tie_word_embeddings", model.tiedHead},
            {"attention_bias", model.attentionBias},
            {"mlp_bias", model.mlpBias},
            {"torch_dtype", type}};
}

/// Bytes of `elements` values drawn around `mean`.
inline std::string randomValues(Dtype dtype, std::size_t elements, float mean, float deviation,
                                std::mt19937& random)
{
    std::string bytes(elements * dtypeBytes(dtype), '\0');
    std::normal_distribution<float> values(mean, deviation);
    for (std::size_t i = 0; i < elements; ++i) {
        const float value = values(random);
        char* place = bytes.data() + i * dtypeBytes(dtype);
        if (dtype == Dtype::F32) {
            std::memcpy(place, &value, sizeof value);
        } else if (dtype == Dtype::F16) {
            const c10::Half half(value);
            std::memcpy(place, &half, sizeof half);
        } else {
            const c10::BFloat16 brain(value);
            std::memcpy(place, &brain, sizeof brain);
        }
    }
    return bytes;
}

/// Writes config.json and the weights, in `shards` files of about as many tensors each with their index, into
/// a folder that exists.
inline void writeFixtureModel(const std::filesystem::path& folder, const FixtureModel& model = {})
{
    const std::string config = fixtureConfig(model).dump(2) + "\n";
    writeFile(folder / "config.json", config);
    const std::vector<NamedShape> tensors = modelTensors(parseConfig(config, "fixture"));
    std::mt19937 random(model.seed);
    ShardIndex index;
    std::uint64_t totalSize = 0;
    for (std::size_t shard = 0; shard < model.shards; ++shard) {
        std::vector<TensorPlan> plan;
        for (std::size_t i = shard * tensors.size() / model.shards;
             i < (shard + 1) * tensors.size() / model.shards; ++i) {
            plan.push_back({tensors[i].name, model.dtype, tensors[i].shape});
        }
        sortLikeOfficialWriter(plan);
        const std::string name = shardFileName(shard, model.shards);
        SafetensorsWriter writer(folder / name, plan);
        for (const TensorPlan& tensor : plan) {
            std::size_t elements = 1;
            for (const std::int64_t size : tensor.shape) {
                elements *= static_cast<std::size_t>(size);
            }
            const bool norm = tensor.name.find("norm") != std::string::npos;
            const float spread = norm ? 0.1F : 1.0F / std::sqrt(static_cast<float>(tensor.shape.back()));
            const std::string bytes = randomValues(model.dtype, elements, norm ? 1.0F : 0.0F, spread, random);
            writer.add(std::as_bytes(std::span(bytes)));
            index.fileOf[tensor.name] = name;
            totalSize += bytes.size();
        }
        writer.finish();
    }
    if (model.shards > 1) {
        writeShardIndex(folder / "model.safetensors.index.json", index, totalSize);
    }
}

} // namespace besa::test
