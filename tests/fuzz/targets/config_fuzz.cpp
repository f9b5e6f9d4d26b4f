#include "checkpoint/config.h"
#include "fixture_model.h"
#include "fuzz_target.h"

namespace besa::fuzz {

void parse(std::string_view input)
{
    const ModelConfig config = parseConfig(input, "config.json");
    if (config.hiddenSize < 1 || config.heads % config.kvHeads != 0 || config.headDim % 2 != 0) {
        __builtin_trap();
    }
}

std::vector<std::string> seeds()
{
    const auto with = [](const nlohmann::json& more) {
        nlohmann::json config = test::fixtureConfig({});
        config.update(more);
        return config.dump();
    };
    return {
        with(nlohmann::json::object()),
        with({{"head_dim", 16}, {"attention_bias", true}, {"dtype", "float32"}, {"max_sequence_length", 7}}),
        with({{"rope_scaling",
               {{"rope_type", "llama3"},
                {"factor", 8.0},
                {"low_freq_factor", 1.0},
                {"high_freq_factor", 4.0},
                {"original_max_position_embeddings", 8192}}}}),
        with({{"rope_scaling", {{"type", "dynamic"}, {"factor", 2}}}}),
        with({{"rope_parameters", {{"rope_theta", 1e4}, {"rope_type", "linear"}, {"factor", 2}}}}),
        with({{"quantization_config", nlohmann::json::object()}}),
    };
}

} // namespace besa::fuzz
