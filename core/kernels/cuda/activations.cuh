// The small operators of a decoder block, forward and backward: RMSNorm, rotary embedding, SiLU * mul. Values
// are stored in T and computed with in fp32.
#pragma once

#include "kernels/cuda/number_types.cuh"

#ifndef __CUDACC__
#include <cmath>
#endif

namespace besa::kernels::cuda {

template <typename T>
struct RmsNorm
{
    const T* x;        ///< [rows, columns]
    const T* weight;   ///< [columns]
    const T* gradient; ///< of the output; backward only
    T* out;            ///< forward: the output; backward: the gradient of x
    std::int64_t rows;
    int columns;
    float eps;
};

/// Shared memory of both norm kernels: two sums a warp.
inline constexpr std::size_t kRmsNormShared = 2 * sizeof(float) * kWarp;

template <typename Thread, typename T>
BESA_DEVICE void rmsNormForward(const Thread& thread, const RmsNorm<T>& task)
{
    auto* scratch = reinterpret_cast<float*>(thread.shared());
    for (std::int64_t row = thread.block(); row < task.rows; row += thread.blocks()) {
        const T* x = task.x + row * task.columns;
        T* out = task.out + row * task.columns;
        float energy = 0.0F;
        for (int c = thread.index(); c < task.columns; c += thread.count()) {
            energy += toFloat(x[c]) * toFloat(x[c]);
        }
        energy = blockSum(thread, energy, scratch);
        const float scale = reciprocalRoot(energy / static_cast<float>(task.columns) + task.eps);
        for (int c = thread.index(); c < task.columns; c += thread.count()) {
            // Rounded before the weight is applied, as the models' own code does.
            const T normed = fromFloat<T>(toFloat(x[c]) * scale);
            out[c] = fromFloat<T>(toFloat(task.weight[c]) * toFloat(normed));
        }
    }
}

/// dx = s (g - x s^2 mean(g x)) with g the gradient times the weight and s the scale of the forward pass.
template <typename Thread, typename T>
BESA_DEVICE void rmsNormBackward(const Thread& thread, const RmsNorm<T>& task)
{
    auto* scratch = reinterpret_cast<float*>(thread.shared());
    const auto columns = static_cast<float>(task.columns);
    for (std::int64_t row = thread.block(); row < task.rows; row += thread.blocks()) {
        const T* x = task.x + row * task.columns;
        const T* gradient = task.gradient + row * task.columns;
        T* out = task.out + row * task.columns;
        float energy = 0.0F;
        float dot = 0.0F;
        for (int c = thread.index(); c < task.columns; c += thread.count()) {
            energy += toFloat(x[c]) * toFloat(x[c]);
            dot += toFloat(gradient[c]) * toFloat(task.weight[c]) * toFloat(x[c]);
        }
        energy = blockSum(thread, energy, scratch);
        dot = blockSum(thread, dot, scratch + kWarp);
        const float scale = reciprocalRoot(energy / columns + task.eps);
        const float pull = scale * scale * dot / columns;
        for (int c = thread.index(); c < task.columns; c += thread.count()) {
            const float g = toFloat(gradient[c]) * toFloat(task.weight[c]);
            out[c] = fromFloat<T>(scale * (g - toFloat(x[c]) * pull));
        }
    }
}

/// Turns pairs (i, i + half) of every head. `direction` 1: forward; -1: back, which is also the gradient.
template <typename T>
struct Rotate
{
    const T* x;   ///< [windows, positions, heads, 2 * half]
    const T* cos; ///< [positions, half]
    const T* sin; ///< [positions, half]
    T* out;
    std::int64_t vectors; ///< windows * positions * heads
    std::int64_t positions;
    std::int64_t heads;
    int half;
    float direction;
};

template <typename Thread, typename T>
BESA_DEVICE void rotate(const Thread& thread, const Rotate<T>& task)
{
    for (std::int64_t i = gridIndex(thread); i < task.vectors * task.half; i += gridSize(thread)) {
        const std::int64_t vector = i / task.half;
        const std::int64_t pair = i - vector * task.half;
        const std::int64_t angle = vector / task.heads % task.positions * task.half + pair;
        const std::int64_t place = vector * 2 * task.half + pair;
        const float cosine = toFloat(task.cos[angle]);
        const float sine = task.direction * toFloat(task.sin[angle]);
        const float a = toFloat(task.x[place]);
        const float b = toFloat(task.x[place + task.half]);
        task.out[place] = fromFloat<T>(a * cosine - b * sine);
        task.out[place + task.half] = fromFloat<T>(b * cosine + a * sine);
    }
}

template <typename T>
struct SiluMul
{
    const T* gate;
    const T* up;
    const T* gradient; ///< of the output; backward only
    T* out;            ///< forward only
    T* gateGradient;   ///< backward only
    T* upGradient;     ///< backward only
    std::int64_t size;
};

BESA_DEVICE float logistic(float x)
{
#ifdef __CUDACC__
    return 1.0F / (1.0F + expf(-x));
#else
    return 1.0F / (1.0F + std::exp(-x));
#endif
}

template <typename Thread, typename T>
BESA_DEVICE void siluMulForward(const Thread& thread, const SiluMul<T>& task)
{
    for (std::int64_t i = gridIndex(thread); i < task.size; i += gridSize(thread)) {
        const float gate = toFloat(task.gate[i]);
        task.out[i] = fromFloat<T>(gate * logistic(gate) * toFloat(task.up[i]));
    }
}

template <typename Thread, typename T>
BESA_DEVICE void siluMulBackward(const Thread& thread, const SiluMul<T>& task)
{
    for (std::int64_t i = gridIndex(thread); i < task.size; i += gridSize(thread)) {
        const float gate = toFloat(task.gate[i]);
        const float gradient = toFloat(task.gradient[i]);
        const float share = logistic(gate);
        task.upGradient[i] = fromFloat<T>(gradient * gate * share);
        task.gateGradient[i] =
            fromFloat<T>(gradient * toFloat(task.up[i]) * share * (1.0F + gate * (1.0F - share)));
    }
}

} // namespace besa::kernels::cuda
