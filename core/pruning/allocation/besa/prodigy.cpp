#include "pruning/allocation/besa/prodigy.h"

#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros_like.h>

namespace besa {

Prodigy::Prodigy(std::span<const float> initial, double coefficient, double weightDecay, at::Device device)
    : m_coefficient(coefficient)
    , m_weightDecay(weightDecay)
{
    m_means.initial = at::tensor(at::ArrayRef<float>(initial.data(), initial.size()), at::kFloat).to(device);
    m_means.first = at::zeros_like(m_means.initial);
    m_means.second = at::zeros_like(m_means.initial);
    m_means.weighted = at::zeros_like(m_means.initial);
}

OptimizerState Prodigy::state() const
{
    return stateOf({m_size.d, m_size.dMax, m_size.numerator},
                   {m_means.first, m_means.second, m_means.weighted});
}

void Prodigy::restore(const OptimizerState& state)
{
    restoreVectors(state, 3, {m_means.first, m_means.second, m_means.weighted});
    m_size = {state.numbers[0], state.numbers[1], state.numbers[2]};
}

void Prodigy::step(std::span<float> x, std::span<const float> gradient)
{
    kernels::prodigy(x, gradient, m_means, m_size, m_coefficient, m_weightDecay);
}

} // namespace besa
