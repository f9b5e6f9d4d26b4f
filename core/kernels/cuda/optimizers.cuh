// Adam and Prodigy over one flat vector of fp32 coefficients, with the arithmetic of the CPU's optimizers.
#pragma once

#include "kernels/cuda/thread_block.cuh"
#include "kernels/optimizer_constants.h"

#ifndef __CUDACC__
#include <cmath>
#endif

namespace besa::kernels::cuda {

#ifndef __CUDACC__
using std::fabs;
using std::sqrt;
#endif

struct AdamStep
{
    float* x;
    const float* gradient;
    float* first;
    float* second;
    std::int64_t size;
    double rate;
    double weightDecay;
    double correction1; ///< 1 - beta1^t
    double correction2; ///< 1 - beta2^t
};

template <typename Thread>
BESA_DEVICE void adamStep(const Thread& thread, const AdamStep& task)
{
    for (std::int64_t i = gridIndex(thread); i < task.size; i += gridSize(thread)) {
        const double g = task.gradient[i];
        task.first[i] = static_cast<float>(kBeta1 * task.first[i] + (1.0 - kBeta1) * g);
        task.second[i] = static_cast<float>(kBeta2 * task.second[i] + (1.0 - kBeta2) * g * g);
        const double direction =
            task.first[i] / task.correction1 / (sqrt(task.second[i] / task.correction2) + kEpsilon);
        const double decayed = task.x[i] * (1.0 - task.rate * task.weightDecay);
        task.x[i] = static_cast<float>(decayed - task.rate * direction);
    }
}

/// What Prodigy carries from step to step, kept on the device.
struct ProdigyState
{
    double d;         ///< the step size
    double dMax;      ///< never falls
    double numerator; ///< of the estimate of d
    double used;      ///< d of the step in progress; 0: no gradient has arrived yet
};

struct ProdigyStep
{
    float* x;
    const float* gradient;
    const float* initial;
    float* first;
    float* second;
    float* weighted;
    std::int64_t size;
    ProdigyState* state;
    double* dots;       ///< [blocks]
    double* magnitudes; ///< [blocks]
    std::int64_t blocks;
    double coefficient;
    double weightDecay;
};

/// Shared memory of the gathering kernel: one sum a warp.
inline constexpr std::size_t kProdigyShared = sizeof(double) * kWarp;

/// First of three kernels: the running means, and each block's part of the two sums.
template <typename Thread>
BESA_DEVICE void prodigyGather(const Thread& thread, const ProdigyStep& task)
{
    auto* scratch = reinterpret_cast<double*>(thread.shared());
    const double d = task.state->d;
    double dot = 0.0;
    double magnitude = 0.0;
    for (std::int64_t i = gridIndex(thread); i < task.size; i += gridSize(thread)) {
        const double g = task.gradient[i];
        dot += g * (static_cast<double>(task.initial[i]) - static_cast<double>(task.x[i]));
        task.first[i] = static_cast<float>(kBeta1 * task.first[i] + (1.0 - kBeta1) * d * g);
        task.second[i] = static_cast<float>(kBeta2 * task.second[i] + (1.0 - kBeta2) * d * d * g * g);
        task.weighted[i] =
            static_cast<float>(kProdigyBeta3 * task.weighted[i] + d / kProdigyInitialD * d * g);
        magnitude += fabs(static_cast<double>(task.weighted[i]));
    }
    dot = blockSum(thread, dot, scratch);
    magnitude = blockSum(thread, magnitude, scratch);
    if (thread.index() == 0) {
        task.dots[thread.block()] = dot;
        task.magnitudes[thread.block()] = magnitude;
    }
}

/// Second: one thread adds the parts in their order and estimates d.
template <typename Thread>
BESA_DEVICE void prodigyEstimate(const Thread& thread, const ProdigyStep& task)
{
    if (gridIndex(thread) != 0) {
        return;
    }
    double dot = 0.0;
    double magnitude = 0.0;
    for (std::int64_t b = 0; b < task.blocks; ++b) {
        dot += task.dots[b];
        magnitude += task.magnitudes[b];
    }
    ProdigyState& state = *task.state;
    const double d = state.d;
    state.numerator = kProdigyBeta3 * state.numerator + d / kProdigyInitialD * d * dot;
    state.used = magnitude == 0.0 ? 0.0 : d;
    if (magnitude == 0.0) {
        return;
    }
    const double estimate = task.coefficient * state.numerator / magnitude;
    state.dMax = estimate > state.dMax ? estimate : state.dMax;
    state.d = state.dMax;
}

/// Third: the coefficients move.
template <typename Thread>
BESA_DEVICE void prodigyMove(const Thread& thread, const ProdigyStep& task)
{
    const double used = task.state->used;
    const double d = task.state->d;
    if (used == 0.0) {
        return;
    }
    for (std::int64_t i = gridIndex(thread); i < task.size; i += gridSize(thread)) {
        const double decayed = task.x[i] * (1.0 - task.weightDecay * used);
        const double direction =
            static_cast<double>(task.first[i]) / (sqrt(static_cast<double>(task.second[i])) + d * kEpsilon);
        task.x[i] = static_cast<float>(decayed - used * direction);
    }
}

} // namespace besa::kernels::cuda
