#pragma once

#include "pruning/allocation/besa/optimizer.h"

#include <vector>

namespace besa {

/// Prodigy as the published code uses it (methods 1.7): lr 1, betas (0.9, 0.999), no bias correction, no
/// safeguard. One step size d for all coefficients; d never falls.
class Prodigy : public Optimizer
{
public:
    Prodigy(std::span<const float> initial, double coefficient, double weightDecay);

    void step(std::span<float> x, std::span<const float> gradient) override;
    double stepSize() const override { return m_d; }
    OptimizerState state() const override;
    void restore(const OptimizerState& state) override;

private:
    double m_coefficient;
    double m_weightDecay;
    double m_d;
    double m_dMax;
    double m_numerator = 0.0;
    std::vector<float> m_initial;
    std::vector<float> m_first;    ///< exponential mean of d g
    std::vector<float> m_second;   ///< exponential mean of (d g)^2
    std::vector<float> m_weighted; ///< s: weighted sum of gradients, for the estimate of d
};

} // namespace besa
