#include "watch/site_rates.h"

#include <limits>

namespace besa {

double prunedRate(const BlockTrace& block, Site site)
{
    if (block.report) {
        const SiteReport& report = block.report->sites[index(site)];
        const auto weights = double(report.rows * report.columns);
        return weights > 0 ? double(report.zeros) / weights : std::numeric_limits<double>::quiet_NaN();
    }
    const auto& points = block.curve.points();
    return points.empty() ? std::numeric_limits<double>::quiet_NaN()
                          : points.back().last.siteSparsity[index(site)];
}

} // namespace besa
