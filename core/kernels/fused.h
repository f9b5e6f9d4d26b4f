#pragma once

#include <ATen/core/Tensor.h>

/// The small operators of a decoder block on a device other than the CPU: one kernel a pass, arithmetic in
/// fp32, differentiable. Tensors are of one type (fp32, bf16, fp16) on one device. On a device that nobody
/// serves they throw Error(Failure).
namespace besa::kernels {

/// model/rms_norm.h. x: [..., H], weight: [H]. The gradient goes to x alone.
at::Tensor fusedRmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);

/// model/rotary.h. x: [B, heads, T, 2 * half]; cos, sin: [T, half].
at::Tensor fusedRotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin);

/// silu(gate) * up.
at::Tensor fusedSiluMul(const at::Tensor& gate, const at::Tensor& up);

} // namespace besa::kernels
