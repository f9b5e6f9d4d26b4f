#pragma once

#include "kernels/kernels.h"

namespace besa::kernels::cpu {

/// As kernels::windowSums, without dL/dW: with the few weights of its window a row's sum is
/// sum_n g[n] (sum_c W[c] x[n, c]), a sparse product. Sums of up to 64 tokens are fp32, of more fp64, in an
/// order that neither threads nor vectors change.
at::Tensor windowSums(const at::Tensor& weight, const GradientFactors& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last);

} // namespace besa::kernels::cpu
