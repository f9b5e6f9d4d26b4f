#include "kernels/attention.h"

#include "kernels/attention_cpu.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <c10/util/Exception.h>
#include <torch/csrc/autograd/autograd.h>

namespace besa::kernels {
namespace {

void requireHeads(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    TORCH_CHECK(
        query.dim() == 4 && key.dim() == 4 && key.sizes() == value.sizes() && key.size(1) > 0 &&
            query.size(0) == key.size(0) && query.size(1) % key.size(1) == 0 &&
            query.size(2) == key.size(2) && query.size(3) == key.size(3),
        "attention takes queries [B, heads, T, D] and keys and values [B, kvHeads, T, D], kvHeads a divisor "
        "of heads; it was given ",
        query.sizes(), ", ", key.sizes(), " and ", value.sizes());
    TORCH_CHECK(query.scalar_type() == key.scalar_type() && query.scalar_type() == value.scalar_type() &&
                    query.device() == key.device() && query.device() == value.device(),
                "attention takes queries, keys and values of one type on one device");
}

/// Which of its kernels LibTorch takes, and what that one keeps for its backward pass, only autograd knows.
Attended recordedAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    const at::AutoGradMode withGradients(true);
    std::vector<at::Tensor> recorded;
    for (const at::Tensor& input : {query, key, value}) {
        recorded.push_back(input.detach().requires_grad_(true));
    }
    recorded.push_back(fusedAttention(recorded[0], recorded[1], recorded[2]));
    return {recorded.back().detach(), {}, recorded};
}

} // namespace

at::Tensor fusedAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    const std::int64_t group = query.size(1) / key.size(1);
    // On a GPU the one kernel for fp32 that makes no matrix of all scores does not share heads.
    const bool repeat = group > 1 && !query.is_cpu() && query.scalar_type() == at::kFloat;
    return at::scaled_dot_product_attention(query, repeat ? key.repeat_interleave(group, 1) : key,
                                            repeat ? value.repeat_interleave(group, 1) : value,
                                            /*attn_mask=*/{}, /*dropout_p=*/0.0,
                                            /*is_causal=*/query.size(2) > 1, /*scale=*/{},
                                            /*enable_gqa=*/group > 1 && !repeat);
}

Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    requireHeads(query, key, value);
    if (!query.is_cpu()) {
        return recordedAttention(query, key, value);
    }
    const at::NoGradGuard noGradients;
    return cpu::causalAttention(query, key, value);
}

at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended)
{
    requireHeads(query, key, value);
    TORCH_CHECK(gradient.sizes() == query.sizes() && gradient.scalar_type() == query.scalar_type(),
                "the gradient of attention has the sizes and the type of its queries, ", query.sizes(),
                ", not ", gradient.sizes());
    if (query.is_cpu()) {
        const at::NoGradGuard noGradients;
        return cpu::causalAttentionBackward(gradient, query, key, value, attended);
    }
    const at::ArrayRef<at::Tensor> recorded = attended.recorded;
    const std::vector<at::Tensor> given =
        torch::autograd::grad({recorded.back()}, recorded.slice(0, 3).vec(), {gradient});
    return at::cat(given, 1).transpose(1, 2).contiguous();
}

} // namespace besa::kernels
