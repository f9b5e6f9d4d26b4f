#include "pruning/allocation/besa/adam.h"

#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace besa {

Adam::Adam(std::size_t size, double learningRate, double weightDecay, bool cosine, std::int64_t steps,
           at::Device device)
    : m_learningRate(learningRate)
    , m_weightDecay(weightDecay)
    , m_cosine(cosine)
    , m_steps(steps)
{
    m_means.first = at::zeros({static_cast<std::int64_t>(size)}, at::TensorOptions(device).dtype(at::kFloat));
    m_means.second = at::zeros_like(m_means.first);
}

double Adam::stepSize() const
{
    if (!m_cosine) {
        return m_learningRate;
    }
    const double progress = static_cast<double>(std::min(m_done, m_steps)) / static_cast<double>(m_steps);
    return 0.5 * m_learningRate * (1.0 + std::cos(std::numbers::pi * progress));
}

OptimizerState Adam::state() const
{
    return stateOf({static_cast<double>(m_done)}, {m_means.first, m_means.second});
}

void Adam::restore(const OptimizerState& state)
{
    restoreVectors(state, 1, {m_means.first, m_means.second});
    m_done = static_cast<std::int64_t>(state.numbers[0]);
}

void Adam::step(std::span<float> x, std::span<const float> gradient)
{
    const double rate = stepSize();
    ++m_done;
    const auto corrected = [this](double beta) { return 1.0 - std::pow(beta, static_cast<double>(m_done)); };
    kernels::adam(x, gradient, m_means,
                  {rate, m_weightDecay, corrected(kernels::kBeta1), corrected(kernels::kBeta2)});
}

} // namespace besa
