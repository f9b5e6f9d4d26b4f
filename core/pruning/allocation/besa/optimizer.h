#pragma once

#include "pruning/allocation/besa/learning_state.h"
#include "report/recipe.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

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

/// A state of these numbers and of copies of these vectors.
OptimizerState stateOf(std::vector<double> numbers, const std::vector<at::Tensor>& vectors);

/// Copies the state's vectors into these. Throws std::invalid_argument unless it has that many numbers, and
/// vectors of their sizes.
void restoreVectors(const OptimizerState& state, std::size_t numbers, const std::vector<at::Tensor>& vectors);

/// `steps` is the length of the run, for the cosine schedule. The steps are made on `device`.
std::unique_ptr<Optimizer> makeOptimizer(const BesaOptions& options, std::span<const float> initial,
                                         std::int64_t steps, at::Device device);

} // namespace besa
