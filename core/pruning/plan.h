#pragma once

#include "report/site.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace besa {

/// How many of the least important weights every row of a block loses. Counts, not ratios, travel: the plan
/// is what is in the exported file.
struct Plan
{
    std::array<at::Tensor, kSiteCount> counts; ///< int32 [R] on CPU, 0 <= count <= C

    std::int64_t zeros() const;
};

/// Shapes of a block's pruned matrices.
struct BlockShape
{
    std::array<std::int64_t, kSiteCount> rows{};
    std::array<std::int64_t, kSiteCount> columns{};

    std::int64_t totalRows() const;
    std::int64_t weights() const;
};

/// Zeros that block `block` of `blocks` equal blocks owes so that every prefix of blocks, and so the whole
/// model, is within half a weight of sparsity * weights.
std::int64_t blockBudget(double sparsity, std::int64_t weights, int block);

/// Integer counts that sum to `total` exactly, each within one of its wish and inside [0, columns]: floors,
/// then the largest remainders, ties to the lower row. wishes must sum to within rows.size() of total and lie
/// in [0, columns].
std::vector<std::int32_t> apportion(std::span<const double> wishes, std::span<const std::int32_t> columns,
                                    std::int64_t total);

} // namespace besa
