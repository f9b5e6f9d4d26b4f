#include "pruning/allocation/besa/prodigy.h"

#include "kernels/vectorised.h"

#include <algorithm>
#include <cmath>

namespace besa {
namespace {

constexpr double kInitialD = 1e-6;
constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

struct Sums
{
    double dot = 0.0;    ///< of the gradient and the way back to the start
    double absolute = 0; ///< of the weighted gradients
};

/// Takes a gradient into the three running means, with step size d.
BESA_VECTORISED Sums take(const float* __restrict gradient, const float* __restrict x,
                          const float* __restrict initial, float* __restrict first, float* __restrict second,
                          float* __restrict weighted, std::size_t size, double d)
{
    const double beta3 = std::sqrt(kBeta2);
    double dot = 0.0;
    double absolute = 0.0;
#pragma omp simd reduction(+ : dot, absolute)
    for (std::size_t i = 0; i < size; ++i) {
        const double g = static_cast<double>(gradient[i]);
        dot += g * (static_cast<double>(initial[i]) - static_cast<double>(x[i]));
        first[i] = static_cast<float>(kBeta1 * first[i] + (1.0 - kBeta1) * d * g);
        second[i] = static_cast<float>(kBeta2 * second[i] + (1.0 - kBeta2) * d * d * g * g);
        weighted[i] = static_cast<float>(beta3 * weighted[i] + d / kInitialD * d * g);
        absolute += std::fabs(static_cast<double>(weighted[i]));
    }
    return {dot, absolute};
}

/// x <- decay x - rate first / (sqrt(second) + epsilon)
BESA_VECTORISED void move(float* __restrict x, const float* __restrict first, const float* __restrict second,
                          std::size_t size, double decay, double rate, double epsilon)
{
#pragma omp simd
    for (std::size_t i = 0; i < size; ++i) {
        const double direction =
            static_cast<double>(first[i]) / (std::sqrt(static_cast<double>(second[i])) + epsilon);
        x[i] = static_cast<float>(static_cast<double>(x[i]) * decay - rate * direction);
    }
}

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
    const double d = m_d;
    const Sums sums = take(gradient.data(), x.data(), m_initial.data(), m_first.data(), m_second.data(),
                           m_weighted.data(), x.size(), d);
    m_numerator = m_numerator * std::sqrt(kBeta2) + d / kInitialD * d * sums.dot;
    if (sums.absolute == 0.0) {
        return; // no gradient has arrived yet
    }

    const double estimate = m_coefficient * m_numerator / sums.absolute;
    if (m_d == kInitialD) {
        m_d = std::max(m_d, estimate);
    }
    m_dMax = std::max(m_dMax, estimate);
    m_d = m_dMax;

    move(x.data(), m_first.data(), m_second.data(), x.size(), 1.0 - m_weightDecay * d, d, m_d * kEpsilon);
}

} // namespace besa
