#include "pruning/statistics.h"

#include <ATen/ops/linear.h>

namespace besa {
namespace {

/// The site whose input sum also serves `site`.
Site inputOwner(Site site)
{
    switch (site) {
    case Site::Key:
    case Site::Value:
        return Site::Query;
    case Site::Up:
        return Site::Gate;
    default:
        return site;
    }
}

void accumulate(at::Tensor& sum, const at::Tensor& part)
{
    if (sum.defined()) {
        sum.add_(part);
    } else {
        sum = part;
    }
}

} // namespace

at::Tensor StatisticsLinear::apply(Site site, const Linear& linear, const at::Tensor& x)
{
    if (inputOwner(site) == site) {
        SiteStatistics& sums = m_sums[index(site)];
        const at::Tensor rows = x.reshape({-1, x.size(-1)}).to(at::kFloat);
        if (m_wantHessian) {
            accumulate(sums.hessian, rows.t().mm(rows));
        }
        accumulate(sums.columnEnergy, rows.square().sum(0));
    }
    return at::linear(x, linear.weight, linear.bias);
}

BlockStatistics StatisticsLinear::finish(std::int64_t windows)
{
    for (const Site site : kSites) {
        SiteStatistics& own = m_sums[index(site)];
        if (inputOwner(site) == site) {
            own.columnEnergy.div_(static_cast<double>(windows));
            if (m_wantHessian) {
                own.hessian.mul_(2.0 / static_cast<double>(windows));
            }
        } else {
            own = m_sums[index(inputOwner(site))];
        }
    }
    return m_sums;
}

} // namespace besa
