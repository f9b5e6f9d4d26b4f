#pragma once

#include "demo_model.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace besa {

struct TrainingOptions
{
    /// Steps of each round. In every round the learning rate warms up, stays, and cools down again; a warm
    /// restart after a cool-down finds what the first round missed (Loshchilov and Hutter, SGDR).
    std::vector<std::int64_t> rounds = {2300, 3630};
    std::int64_t batch = 4; ///< windows a step
    double learningRate = 2e-3;
    std::int64_t warmUp = 100; ///< steps of a round until the learning rate is full
    std::int64_t coolDown =
        690; ///< steps at the end of a round during which it falls along a half cosine to 0
    double weightDecay = 0.1;
    double clip = 1.0;                       ///< largest norm of the gradient
    at::ScalarType products = at::kBFloat16; ///< type of the matrix products; weights and AdamW are fp32
    std::uint64_t seed = 1;                  ///< initial weights and the order of windows
    std::filesystem::path state;             ///< file to resume from and to save to; empty: none
    double saveSeconds = 180.0;

    std::int64_t steps() const; ///< of all rounds
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
