#pragma once

#include "pruning/allocation/besa/rate_model.h"
#include "report/recipe.h"

#include <vector>

namespace besa {

/// The exact budget (docs/methods.md): one logit z per row or group, rate alpha = sigmoid(z + tau) with the
/// one tau of the block that makes the rates meet the budget, integer counts by largest remainder. The budget
/// holds at every step; no penalty. The gradient asks what one more weight at each row's threshold would
/// cost, and is projected on the plane of constant budget.
class ExactBudget : public RateModel
{
public:
    /// `budget`: zeros this block owes, 0 <= budget <= shape.weights().
    ExactBudget(const BlockShape& shape, const BesaOptions& options, std::int64_t budget, int block);

    std::span<float> coefficients() override { return m_logits; }
    void refresh() override;
    const Plan& plan() const override { return m_plan; }
    void addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                     const at::Tensor& rank) override;
    std::span<const float> gradient(double scale) override;
    double penalty() const override { return 0.0; }
    RateDistribution distribution(Site site) const override;
    std::vector<double> memory() const override;
    void remember(const std::vector<double>& memory) override;

private:
    void solveShift();

    BlockShape m_shape;
    double m_window;
    std::int64_t m_budget;
    int m_block;
    std::array<std::int64_t, kSiteCount> m_groupRows{};
    std::array<std::int64_t, kSiteCount> m_firstGroup{};
    std::array<std::int64_t, kSiteCount> m_groups{};
    std::vector<double> m_groupWeights; ///< weights a group holds
    std::vector<float> m_logits;
    std::vector<float> m_gradient;
    std::vector<double> m_rates;
    std::vector<double> m_rateGradient; ///< dL/dalpha of every group
    double m_shift = 0.0;               ///< tau
    Plan m_plan;
};

} // namespace besa
