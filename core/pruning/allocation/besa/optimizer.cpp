#include "pruning/allocation/besa/optimizer.h"

#include "pruning/allocation/besa/adam.h"
#include "pruning/allocation/besa/prodigy.h"

#include <ATen/ops/tensor.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace besa {

OptimizerState stateOf(std::vector<double> numbers, const std::vector<at::Tensor>& vectors)
{
    OptimizerState state{std::move(numbers), {}};
    for (const at::Tensor& vector : vectors) {
        const at::Tensor here = vector.cpu();
        state.vectors.emplace_back(here.const_data_ptr<float>(), here.const_data_ptr<float>() + here.numel());
    }
    return state;
}

void restoreVectors(const OptimizerState& state, std::size_t numbers, const std::vector<at::Tensor>& vectors)
{
    const bool whole = state.numbers.size() == numbers &&
                       std::ranges::equal(state.vectors, vectors,
                                          [](const std::vector<float>& kept, const at::Tensor& vector) {
                                              return std::ssize(kept) == vector.numel();
                                          });
    if (!whole) {
        throw std::invalid_argument("the state is of another optimizer");
    }
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const std::vector<float>& kept = state.vectors[i];
        vectors[i].copy_(at::tensor(at::ArrayRef<float>(kept), at::kFloat));
    }
}

std::unique_ptr<Optimizer> makeOptimizer(const BesaOptions& options, std::span<const float> initial,
                                         std::int64_t steps, at::Device device)
{
    if (options.optimizer == OptimizerKind::Prodigy) {
        return std::make_unique<Prodigy>(initial, options.prodigyCoefficient, options.weightDecay, device);
    }
    const double decay = options.optimizer == OptimizerKind::AdamW ? options.weightDecay : 0.0;
    return std::make_unique<Adam>(initial.size(), options.learningRate, decay, options.cosine, steps, device);
}

} // namespace besa
