#pragma once

#include "model/linear.h"

#include <ATen/core/Tensor.h>

#include <array>

namespace besa {

/// What a metric may ask about the inputs of a site.
struct SiteStatistics
{
    at::Tensor columnEnergy; ///< fp32 [C]: sum over tokens of x_j^2, averaged over windows (methods 1.1)
    at::Tensor hessian;      ///< fp32 [C, C]: (2/n) X^T X over windows; undefined unless asked for
};

using BlockStatistics = std::array<SiteStatistics, kSiteCount>;

/// Plain linear maps that gather the statistics of their inputs. Sites that read the same tensor (query, key,
/// value; gate, up) share one sum.
class StatisticsLinear : public SiteLinear
{
public:
    explicit StatisticsLinear(bool wantHessian)
        : m_wantHessian(wantHessian)
    {
    }

    at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) override;

    /// Averages over `windows` sequences.
    BlockStatistics finish(std::int64_t windows);

private:
    bool m_wantHessian;
    BlockStatistics m_sums;
};

} // namespace besa
