#include "pruning/allocation/besa/adam.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace besa {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

} // namespace

Adam::Adam(std::size_t size, double learningRate, double weightDecay, bool cosine, std::int64_t steps)
    : m_learningRate(learningRate)
    , m_weightDecay(weightDecay)
    , m_cosine(cosine)
    , m_steps(steps)
    , m_first(size)
    , m_second(size)
{
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
    return {{static_cast<double>(m_done)}, {m_first, m_second}};
}

void Adam::restore(const OptimizerState& state)
{
    requireForm(state, 1, 2, m_first.size());
    m_done = static_cast<std::int64_t>(state.numbers[0]);
    m_first = state.vectors[0];
    m_second = state.vectors[1];
}

void Adam::step(std::span<float> x, std::span<const float> gradient)
{
    const double rate = stepSize();
    ++m_done;
    const double correction1 = 1.0 - std::pow(kBeta1, static_cast<double>(m_done));
    const double correction2 = 1.0 - std::pow(kBeta2, static_cast<double>(m_done));
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double g = static_cast<double>(gradient[i]);
        m_first[i] = static_cast<float>(kBeta1 * m_first[i] + (1.0 - kBeta1) * g);
        m_second[i] = static_cast<float>(kBeta2 * m_second[i] + (1.0 - kBeta2) * g * g);
        const double direction =
            (m_first[i] / correction1) / (std::sqrt(m_second[i] / correction2) + kEpsilon);
        const double decayed = static_cast<double>(x[i]) * (1.0 - rate * m_weightDecay);
        x[i] = static_cast<float>(decayed - rate * direction);
    }
}

} // namespace besa
