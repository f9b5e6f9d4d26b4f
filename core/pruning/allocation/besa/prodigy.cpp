#include "pruning/allocation/besa/prodigy.h"

#include "kernels/vectorised.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace besa {
namespace {

constexpr double kInitialD = 1e-6;
constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

/// Coefficients a task. Sums are those of the tasks in turn, the same with any number of threads.
constexpr std::int64_t kTask = 1 << 14;

template <typename Body>
void forEachTask(std::size_t size, const Body& body)
{
    const auto tasks = (static_cast<std::int64_t>(size) + kTask - 1) / kTask;
    at::parallel_for(0, tasks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t task = begin; task < end; ++task) {
            const auto first = static_cast<std::size_t>(task * kTask);
            body(static_cast<std::size_t>(task), first,
                 std::min(size - first, static_cast<std::size_t>(kTask)));
        }
    });
}

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
    std::vector<Sums> parts((x.size() + kTask - 1) / kTask);
    forEachTask(x.size(), [&](std::size_t task, std::size_t at, std::size_t size) {
        parts[task] = take(gradient.data() + at, x.data() + at, m_initial.data() + at, m_first.data() + at,
                           m_second.data() + at, m_weighted.data() + at, size, d);
    });
    Sums sums;
    for (const Sums& part : parts) {
        sums.dot += part.dot;
        sums.absolute += part.absolute;
    }
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

    forEachTask(x.size(), [&](std::size_t, std::size_t at, std::size_t size) {
        move(x.data() + at, m_first.data() + at, m_second.data() + at, size, 1.0 - m_weightDecay * d, d,
             m_d * kEpsilon);
    });
}

} // namespace besa
