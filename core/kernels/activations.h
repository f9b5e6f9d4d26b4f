#pragma once

#include <ATen/core/Tensor.h>

/// The small operators of a decoder block, forward and backward, each one pass over its rows on the CPU.
/// Types: fp64, fp32, bf16 and fp16; half types are computed with in fp32. Nothing here records gradients
/// unless it says so. On other devices the same is done by the device's own kernels
/// (kernels/device_kernels.h); where gradients are recorded, by ATen's operators.
namespace besa::kernels {

/// x in the type it is computed with: fp32 for half types; fp32 and fp64 stay as they are.
at::Tensor widened(const at::Tensor& x);

/// RMSNorm over the last dimension: x / sqrt(mean(x^2) + eps), rounded to x's type, times weight [C].
/// Differentiable in both arguments while gradients are being recorded.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);

/// residual + the gradient of rmsNorm's input: s (g - x s^2 mean(g x)) with g = gradient * weight and s the
/// scale of the forward pass. gradient, x, residual: [..., C]; an undefined residual counts as zero.
at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps, const at::Tensor& residual);

enum class Turn { Forward, Back };

/// Rotary embedding: turns the pairs (i, i + D/2) of every head by the angle of its position. Back is the
/// inverse, and the gradient. x: [B, T, heads, D], rows of heads may lie apart; cos, sin: [T, D/2]. Returns a
/// contiguous tensor. Differentiable while gradients are being recorded.
at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, Turn turn);

/// silu(gate) * up; [N, I] each, rows may lie apart. Differentiable while gradients are being recorded.
at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up);

/// Gradients of gate and up side by side: [N, 2 I].
at::Tensor siluMulBackward(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& gradient);

} // namespace besa::kernels
