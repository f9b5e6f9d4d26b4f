#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

/// The weight-sized work of learning a mask, behind one narrow interface. Each kernel has its plain
/// definition in kernels/oracle.h; tests hold the two together. Matrices [R, C] are contiguous. Those of
/// weights, gradients and ranks are on one device, where the kernel runs; what there is one of per row
/// (counts, first, last and the sums returned) is on the CPU, where the coefficients are. On a device that
/// nobody serves (kernels/device_kernels.h) they throw Error(Failure).
namespace besa::kernels {

/// Position of every weight in the stable ascending order of its row: rank[r, c] = j means that c is the j-th
/// least important column of row r; equal scores keep column order.
/// score: fp32 [R, C], C < 65536, no NaN. Returns uint16 [R, C].
at::Tensor rankRows(const at::Tensor& score);

/// weight where rank >= count of the row, +0 elsewhere.
/// weight: fp64, fp32, bf16 or fp16 [R, C]; rank: uint16 [R, C]; counts: int32 [R]. Returns weight's type.
at::Tensor maskedWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts);

/// The same, written to `out` [R, C] of weight's type.
void maskWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts,
                const at::Tensor& out);

/// The gradient dL/dW [R, C] of y = x W^T as the two factors it is the product of. Rows may lie apart.
struct GradientFactors
{
    at::Tensor output; ///< dL/dy [N, R]
    at::Tensor input;  ///< x [N, C]
};

/// Per row, the sum of weight * gradient over the ranks in [first, last).
/// weight [R, C], gradient: same type; rank: uint16 [R, C]; first, last: int32 [R]. Returns fp64 [R].
at::Tensor windowSums(const at::Tensor& weight, const GradientFactors& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last);

/// Per row, the sums of weight * gradient over buckets of ranks: bucket b holds the ranks in
/// [edges[b], edges[b+1]). edges: ascending, edges.front() == 0, edges.back() == C; empty buckets are
/// allowed. Returns fp64 [R, edges.size() - 1].
at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const std::vector<std::int32_t>& edges);

} // namespace besa::kernels
