#include "model/rotary.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/outer.h>
#include <ATen/ops/pow.h>
#include <ATen/ops/where.h>

#include <cmath>
#include <numbers>

namespace besa {

namespace {

/// Base of the angles; dynamic scaling raises it for sequences longer than the trained context.
double rotaryBase(const ModelConfig& config, std::int64_t length)
{
    if (config.rope.kind != RopeScaling::Kind::Dynamic || length <= config.maxPositions) {
        return config.ropeTheta;
    }
    const double factor = config.rope.factor;
    const double stretch = factor * double(length) / double(config.maxPositions) - (factor - 1.0);
    const double dim = double(config.headDim);
    return config.ropeTheta * std::pow(stretch, dim / (dim - 2.0));
}

/// LLaMA 3.1: long wavelengths are slowed by the factor, short ones kept, those between interpolated.
at::Tensor scaleLlama3(const at::Tensor& frequencies, const RopeScaling& rope)
{
    const double context = double(rope.originalMaxPositions);
    const at::Tensor wavelength = 2.0 * std::numbers::pi / frequencies;
    const at::Tensor slowed = frequencies / rope.factor;
    const at::Tensor share =
        (context / wavelength - rope.lowFreqFactor) / (rope.highFreqFactor - rope.lowFreqFactor);
    const at::Tensor between = (1.0 - share) * slowed + share * frequencies;
    const at::Tensor longOnes = at::where(wavelength > context / rope.lowFreqFactor, slowed, between);
    return at::where(wavelength < context / rope.highFreqFactor, frequencies, longOnes);
}

} // namespace

at::Tensor rotaryFrequencies(const ModelConfig& config, std::int64_t length)
{
    const at::Tensor exponents =
        at::arange(0, config.headDim, 2, at::TensorOptions(at::kFloat)) / double(config.headDim);
    at::Tensor frequencies = 1.0 / at::pow(rotaryBase(config, length), exponents);
    switch (config.rope.kind) {
    case RopeScaling::Kind::Linear:
        return frequencies / config.rope.factor;
    case RopeScaling::Kind::Llama3:
        return scaleLlama3(frequencies, config.rope);
    case RopeScaling::Kind::Default:
    case RopeScaling::Kind::Dynamic:
        break;
    }
    return frequencies;
}

Rotary Rotary::make(const ModelConfig& config, std::int64_t length, at::ScalarType type, at::Device device)
{
    const at::Tensor positions = at::arange(length, at::TensorOptions(at::kFloat));
    const at::Tensor angles = at::outer(positions, rotaryFrequencies(config, length));
    return {angles.cos().to(device, type), angles.sin().to(device, type)};
}

Rotary Rotary::slice(std::int64_t begin, std::int64_t count) const
{
    return {cos.narrow(0, begin, count), sin.narrow(0, begin, count)};
}

} // namespace besa
