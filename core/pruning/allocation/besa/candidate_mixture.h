#pragma once

#include "pruning/allocation/besa/rate_model.h"
#include "report/recipe.h"

#include <vector>

namespace besa {

/// Candidate rates as published, descending from 1 to exactly 0 by `step` (methods 1.2), with the fp32
/// rounding of a range made by repeated steps.
std::vector<float> candidateRates(double step);

/// BESA as published (methods 1.2-1.4): every row or group holds a distribution over candidate rates, its
/// mean is the rate, counts are truncated, and a penalty pulls the block's mean rate to the target. The
/// gradient is the straight-through estimator, by sums over buckets of ranks instead of a weight-sized
/// probability tensor.
class CandidateMixture : public RateModel
{
public:
    CandidateMixture(const BlockShape& shape, const BesaOptions& options, double target, int block);

    std::span<float> coefficients() override { return m_beta; }
    void refresh() override;
    const Plan& plan() const override { return m_plan; }
    void addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                     const at::Tensor& rank) override;
    std::span<const float> gradient(double scale) override;
    double penalty() const override;
    RateDistribution distribution(Site site) const override;

private:
    /// Of the group whose candidates begin at `offset`; penaltySlope: dpenalty/drate of the group.
    void groupGradient(std::size_t offset, double scale, double penaltySlope);

    BlockShape m_shape;
    bool m_smooth;
    double m_weight; ///< of the penalty
    double m_target;
    int m_block;
    std::vector<float> m_candidates;
    std::array<std::int64_t, kSiteCount> m_groupRows{};
    std::array<std::int64_t, kSiteCount> m_firstGroup{};
    std::array<std::int64_t, kSiteCount> m_groups{};
    std::vector<double> m_shares;                              ///< [groups], of the block's weights
    std::array<std::vector<std::int32_t>, kSiteCount> m_edges; ///< ascending bucket edges of a site's ranks
    std::vector<float> m_beta;                                 ///< [groups, D]
    std::vector<float> m_smoothed;             ///< [groups, D] of sigmoids, where they are used
    std::vector<float> m_probabilities;        ///< [groups, D]
    std::vector<double> m_probabilityGradient; ///< [groups, D]
    std::vector<float> m_rates;                ///< [groups]
    std::vector<float> m_gradient;
    double m_blockRate = 0.0;
    at::Tensor m_product; ///< dL/dW of one site
    Plan m_plan;
};

} // namespace besa
