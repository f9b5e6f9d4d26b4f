#include "pruning/allocation/besa/optimizer.h"

#include "pruning/allocation/besa/adam.h"
#include "pruning/allocation/besa/prodigy.h"

#include <algorithm>
#include <stdexcept>

namespace besa {

void requireForm(const OptimizerState& state, std::size_t numbers, std::size_t vectors, std::size_t size)
{
    const bool whole =
        std::all_of(state.vectors.begin(), state.vectors.end(),
                    [size](const std::vector<float>& vector) { return vector.size() == size; });
    if (state.numbers.size() != numbers || state.vectors.size() != vectors || !whole) {
        throw std::invalid_argument("the state is of another optimizer");
    }
}

std::unique_ptr<Optimizer> makeOptimizer(const BesaOptions& options, std::span<const float> initial,
                                         std::int64_t steps)
{
    if (options.optimizer == OptimizerKind::Prodigy) {
        return std::make_unique<Prodigy>(initial, options.prodigyCoefficient, options.weightDecay);
    }
    const double decay = options.optimizer == OptimizerKind::AdamW ? options.weightDecay : 0.0;
    return std::make_unique<Adam>(initial.size(), options.learningRate, decay, options.cosine, steps);
}

} // namespace besa
