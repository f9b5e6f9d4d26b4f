#pragma once

#include "kernels/cuda/plugin.h"
#include "kernels/optimizers.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

/// The kernels on devices other than the CPU, through a plug-in.
namespace besa::kernels {

/// From now on tensors on devices of this type are served by the plug-in, which must stay. CUDA's is
/// registered by openCuda(), kernels/cuda_plugin.h.
void serveDevice(at::DeviceType type, const cuda::PluginApi& plugin);

} // namespace besa::kernels

/// As in kernels/kernels.h and kernels/activations.h; the caller has checked shapes and types. A device that
/// no plug-in serves, or a kernel that cannot be started, is an Error(Failure).
namespace besa::kernels::device {

at::Tensor rankRows(const at::Tensor& score);
void maskWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts,
                const at::Tensor& out);
/// gradient: dL/dW itself, contiguous.
at::Tensor windowSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last);
/// bucketOf: uint16 [C] on the CPU, the bucket of every rank.
at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& bucketOf, std::int64_t buckets);

/// Tensors are contiguous and of one type: fp32, bf16 or fp16.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);
/// Without the residual.
at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps);
/// `direction` 1, or -1 for the way back.
at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, float direction);
at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up);
/// Gradients of gate and up.
std::pair<at::Tensor, at::Tensor> siluMulBackward(const at::Tensor& gradient, const at::Tensor& gate,
                                                  const at::Tensor& up);

/// x and gradient lie on the device of the means.
void adam(const at::Tensor& x, const at::Tensor& gradient, const AdamMeans& means, const AdamRates& rates);
/// Waits for the step; returns its size.
ProdigySize prodigy(const at::Tensor& x, const at::Tensor& gradient, const ProdigyMeans& means,
                    const ProdigySize& size, double coefficient, double weightDecay);

} // namespace besa::kernels::device
