#pragma once

#include "model/linear.h"
#include "pruning/allocation/besa/rate_model.h"

namespace besa {

/// Linear maps with the rate model's masks. The forward pass uses the hard mask; the backward pass hands
/// dL/dW of every site to the rate model and keeps no weight-sized tensor beyond the masked weight.
class MaskedLinear : public SiteLinear
{
public:
    MaskedLinear(RateModel& rates, const BlockRanks& ranks);

    at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) override;

private:
    RateModel& m_rates;
    const BlockRanks& m_ranks;
    at::Tensor m_anchor; ///< makes autograd visit sites whose input needs no gradient
};

} // namespace besa
