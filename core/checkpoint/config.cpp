#include "checkpoint/config.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "base/strict_json.h"
#include "checkpoint/config_keys.h"
#include "checkpoint/rope_config.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace besa {

namespace {

// Far above any model, and low enough that no product of two of them overflows.
constexpr std::int64_t kMostVocabulary = std::int64_t{1} << 24;
constexpr std::int64_t kWidest = std::int64_t{1} << 20;
constexpr std::int64_t kMostIntermediate = std::int64_t{1} << 22;
constexpr std::int64_t kMostBlocks = 4096;
constexpr std::int64_t kMostHeads = 65536;
constexpr std::int64_t kMostPositions = std::int64_t{1} << 30;
constexpr std::int64_t kDefaultPositions = 2048; // of LLaMA-1, whose first files do not say it
constexpr std::uintmax_t kLargestFile = std::uintmax_t{4} << 20U;

constexpr const char* kFamilyHelp = "Supported is the LLaMA family: model_type llama, LlamaForCausalLM.";

void readFamily(const ConfigKeys& keys, ModelConfig& config)
{
    const std::optional<std::string> type = keys.text("model_type");
    const std::optional<std::string> architecture = keys.firstText("architectures");
    if (!type && !architecture) {
        keys.refuse("model_type", "is missing", kFamilyHelp);
    }
    if (type && *type != "llama") {
        keys.refuse("model_type", "is '" + *type + "', a model family that is not supported", kFamilyHelp);
    }
    // Early conversions of LLaMA-1 wrote the second spelling.
    if (architecture && *architecture != "LlamaForCausalLM" && *architecture != "LLaMAForCausalLM") {
        keys.refuse("architectures", "names '" + *architecture + "', which is not supported", kFamilyHelp);
    }
    config.modelType = "llama";
    config.architecture = "LlamaForCausalLM";
    for (const char* key : {"quantization_config", "compression_config"}) {
        if (keys.has(key)) {
            keys.refuse(key,
                        "says that the weights are quantized or compressed; such models cannot be pruned",
                        "Use the original float16, bfloat16 or float32 model.");
        }
    }
    const std::string activation = keys.text("hidden_act").value_or("silu");
    if (activation != "silu" && activation != "swish") {
        keys.refuse("hidden_act", "is '" + activation + "'; LLaMA models have silu",
                    "This model is not supported.");
    }
}

void readHeads(const ConfigKeys& keys, ModelConfig& config)
{
    config.heads = keys.needWhole("num_attention_heads", 1, kMostHeads);
    config.kvHeads = keys.whole("num_key_value_heads", 1, kMostHeads).value_or(config.heads);
    if (config.heads % config.kvHeads != 0) {
        keys.refuse("num_key_value_heads", "is " + std::to_string(config.kvHeads) +
                                               ", which does not divide num_attention_heads, " +
                                               std::to_string(config.heads));
    }
    const std::optional<std::int64_t> headDim = keys.whole("head_dim", 2, kMostHeads);
    if (!headDim && config.hiddenSize % config.heads != 0) {
        keys.refuse("num_attention_heads",
                    "is " + std::to_string(config.heads) + ", which does not divide hidden_size, " +
                        std::to_string(config.hiddenSize) + ", and head_dim is not given");
    }
    config.headDim = headDim.value_or(config.hiddenSize / config.heads);
    if (config.headDim % 2 != 0) {
        keys.refuse(headDim ? "head_dim" : "num_attention_heads", "gives heads of odd size " +
                                                                      std::to_string(config.headDim) +
                                                                      "; rotary embedding needs an even one");
    }
    if (config.heads * config.headDim > kMostIntermediate) {
        keys.refuse("head_dim", "times num_attention_heads is " +
                                    std::to_string(config.heads * config.headDim) +
                                    ", more than any model has");
    }
}

std::string readStoredType(const ConfigKeys& keys)
{
    const std::optional<std::string> old = keys.text("torch_dtype");
    const std::optional<std::string> now = keys.text("dtype");
    if (old && now && *old != *now) {
        keys.refuse("dtype", "is '" + *now + "', but torch_dtype is '" + *old + "'");
    }
    std::string type = now ? *now : old.value_or("");
    if (type.starts_with("torch.")) {
        type.erase(0, 6);
    }
    return type;
}

} // namespace

ModelConfig parseConfig(std::string_view json, const std::string& where)
{
    const nlohmann::json document = parseStrictJson(json, where);
    if (!document.is_object()) {
        throw Error(ExitCode::Model,
                    {"this is not a JSON object", where, "Correct config.json or fetch it again."});
    }
    const ConfigKeys keys(document, where);
    ModelConfig config;
    readFamily(keys, config);
    config.vocabSize = keys.needWhole("vocab_size", 1, kMostVocabulary);
    config.hiddenSize = keys.needWhole("hidden_size", 1, kWidest);
    config.intermediateSize = keys.needWhole("intermediate_size", 1, kMostIntermediate);
    config.blocks = keys.needWhole("num_hidden_layers", 1, kMostBlocks);
    readHeads(keys, config);
    const std::optional<std::int64_t> positions = keys.whole("max_position_embeddings", 1, kMostPositions);
    const std::optional<std::int64_t> early = keys.whole("max_sequence_length", 1, kMostPositions);
    config.maxPositions = positions ? *positions : early.value_or(kDefaultPositions);
    config.rmsNormEps = keys.number("rms_norm_eps", 1e-30, 1.0).value_or(1e-6);
    readRope(keys, config);
    config.tiedHead = keys.flag("tie_word_embeddings").value_or(false);
    config.attentionBias = keys.flag("attention_bias").value_or(false);
    config.mlpBias = keys.flag("mlp_bias").value_or(false);
    config.storedType = readStoredType(keys);
    return config;
}

ModelConfig readConfig(const std::filesystem::path& file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || !std::filesystem::is_regular_file(file, error)) {
        throw Error(ExitCode::Model,
                    {"the file cannot be read", file.string(), "A model folder needs its config.json."});
    }
    if (size > kLargestFile) {
        throw Error(ExitCode::Model, {"the file has " + std::to_string(size) +
                                          " bytes; config.json may have " + std::to_string(kLargestFile),
                                      file.string(), "Fetch the model again."});
    }
    return parseConfig(readFirstBytes(file, kLargestFile), file.string());
}

} // namespace besa
