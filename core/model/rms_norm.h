#pragma once

#include <ATen/core/Tensor.h>

namespace besa {

/// RMSNorm over the last dimension: mean of squares and scaling in fp32, cast to x's type, then times weight.
/// Differentiable in x, on the CPU in weight too.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);

} // namespace besa
