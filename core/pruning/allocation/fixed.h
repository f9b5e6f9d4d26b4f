#pragma once

#include "pruning/plan.h"
#include "report/allocation.h"

#include <span>

namespace besa {

/// Exactly the counts of block `i` of the allocation; a matrix without counts of its rows loses the same in
/// every row, within one. Throws Error(Model) where the allocation does not fit the block.
Plan fixedPlan(const BlockShape& shape, const Allocation& allocation, int i);

/// Counts of rows that sum to `total`: every row gets as much more or less than it has, within one and
/// between 0 and `columns`. `total` must lie between 0 and rows.size() * columns; the same total gives the
/// same rows.
std::vector<std::int32_t> shiftRows(std::span<const std::int32_t> rows, std::int64_t columns,
                                    std::int64_t total);

/// Throws Error(Usage) when a matrix of `weights` weights cannot have so many zeros.
void requireZerosFit(std::int64_t zeros, std::int64_t weights, int block, Site site);

} // namespace besa
