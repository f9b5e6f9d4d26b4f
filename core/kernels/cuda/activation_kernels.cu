#include "kernels/cuda/activations.cuh"
#include "kernels/cuda/launch.h"
#include "kernels/cuda/launch_size.h"

namespace besa::kernels::cuda {
namespace {

template <typename T>
__global__ void rmsNormForwardKernel(RmsNorm<T> task)
{
    rmsNormForward(CudaThread{}, task);
}

template <typename T>
__global__ void rmsNormBackwardKernel(RmsNorm<T> task)
{
    rmsNormBackward(CudaThread{}, task);
}

template <typename T>
__global__ void rotateKernel(Rotate<T> task)
{
    rotate(CudaThread{}, task);
}

template <typename T>
__global__ void siluMulForwardKernel(SiluMul<T> task)
{
    siluMulForward(CudaThread{}, task);
}

template <typename T>
__global__ void siluMulBackwardKernel(SiluMul<T> task)
{
    siluMulBackward(CudaThread{}, task);
}

/// Calls body with a value of the type that `type` names.
template <typename Body>
void withType(NumberType type, const Body& body)
{
    switch (type) {
    case NumberType::Float32:
        return body(float{});
    case NumberType::BFloat16:
        return body(BFloat16{});
    case NumberType::Float16:
        return body(Float16{});
    }
}

template <typename T>
RmsNorm<T> taskOf(const NormRows& rows)
{
    return {static_cast<const T*>(rows.x),
            static_cast<const T*>(rows.weight),
            static_cast<const T*>(rows.gradient),
            static_cast<T*>(rows.out),
            rows.rows,
            static_cast<int>(rows.columns),
            rows.eps};
}

template <typename T>
SiluMul<T> taskOf(const GatedValues& values)
{
    return {static_cast<const T*>(values.gate),
            static_cast<const T*>(values.up),
            static_cast<const T*>(values.gradient),
            static_cast<T*>(values.out),
            static_cast<T*>(values.gateGradient),
            static_cast<T*>(values.upGradient),
            values.size};
}

} // namespace

const char* launchRmsNorm(const NormRows& rows, Stream stream)
{
    withType(rows.type, [&](auto zero) {
        const auto task = taskOf<decltype(zero)>(rows);
        rmsNormForwardKernel<<<gridOf(rows.rows, 1), kThreads, kRmsNormShared, stream>>>(task);
    });
    return launched();
}

const char* launchRmsNormBackward(const NormRows& rows, Stream stream)
{
    withType(rows.type, [&](auto zero) {
        const auto task = taskOf<decltype(zero)>(rows);
        rmsNormBackwardKernel<<<gridOf(rows.rows, 1), kThreads, kRmsNormShared, stream>>>(task);
    });
    return launched();
}

const char* launchRotate(const HeadVectors& vectors, Stream stream)
{
    withType(vectors.type, [&](auto zero) {
        using T = decltype(zero);
        const Rotate<T> task{static_cast<const T*>(vectors.x),
                             static_cast<const T*>(vectors.cos),
                             static_cast<const T*>(vectors.sin),
                             static_cast<T*>(vectors.out),
                             vectors.windows * vectors.positions * vectors.heads,
                             vectors.positions,
                             vectors.heads,
                             static_cast<int>(vectors.half),
                             vectors.direction};
        rotateKernel<<<gridOf(task.vectors * vectors.half, kThreads), kThreads, 0, stream>>>(task);
    });
    return launched();
}

const char* launchSiluMul(const GatedValues& values, Stream stream)
{
    withType(values.type, [&](auto zero) {
        const auto task = taskOf<decltype(zero)>(values);
        siluMulForwardKernel<<<gridOf(values.size, kThreads), kThreads, 0, stream>>>(task);
    });
    return launched();
}

const char* launchSiluMulBackward(const GatedValues& values, Stream stream)
{
    withType(values.type, [&](auto zero) {
        const auto task = taskOf<decltype(zero)>(values);
        siluMulBackwardKernel<<<gridOf(values.size, kThreads), kThreads, 0, stream>>>(task);
    });
    return launched();
}

} // namespace besa::kernels::cuda
