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
RmsNorm<T> rmsNormTask(const void* x, const void* weight, const void* gradient, void* out, std::int64_t rows,
                       std::int64_t columns, float eps)
{
    return {static_cast<const T*>(x),
            static_cast<const T*>(weight),
            static_cast<const T*>(gradient),
            static_cast<T*>(out),
            rows,
            static_cast<int>(columns),
            eps};
}

} // namespace

void launchRmsNorm(NumberType type, const void* x, const void* weight, void* out, std::int64_t rows,
                   std::int64_t columns, float eps, cudaStream_t stream)
{
    withType(type, [&](auto zero) {
        const auto task = rmsNormTask<decltype(zero)>(x, weight, nullptr, out, rows, columns, eps);
        rmsNormForwardKernel<<<gridOf(rows, 1), kThreads, kRmsNormShared, stream>>>(task);
    });
}

void launchRmsNormBackward(NumberType type, const void* x, const void* weight, const void* gradient,
                           void* inputGradient, std::int64_t rows, std::int64_t columns, float eps,
                           cudaStream_t stream)
{
    withType(type, [&](auto zero) {
        const auto task = rmsNormTask<decltype(zero)>(x, weight, gradient, inputGradient, rows, columns, eps);
        rmsNormBackwardKernel<<<gridOf(rows, 1), kThreads, kRmsNormShared, stream>>>(task);
    });
}

void launchRotate(NumberType type, const void* x, const void* cos, const void* sin, void* out,
                  std::int64_t windows, std::int64_t positions, std::int64_t heads, std::int64_t half,
                  float direction, cudaStream_t stream)
{
    withType(type, [&](auto zero) {
        using T = decltype(zero);
        const Rotate<T> task{static_cast<const T*>(x),
                             static_cast<const T*>(cos),
                             static_cast<const T*>(sin),
                             static_cast<T*>(out),
                             windows * positions * heads,
                             positions,
                             heads,
                             static_cast<int>(half),
                             direction};
        rotateKernel<<<gridOf(task.vectors * half, kThreads), kThreads, 0, stream>>>(task);
    });
}

void launchSiluMul(NumberType type, const void* gate, const void* up, void* out, std::int64_t size,
                   cudaStream_t stream)
{
    withType(type, [&](auto zero) {
        using T = decltype(zero);
        const SiluMul<T> task{static_cast<const T*>(gate),
                              static_cast<const T*>(up),
                              nullptr,
                              static_cast<T*>(out),
                              nullptr,
                              nullptr,
                              size};
        siluMulForwardKernel<<<gridOf(size, kThreads), kThreads, 0, stream>>>(task);
    });
}

void launchSiluMulBackward(NumberType type, const void* gate, const void* up, const void* gradient,
                           void* gateGradient, void* upGradient, std::int64_t size, cudaStream_t stream)
{
    withType(type, [&](auto zero) {
        using T = decltype(zero);
        const SiluMul<T> task{static_cast<const T*>(gate),
                              static_cast<const T*>(up),
                              static_cast<const T*>(gradient),
                              nullptr,
                              static_cast<T*>(gateGradient),
                              static_cast<T*>(upGradient),
                              size};
        siluMulBackwardKernel<<<gridOf(size, kThreads), kThreads, 0, stream>>>(task);
    });
}

} // namespace besa::kernels::cuda
