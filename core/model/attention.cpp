#include "model/attention.h"

#include <ATen/ops/scaled_dot_product_attention.h>

namespace besa {

at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    return at::scaled_dot_product_attention(query, key, value, /*attn_mask=*/{}, /*dropout_p=*/0.0,
                                            /*is_causal=*/query.size(2) > 1, /*scale=*/{},
                                            /*enable_gqa=*/key.size(1) != query.size(1));
}

} // namespace besa
