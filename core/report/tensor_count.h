#pragma once

#include "report/site.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// Zeros of one pruned tensor, counted in the written file (both signs of zero count).
struct TensorCount
{
    std::string name; ///< full tensor name
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
};

/// Zeros of one kind of linear map over all blocks.
struct SiteCount
{
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
};

/// Sums `tensors` by site; tensors that belong to no site are left out.
std::array<SiteCount, kSiteCount> countSites(const std::vector<TensorCount>& tensors);

} // namespace besa
