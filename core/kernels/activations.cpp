#include "kernels/activations.h"

#include "kernels/activations_cpu.h"
#include "kernels/device_kernels.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/silu.h>

namespace besa::kernels {
namespace {

bool isFused(const at::Tensor& x)
{
    return x.is_cpu() && !at::GradMode::is_enabled();
}

/// Whether x goes to a kernel of its device.
bool isServed(const at::Tensor& x)
{
    return !x.is_cpu() && !at::GradMode::is_enabled() && x.scalar_type() != at::kDouble;
}

} // namespace

at::Tensor widened(const at::Tensor& x)
{
    return x.scalar_type() == at::kDouble ? x : x.to(at::kFloat);
}

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    if (isFused(x)) {
        return cpu::rmsNorm(x, weight, eps);
    }
    if (isServed(x)) {
        return device::rmsNorm(x.contiguous(), weight, eps);
    }
    const at::Tensor h = widened(x);
    const at::Tensor scale = h.square().mean(-1, /*keepdim=*/true).add(eps).rsqrt();
    return weight * (h * scale).to(x.scalar_type());
}

at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps, const at::Tensor& residual)
{
    if (x.is_cpu()) {
        return cpu::rmsNormBackward(gradient, x, weight, eps, residual);
    }
    at::Tensor given = device::rmsNormBackward(gradient.contiguous(), x.contiguous(), weight, eps);
    return residual.defined() ? given.add_(residual) : given;
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, Turn turn)
{
    if (isFused(x)) {
        return cpu::rotate(x, cos, sin, turn);
    }
    if (isServed(x)) {
        return device::rotate(x.contiguous(), cos, sin, turn == Turn::Forward ? 1.0F : -1.0F);
    }
    const std::vector<at::Tensor> half = x.chunk(2, -1);
    const at::Tensor c = cos.unsqueeze(1);
    const at::Tensor s = turn == Turn::Forward ? sin.unsqueeze(1) : sin.unsqueeze(1).neg();
    return at::cat({half[0] * c - half[1] * s, half[1] * c + half[0] * s}, -1);
}

at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up)
{
    if (isServed(gate)) {
        return device::siluMul(gate.contiguous(), up.contiguous());
    }
    return isFused(gate) ? cpu::siluMul(gate, up) : at::silu(gate) * up;
}

at::Tensor siluMulBackward(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& gradient)
{
    if (gate.is_cpu()) {
        return cpu::siluMulBackward(gate, up, gradient);
    }
    const auto [forGate, forUp] =
        device::siluMulBackward(gradient.contiguous(), gate.contiguous(), up.contiguous());
    return at::cat({forGate, forUp}, -1);
}

} // namespace besa::kernels
