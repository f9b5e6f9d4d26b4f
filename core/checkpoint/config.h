#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace besa {

/// Rotary position scaling (formats: RoPE section). Kind Default uses none of the numbers.
struct RopeScaling
{
    enum class Kind { Default, Linear, Dynamic, Llama3 };
    Kind kind = Kind::Default;
    double factor = 1.0;
    double lowFreqFactor = 1.0;               ///< Llama3
    double highFreqFactor = 4.0;              ///< Llama3
    std::int64_t originalMaxPositions = 8192; ///< Llama3

    bool operator==(const RopeScaling&) const = default;
};

/// Shapes and constants of a LLaMA-family model, from config.json.
struct ModelConfig
{
    std::string architecture; ///< "LlamaForCausalLM"
    std::string modelType;    ///< "llama"
    std::int64_t vocabSize = 0;
    std::int64_t hiddenSize = 0;
    std::int64_t intermediateSize = 0;
    std::int64_t blocks = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0;
    std::int64_t maxPositions = 0;
    double rmsNormEps = 1e-6;
    double ropeTheta = 10000.0;
    RopeScaling rope;
    bool tiedHead = false;
    bool attentionBias = false;
    bool mlpBias = false;
    std::string storedType; ///< "float32", "bfloat16", ... as config.json says; may be empty
};

/// Parses config.json text (formats §3.1). Throws Error(Model) naming the key for anything missing, mistyped,
/// absurd or of another family; `where` is put into the error.
ModelConfig parseConfig(std::string_view json, const std::string& where);

/// Reads a config.json of at most 4 MiB.
ModelConfig readConfig(const std::filesystem::path& file);

} // namespace besa
