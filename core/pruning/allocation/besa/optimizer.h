#pragma once

#include "pruning/allocation/besa/learning_state.h"
#include "report/recipe.h"

#include <cstdint>
#include <memory>
#include <span>

namespace besa {

/// Updates a flat vector of fp32 coefficients in place. One object serves one block.
class Optimizer
{
public:
    virtual ~Optimizer() = default;

    /// x and gradient have the size given at construction.
    virtual void step(std::span<float> x, std::span<const float> gradient) = 0;

    /// What the step is scaled with now: the learning rate, or Prodigy's d.
    virtual double stepSize() const = 0;

    virtual OptimizerState state() const = 0;

    /// `state` is what an optimizer of the same kind and size gave. Throws std::invalid_argument otherwise.
    virtual void restore(const OptimizerState& state) = 0;
};

/// Throws std::invalid_argument unless `state` has that many numbers and vectors of that size.
void requireForm(const OptimizerState& state, std::size_t numbers, std::size_t vectors, std::size_t size);

/// `steps` is the length of the run, for the cosine schedule.
std::unique_ptr<Optimizer> makeOptimizer(const BesaOptions& options, std::span<const float> initial,
                                         std::int64_t steps);

} // namespace besa
