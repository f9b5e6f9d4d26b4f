#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace besa {

/// What an optimizer remembers from step to step.
struct OptimizerState
{
    std::vector<double> numbers;
    std::vector<std::vector<float>> vectors; ///< each as long as the coefficients
};

/// Everything the next learning step of a block depends on: learning that goes on from it gives the same
/// bytes as learning that was never interrupted.
struct LearningState
{
    int block = 0;
    std::int64_t step = 0; ///< the next one, from 0
    std::vector<float> coefficients;
    std::vector<float> lastGood;   ///< coefficients of the step before
    std::vector<double> rateModel; ///< RateModel::memory
    OptimizerState optimizer;
    std::optional<double> firstLoss;
    std::optional<double> lastLoss;
    double seconds = 0; ///< of learning so far
};

/// Keeps the learning of a block safe between its steps.
class LearningStore
{
public:
    virtual ~LearningStore() = default;

    /// The state that an earlier process kept of this block, if any.
    virtual std::optional<LearningState> load(int block) = 0;

    /// Whether a state should be kept now. Asked after every step; a stop is always worth it.
    virtual bool due() = 0;
    virtual void save(const LearningState& state) = 0;
};

} // namespace besa
