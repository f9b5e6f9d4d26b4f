#pragma once

#include "demo_model.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace besa {

struct TrainingOptions
{
    std::int64_t steps = 2300;
    std::int64_t batch = 4; ///< windows a step
    double learningRate = 2e-3;
    std::int64_t warmUp = 100; ///< steps until the learning rate is full
    double coolDown = 0.3; ///< share of the steps at the end during which it falls along a half cosine to 0
    double weightDecay = 0.1;
    double clip = 1.0;                       ///< largest norm of the gradient
    at::ScalarType products = at::kBFloat16; ///< type of the matrix products; weights and AdamW are fp32
    std::uint64_t seed = 1;                  ///< initial weights and the order of windows
    std::filesystem::path state;             ///< file to resume from and to save to; empty: none
    double saveSeconds = 180.0;
};

struct TrainingStep
{
    std::int64_t step = 0; ///< 1-based
    double loss = 0.0;     ///< of this step's windows
    double norm = 0.0;     ///< of the gradient
    double seconds = 0.0;  ///< since the start of this process
};

/// Learning rate of a step (0-based).
double learningRateAt(const TrainingOptions& options, std::int64_t step);

/// Trains on windows, int64 [n, T], each seen once a pass, in an order that the seed fixes. Saves the state
/// from time to time and resumes from it: the result is the same as without the stop.
DemoModel train(const ModelConfig& config, const at::Tensor& windows, const TrainingOptions& options,
                const std::function<void(const TrainingStep&, const DemoModel&)>& onStep);

/// exp of the mean loss over all windows [n, T].
double heldOutPerplexity(const DemoModel& model, const at::Tensor& windows);

} // namespace besa
