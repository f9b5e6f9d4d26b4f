#include "kernels/attention.h"

#include "kernels/attention_cpu.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <torch/csrc/autograd/autograd.h>

namespace besa::kernels {
namespace {

at::Tensor fused(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    return at::scaled_dot_product_attention(query, key, value, /*attn_mask=*/{}, /*dropout_p=*/0.0,
                                            /*is_causal=*/true, /*scale=*/{},
                                            /*enable_gqa=*/key.size(1) != query.size(1));
}

} // namespace

Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    const at::NoGradGuard noGradients;
    return query.is_cpu() ? cpu::causalAttention(query, key, value) : Attended{fused(query, key, value), {}};
}

at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended)
{
    if (query.is_cpu()) {
        const at::NoGradGuard noGradients;
        return cpu::causalAttentionBackward(gradient, query, key, value, attended);
    }
    // Which of its kernels LibTorch takes, and what that one keeps for its backward pass, is known to
    // autograd.
    const at::AutoGradMode withGradients(true);
    std::vector<at::Tensor> leaves{query, key, value};
    for (at::Tensor& leaf : leaves) {
        leaf = leaf.detach().requires_grad_(true);
    }
    std::vector<at::Tensor> given =
        torch::autograd::grad({fused(leaves[0], leaves[1], leaves[2])}, leaves, {gradient});
    return at::cat(given, 1).transpose(1, 2).contiguous();
}

} // namespace besa::kernels
