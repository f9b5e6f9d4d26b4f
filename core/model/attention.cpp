#include "model/attention.h"

#include "kernels/attention.h"

#include <ATen/core/grad_mode.h>

namespace besa {

at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    // LibTorch's forward pass alone is the faster one for half types.
    const bool everyPosition = query.size(2) == key.size(2);
    if (everyPosition && query.is_cpu() && query.scalar_type() == at::kFloat && !at::GradMode::is_enabled()) {
        return kernels::causalAttention(query, key, value).heads;
    }
    return kernels::fusedAttention(query, key, value);
}

} // namespace besa
