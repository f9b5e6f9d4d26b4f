#include "kernels/oracle.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/sort.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

namespace besa::kernels::oracle {

at::Tensor rankRows(const at::Tensor& score)
{
    const at::Tensor order = std::get<1>(at::sort(score, /*stable=*/true, /*dim=*/1, /*descending=*/false));
    at::Tensor rank = at::empty(score.sizes(), score.options().dtype(at::kUInt16));
    for (std::int64_t r = 0; r < score.size(0); ++r) {
        const std::int64_t* columns = order.const_data_ptr<std::int64_t>() + r * score.size(1);
        for (std::int64_t j = 0; j < score.size(1); ++j) {
            rank.data_ptr<std::uint16_t>()[r * score.size(1) + columns[j]] = static_cast<std::uint16_t>(j);
        }
    }
    return rank;
}

at::Tensor maskedWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts)
{
    at::Tensor masked = at::zeros_like(weight);
    for (std::int64_t r = 0; r < weight.size(0); ++r) {
        for (std::int64_t c = 0; c < weight.size(1); ++c) {
            if (rank.data_ptr<std::uint16_t>()[r * weight.size(1) + c] >= counts[r].item<int>()) {
                masked[r][c] = weight[r][c];
            }
        }
    }
    return masked;
}

at::Tensor windowSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last)
{
    const at::Tensor products = weight.to(at::kDouble).mul(gradient.to(at::kDouble));
    at::Tensor sums = at::zeros({weight.size(0)}, at::kDouble);
    for (std::int64_t r = 0; r < weight.size(0); ++r) {
        for (std::int64_t c = 0; c < weight.size(1); ++c) {
            const std::int64_t i = r * weight.size(1) + c;
            const int j = rank.data_ptr<std::uint16_t>()[i];
            if (j >= first.data_ptr<std::int32_t>()[r] && j < last.data_ptr<std::int32_t>()[r]) {
                sums.data_ptr<double>()[r] += products.data_ptr<double>()[i];
            }
        }
    }
    return sums;
}

at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const std::vector<std::int32_t>& edges)
{
    const auto buckets = static_cast<std::int64_t>(edges.size()) - 1;
    at::Tensor sums = at::zeros({weight.size(0), buckets}, at::kDouble);
    for (std::int64_t b = 0; b < buckets; ++b) {
        const at::Tensor first = at::full({weight.size(0)}, edges[static_cast<std::size_t>(b)], at::kInt);
        const at::Tensor last = at::full({weight.size(0)}, edges[static_cast<std::size_t>(b) + 1], at::kInt);
        sums.select(1, b).copy_(windowSums(weight, gradient, rank, first, last));
    }
    return sums;
}

} // namespace besa::kernels::oracle
