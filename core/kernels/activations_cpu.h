#pragma once

#include "kernels/activations.h"

/// The fused loops behind kernels/activations.h, for tensors on the CPU.
namespace besa::kernels::cpu {

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);
at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps, const at::Tensor& residual);
at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, Turn turn);
at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up);
at::Tensor siluMulBackward(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& gradient);

} // namespace besa::kernels::cpu
