#pragma once

#include "report/site.h"

#include <ATen/core/Tensor.h>

namespace besa {

/// A linear map y = x Wᵀ + b. Weight [out, in]; bias [out] or undefined.
struct Linear
{
    at::Tensor weight;
    at::Tensor bias;
};

/// How a block applies its seven linear maps. Statistics and masks hook in here, outside the model.
class SiteLinear
{
public:
    virtual ~SiteLinear() = default;

    /// x [..., in] -> [..., out].
    virtual at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) = 0;
};

/// The plain map.
class PlainLinear : public SiteLinear
{
public:
    at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) override;
};

} // namespace besa
