#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

/// Causal scaled dot-product attention, forward and backward, without recording gradients. On the CPU both
/// are products of the matrix library on tiles of queries with their softmax in between; LibTorch's backward
/// takes three times as long there. On other devices LibTorch's own is used.
namespace besa::kernels {

/// Parts of a head that the backward pass is shared out in on the CPU; each has gradients of keys and values
/// of its own, in the type that is computed with.
inline constexpr std::int64_t kAttentionParts = 4;

/// What attention returns, and its backward pass wants back.
struct Attended
{
    at::Tensor heads; ///< [B, heads, T, D]; on the CPU laid out as [B, T, heads, D]
    /// log of the sum of every query's exponentials, in the type that is computed with: [B, heads, T];
    /// undefined on other devices than the CPU
    at::Tensor logSumExp;
    /// What autograd recorded on other devices, for one backward pass: query, key, value, and heads.
    std::vector<at::Tensor> recorded = {};
};

/// LibTorch's attention for query [B, heads, T, D]; key, value [B, kvHeads, S, D], kvHeads divides heads. S
/// is T, or T is 1: a single query sees everything before it. Returns [B, heads, T, D]. Differentiable.
at::Tensor fusedAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);

/// softmax(query key^T / sqrt(D)) value, where position t sees positions 0 to t. query [B, heads, T, D]; key,
/// value [B, kvHeads, T, D], kvHeads divides heads; rows may lie apart. Types: fp64, fp32, bf16, fp16. What
/// is not a number in a value reaches the queries of its tile of 64 too, from the tile's first. Throws
/// c10::Error for other shapes, types that differ, and sizes beyond 31 bits.
Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);

/// Gradients of query, key and value side by side, as their projections lie: [B, T, heads + 2 kvHeads, D].
/// gradient is that of attended.heads, with its sizes. Elsewhere than on the CPU an `attended` serves one
/// call. Throws as above.
at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended);

} // namespace besa::kernels
