#include "pruning/allocation/besa/prodigy.h"

#include <algorithm>
#include <cmath>

namespace besa {
namespace {

constexpr double kInitialD = 1e-6;
constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

} // namespace

Prodigy::Prodigy(std::span<const float> initial, double coefficient, double weightDecay)
    : m_coefficient(coefficient)
    , m_weightDecay(weightDecay)
    , m_d(kInitialD)
    , m_dMax(kInitialD)
    , m_initial(initial.begin(), initial.end())
    , m_first(initial.size())
    , m_second(initial.size())
    , m_weighted(initial.size())
{
}

OptimizerState Prodigy::state() const
{
    return {{m_d, m_dMax, m_numerator}, {m_first, m_second, m_weighted}};
}

void Prodigy::restore(const OptimizerState& state)
{
    requireForm(state, 3, 3, m_initial.size());
    m_d = state.numbers[0];
    m_dMax = state.numbers[1];
    m_numerator = state.numbers[2];
    m_first = state.vectors[0];
    m_second = state.vectors[1];
    m_weighted = state.vectors[2];
}

void Prodigy::step(std::span<float> x, std::span<const float> gradient)
{
    const double beta3 = std::sqrt(kBeta2);
    const double dlr = m_d;
    const double d = m_d;
    m_numerator *= beta3;

    double dot = 0.0;
    double denominator = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double g = static_cast<double>(gradient[i]);
        dot += g * (static_cast<double>(m_initial[i]) - static_cast<double>(x[i]));
        m_first[i] = static_cast<float>(kBeta1 * m_first[i] + (1.0 - kBeta1) * d * g);
        m_second[i] = static_cast<float>(kBeta2 * m_second[i] + (1.0 - kBeta2) * d * d * g * g);
        m_weighted[i] = static_cast<float>(beta3 * m_weighted[i] + d / kInitialD * dlr * g);
        denominator += std::fabs(static_cast<double>(m_weighted[i]));
    }
    m_numerator += d / kInitialD * dlr * dot;
    if (denominator == 0.0) {
        return; // no gradient has arrived yet
    }

    const double estimate = m_coefficient * m_numerator / denominator;
    if (m_d == kInitialD) {
        m_d = std::max(m_d, estimate);
    }
    m_dMax = std::max(m_dMax, estimate);
    m_d = m_dMax;

    for (std::size_t i = 0; i < x.size(); ++i) {
        const double decayed = static_cast<double>(x[i]) * (1.0 - m_weightDecay * dlr);
        const double direction =
            static_cast<double>(m_first[i]) / (std::sqrt(static_cast<double>(m_second[i])) + m_d * kEpsilon);
        x[i] = static_cast<float>(decayed - dlr * direction);
    }
}

} // namespace besa
