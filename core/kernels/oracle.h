#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

/// The kernels' plain definitions, one loop each, for tests.
namespace besa::kernels::oracle {

at::Tensor rankRows(const at::Tensor& score);
at::Tensor maskedWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts);
at::Tensor windowSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last);
at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const std::vector<std::int32_t>& edges);

} // namespace besa::kernels::oracle
