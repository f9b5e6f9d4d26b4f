#include "base/atomic_file.h"
#include "checkpoint/safetensors_writer.h"
#include "demo_folder.h"

#include <nlohmann/json.hpp>

#include <map>

namespace besa {
namespace {

using Json = nlohmann::ordered_json;

Json configJson(const ModelConfig& config)
{
    return {{"architectures", {config.architecture}},
            {"model_type", config.modelType},
            {"attention_bias", config.attentionBias},
            {"attention_dropout", 0.0},
            {"bos_token_id", 1},
            {"eos_token_id", 2},
            {"head_dim", config.headDim},
            {"hidden_act", "silu"},
            {"hidden_size", config.hiddenSize},
            {"initializer_range", 0.02},
            {"intermediate_size", config.intermediateSize},
            {"max_position_embeddings", config.maxPositions},
            {"mlp_bias", config.mlpBias},
            {"num_attention_heads", config.heads},
            {"num_hidden_layers", config.blocks},
            {"num_key_value_heads", config.kvHeads},
            {"pretraining_tp", 1},
            {"rms_norm_eps", config.rmsNormEps},
            {"rope_scaling", nullptr},
            {"rope_theta", config.ropeTheta},
            {"tie_word_embeddings", config.tiedHead},
            {"torch_dtype", config.storedType},
            {"use_cache", true},
            {"vocab_size", config.vocabSize}};
}

void writeWeights(const std::filesystem::path& file, const DemoModel& model)
{
    std::map<std::string, at::Tensor> byName;
    std::vector<TensorPlan> plan;
    for (const auto& [name, tensor] : model.parameters()) {
        byName[name] = tensor.detach().to(at::kBFloat16).contiguous();
        plan.push_back({name, Dtype::BF16, tensor.sizes().vec()});
    }
    sortLikeOfficialWriter(plan);
    SafetensorsWriter writer(file, plan);
    for (const TensorPlan& entry : plan) {
        const at::Tensor& tensor = byName.at(entry.name);
        writer.add({static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()});
    }
    writer.finish();
}

} // namespace

void writeModelFiles(const std::filesystem::path& folder, const DemoModel& model)
{
    // A story ends where the next one begins: the model writes <s>, never </s>.
    const Json generation = {{"bos_token_id", 1}, {"eos_token_id", {2, 1}}};
    writeWeights(folder / "model.safetensors", model);
    writeFileAtomically(folder / "config.json", configJson(model.config).dump(2) + '\n');
    writeFileAtomically(folder / "generation_config.json", generation.dump(2) + '\n');
}

} // namespace besa
