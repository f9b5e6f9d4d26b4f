#pragma once

#include "kernels/attention.h"

/// The tiles behind kernels/attention.h, for tensors on the CPU.
namespace besa::kernels::cpu {

Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);
at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended);

} // namespace besa::kernels::cpu
