#pragma once

#include "kernels/kernels.h"
#include "pruning/plan.h"
#include "report/events.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <span>
#include <vector>

namespace besa {

/// Ranks of a block's weights: uint16 [R, C] per site (kernels::rankRows).
using BlockRanks = std::array<at::Tensor, kSiteCount>;

/// What BESA learns in one block: a flat vector of coefficients that decides how many weights every row
/// loses. A step is: `refresh()`, forward with `plan()`, backward with `addGradient` for every site,
/// `gradient()`, optimizer, and again.
class RateModel
{
public:
    virtual ~RateModel() = default;

    virtual std::span<float> coefficients() = 0;

    /// Recomputes the plan from the coefficients and forgets gathered gradients.
    virtual void refresh() = 0;
    virtual const Plan& plan() const = 0;

    /// Takes in one site's dL/dW of the masked weight; weight [R, C] and gradient in the compute type.
    virtual void addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                             const at::Tensor& rank) = 0;

    /// dL/dcoefficients of what was gathered since `refresh()`, which was `scale` times dL/dW, and of the
    /// penalty.
    virtual std::span<const float> gradient(double scale) = 0;

    /// Weighted sparsity penalty of the current coefficients; 0 for models that hold the budget.
    virtual double penalty() const = 0;

    /// Learned rates of a site's rows or groups, for whoever watches.
    virtual RateDistribution distribution(Site site) const = 0;

    /// What beside the coefficients the next `refresh()` depends on, in every bit.
    virtual std::vector<double> memory() const { return {}; }

    /// Takes back what `memory()` gave. Throws std::invalid_argument when that was another kind of model.
    virtual void remember(const std::vector<double>& memory);
};

/// Rows that share one coefficient (or one set): 1 for rows, R for a whole layer.
/// Throws Error(Usage) when `groupSize` does not divide the rows.
std::array<std::int64_t, kSiteCount> groupRows(const BlockShape& shape, const struct BesaOptions& options);

} // namespace besa
