#pragma once

#include "kernels/optimizers.h"
#include "pruning/allocation/besa/optimizer.h"

namespace besa {

/// Prodigy as the published code uses it (methods 1.7): lr 1, betas (0.9, 0.999), no bias correction, no
/// safeguard. One step size d for all coefficients; d never falls.
class Prodigy : public Optimizer
{
public:
    Prodigy(std::span<const float> initial, double coefficient, double weightDecay,
            at::Device device = at::kCPU);

    void step(std::span<float> x, std::span<const float> gradient) override;
    double stepSize() const override { return m_size.d; }
    OptimizerState state() const override;
    void restore(const OptimizerState& state) override;

private:
    double m_coefficient;
    double m_weightDecay;
    kernels::ProdigyMeans m_means;
    kernels::ProdigySize m_size;
};

} // namespace besa
