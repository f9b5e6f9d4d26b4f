#pragma once

#include "report/site.h"

#include <array>
#include <cstdint>
#include <vector>

namespace besa {

/// Zeros of one matrix, set beforehand.
struct SiteAllocation
{
    std::int64_t zeros = 0;
    std::vector<std::int32_t> rows; ///< zeros of every row, which sum to `zeros`; empty: the same in each row
};

using BlockAllocation = std::array<SiteAllocation, kSiteCount>;

/// What the method `fixed` prunes to.
struct Allocation
{
    std::vector<BlockAllocation> blocks;
};

} // namespace besa
