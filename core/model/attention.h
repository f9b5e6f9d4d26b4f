#pragma once

#include <ATen/core/Tensor.h>

namespace besa {

/// Causal scaled dot-product attention; keys and values are shared by groups of queries.
/// query [B, heads, T, D]; key, value [B, kvHeads, S, D], kvHeads divides heads. S is T, or T is 1: a single
/// query sees everything before it. Returns [B, heads, T, D]. Differentiable.
at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);

} // namespace besa
