#include "checkpoint/rope_config.h"

#include "checkpoint/config_keys.h"

#include <cmath>

namespace besa {

namespace {

constexpr double kLargestTheta = 1e12;
constexpr double kLargestFactor = 1e6;
constexpr std::int64_t kMostPositions = std::int64_t{1} << 30;

/// `rope_type`, in old files `type`. Nothing given means no scaling.
std::string ropeType(const ConfigKeys& keys)
{
    const std::optional<std::string> now = keys.text("rope_type");
    const std::optional<std::string> old = keys.text("type");
    if (now && old && *now != *old) {
        keys.refuse("rope_type", "is '" + *now + "', but type is '" + *old + "'");
    }
    if (!now && !old && keys.has("factor")) {
        keys.refuse("rope_type", "is missing");
    }
    return now ? *now : old.value_or("default");
}

RopeScaling readScaling(const ConfigKeys& keys)
{
    RopeScaling scaling;
    const std::string type = ropeType(keys);
    if (type == "default") {
        return scaling;
    }
    if (type == "linear") {
        scaling.kind = RopeScaling::Kind::Linear;
    } else if (type == "dynamic") {
        scaling.kind = RopeScaling::Kind::Dynamic;
    } else if (type == "llama3") {
        scaling.kind = RopeScaling::Kind::Llama3;
    } else {
        keys.refuse(keys.has("rope_type") ? "rope_type" : "type",
                    "is '" + type + "', a rotary scaling that is not supported",
                    "Supported are default, linear, dynamic and llama3.");
    }
    scaling.factor = keys.needNumber("factor", 1.0, kLargestFactor);
    if (scaling.kind == RopeScaling::Kind::Llama3) {
        scaling.lowFreqFactor = keys.needNumber("low_freq_factor", 1e-6, kLargestFactor);
        scaling.highFreqFactor = keys.needNumber("high_freq_factor", 1e-6, kLargestFactor);
        scaling.originalMaxPositions = keys.needWhole("original_max_position_embeddings", 1, kMostPositions);
        if (scaling.highFreqFactor <= scaling.lowFreqFactor) {
            keys.refuse("high_freq_factor", "is not larger than low_freq_factor");
        }
    }
    return scaling;
}

/// Rotation of only a part of each head is another model than LLaMA.
void refusePartialRotation(const ConfigKeys& keys)
{
    const std::optional<double> part = keys.number("partial_rotary_factor", 0.0, 1.0);
    if (part && *part != 1.0) {
        keys.refuse("partial_rotary_factor", "is not 1, which no LLaMA model has",
                    "This model is not supported.");
    }
}

} // namespace

void readRope(const ConfigKeys& keys, ModelConfig& config)
{
    refusePartialRotation(keys);
    const std::optional<double> oldTheta = keys.number("rope_theta", 1.0, kLargestTheta);
    const std::optional<ConfigKeys> oldScaling = keys.object("rope_scaling");
    const std::optional<ConfigKeys> parameters = keys.object("rope_parameters");

    std::optional<double> theta = oldTheta;
    if (oldScaling) {
        config.rope = readScaling(*oldScaling);
    }
    if (parameters) {
        refusePartialRotation(*parameters);
        for (const char* layers : {"full_attention", "sliding_attention"}) {
            if (parameters->has(layers)) {
                parameters->refuse(layers, "gives rotary settings by layer type, which no LLaMA model has",
                                   "This model is not supported.");
            }
        }
        const std::optional<double> newTheta = parameters->number("rope_theta", 1.0, kLargestTheta);
        if (newTheta && oldTheta && *newTheta != *oldTheta) {
            parameters->refuse("rope_theta", "disagrees with the top-level rope_theta");
        }
        theta = newTheta ? newTheta : oldTheta;
        const RopeScaling scaling = readScaling(*parameters);
        if (oldScaling && scaling != config.rope) {
            keys.refuse("rope_parameters", "disagrees with rope_scaling");
        }
        config.rope = scaling;
    }
    config.ropeTheta = theta.value_or(10000.0);
    if (config.rope.kind == RopeScaling::Kind::Dynamic && config.headDim <= 2) {
        keys.refuse("head_dim", "is too small for dynamic rotary scaling");
    }
}

} // namespace besa
