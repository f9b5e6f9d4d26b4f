#include "report/events.h"

#include <numeric>

namespace besa {

std::int64_t BlockReport::zeros() const
{
    return std::accumulate(sites.begin(), sites.end(), std::int64_t{0},
                           [](std::int64_t sum, const SiteReport& site) { return sum + site.zeros; });
}

std::int64_t BlockReport::weights() const
{
    return std::accumulate(
        sites.begin(), sites.end(), std::int64_t{0},
        [](std::int64_t sum, const SiteReport& site) { return sum + site.rows * site.columns; });
}

} // namespace besa
