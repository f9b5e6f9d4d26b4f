#include "pruning/allocation/uniform.h"

#include <ATen/ops/full.h>
#include <ATen/ops/kthvalue.h>

#include <algorithm>

namespace besa {

Plan uniformPlan(const BlockShape& shape, double sparsity)
{
    Plan plan;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const auto count = static_cast<std::int32_t>(static_cast<double>(shape.columns[s]) * sparsity);
        plan.counts[s] = at::full({shape.rows[s]}, count, at::kInt);
    }
    return plan;
}

at::Tensor wholeMatrixCounts(const at::Tensor& scores, double sparsity)
{
    const at::Tensor score = scores.cpu(); // CUDA's kthvalue is not deterministic
    const std::int64_t numel = score.numel();
    const auto position =
        std::min(static_cast<std::int64_t>(static_cast<double>(numel) * sparsity), numel - 1);
    const at::Tensor threshold = std::get<0>(at::kthvalue(score.flatten(), position + 1));
    return score.le(threshold).sum(1).to(at::kInt);
}

} // namespace besa
