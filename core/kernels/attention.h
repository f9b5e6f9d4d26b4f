#pragma once

#include <ATen/core/Tensor.h>

/// Causal scaled dot-product attention, forward and backward, without recording gradients. On the CPU both
/// are products of the matrix library on tiles of queries with their softmax in between; LibTorch's backward
/// takes three times as long there. On other devices LibTorch's own is used.
namespace besa::kernels {

/// What attention returns, and its backward pass wants back.
struct Attended
{
    at::Tensor heads; ///< [B, heads, T, D], laid out as [B, T, heads, D]
    /// log of the sum of every query's exponentials, in the type that is computed with: [B, heads, T];
    /// undefined on other devices than the CPU
    at::Tensor logSumExp;
};

/// softmax(query key^T / sqrt(D)) value, where position t sees positions 0 to t. query [B, heads, T, D]; key,
/// value [B, kvHeads, T, D], kvHeads divides heads; rows may lie apart. Types: fp64, fp32, bf16, fp16.
Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);

/// Gradients of query, key and value side by side, as their projections lie: [B, T, heads + 2 kvHeads, D].
/// gradient is that of attended.heads, with its sizes.
at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended);

} // namespace besa::kernels
