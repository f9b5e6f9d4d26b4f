#include "pruning/allocation/besa/optimizer.h"

#include "pruning/allocation/besa/adam.h"
#include "pruning/allocation/besa/prodigy.h"

namespace besa {

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
