#pragma once

#include "kernels/optimizers.h"
#include "pruning/allocation/besa/optimizer.h"

namespace besa {

/// Adam with bias correction, betas (0.9, 0.999), decoupled weight decay (0: plain Adam) and, on request, a
/// half cosine from the learning rate to 0 over the run.
class Adam : public Optimizer
{
public:
    Adam(std::size_t size, double learningRate, double weightDecay, bool cosine, std::int64_t steps,
         at::Device device = at::kCPU);

    void step(std::span<float> x, std::span<const float> gradient) override;
    double stepSize() const override;
    OptimizerState state() const override;
    void restore(const OptimizerState& state) override;

private:
    double m_learningRate;
    double m_weightDecay;
    bool m_cosine;
    std::int64_t m_steps;
    std::int64_t m_done = 0;
    kernels::AdamMeans m_means;
};

} // namespace besa
