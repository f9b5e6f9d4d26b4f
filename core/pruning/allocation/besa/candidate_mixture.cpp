#include "pruning/allocation/besa/candidate_mixture.h"

#include "kernels/kernels.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>

namespace besa {
namespace {

float sigmoid(float x)
{
    return 1.0F / (1.0F + std::exp(-x));
}

} // namespace

std::vector<float> candidateRates(double step)
{
    const auto steps = static_cast<int>(std::lround(1.0 / step));
    std::vector<float> rates;
    for (int i = 0; i < steps; ++i) {
        rates.push_back(static_cast<float>(1.0 - step * i));
    }
    rates.push_back(0.0F);
    return rates;
}

CandidateMixture::CandidateMixture(const BlockShape& shape, const BesaOptions& options, double target,
                                   int block)
    : m_shape(shape)
    , m_smooth(options.sigmoidSmoothing)
    , m_weight(options.penalty)
    , m_target(target)
    , m_block(block)
    , m_candidates(candidateRates(options.candidateStep))
    , m_groupRows(groupRows(shape, options))
{
    std::int64_t groups = 0;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        m_firstGroup[s] = groups;
        m_groups[s] = shape.rows[s] / m_groupRows[s];
        groups += m_groups[s];
        m_plan.counts[s] = at::empty({shape.rows[s]}, at::kInt);
        // The published bucket edges, from candidate 0 % (edge 0) up to candidate 100 % (edge C).
        for (auto rate = m_candidates.rbegin(); rate != m_candidates.rend(); ++rate) {
            const double edge = static_cast<double>(*rate) * static_cast<double>(shape.columns[s]);
            m_edges[s].push_back(static_cast<std::int32_t>(edge));
        }
    }
    const auto size = static_cast<std::size_t>(groups) * m_candidates.size();
    m_beta.assign(size, 0.0F);
    m_probabilities.assign(size, 0.0F);
    m_probabilityGradient.assign(size, 0.0);
    m_gradient.assign(size, 0.0F);
    m_rates.assign(static_cast<std::size_t>(groups), 0.0F);
}

void CandidateMixture::refresh()
{
    const std::size_t depth = m_candidates.size();
    std::vector<double> weights(depth);
    for (std::size_t g = 0; g < m_rates.size(); ++g) {
        const float* beta = m_beta.data() + g * depth;
        float* probability = m_probabilities.data() + g * depth;
        const float largest = *std::max_element(beta, beta + depth);
        const float top = m_smooth ? sigmoid(largest) : largest;
        double sum = 0.0;
        for (std::size_t i = 0; i < depth; ++i) {
            const float u = m_smooth ? sigmoid(beta[i]) : beta[i];
            weights[i] = std::exp(static_cast<double>(u) - static_cast<double>(top));
            sum += weights[i];
        }
        double rate = 0.0;
        for (std::size_t i = 0; i < depth; ++i) {
            probability[i] = static_cast<float>(weights[i] / sum);
            rate += weights[i] / sum * static_cast<double>(m_candidates[i]);
        }
        m_rates[g] = static_cast<float>(rate);
    }
    double zeros = 0.0;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        auto* counts = m_plan.counts[s].data_ptr<std::int32_t>();
        const auto columns = static_cast<float>(m_shape.columns[s]);
        for (std::int64_t r = 0; r < m_shape.rows[s]; ++r) {
            const float rate = m_rates[static_cast<std::size_t>(m_firstGroup[s] + r / m_groupRows[s])];
            counts[r] = static_cast<std::int32_t>(columns * rate); // truncated, as published
            zeros += static_cast<double>(rate) * static_cast<double>(m_shape.columns[s]);
        }
    }
    m_blockRate = zeros / static_cast<double>(m_shape.weights());
    std::fill(m_probabilityGradient.begin(), m_probabilityGradient.end(), 0.0);
}

void CandidateMixture::addGradient(Site site, const at::Tensor& weight, const at::Tensor& gradient,
                                   const at::Tensor& rank)
{
    const std::size_t s = index(site);
    const std::size_t depth = m_candidates.size();
    const at::Tensor sums = kernels::bucketSums(weight, gradient, rank, m_edges[s]);
    const auto buckets = static_cast<std::size_t>(sums.size(1));
    const auto* sum = sums.data_ptr<double>();
    for (std::int64_t r = 0; r < m_shape.rows[s]; ++r) {
        const auto group = static_cast<std::size_t>(m_firstGroup[s] + r / m_groupRows[s]);
        double* out = m_probabilityGradient.data() + group * depth;
        double prefix = 0.0;
        // Candidate depth-1 is rate 0 and removes nothing; going up, each removes one more bucket.
        for (std::size_t b = 0; b < buckets; ++b) {
            prefix += sum[static_cast<std::size_t>(r) * buckets + b];
            out[depth - 2 - b] -= prefix;
        }
    }
}

std::span<const float> CandidateMixture::gradient()
{
    const std::size_t depth = m_candidates.size();
    const double penaltySlope = 2.0 * m_weight * (m_blockRate - m_target) / (m_target * m_target);
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const double share =
            static_cast<double>(m_groupRows[s] * m_shape.columns[s]) / static_cast<double>(m_shape.weights());
        for (std::int64_t g = m_firstGroup[s]; g < m_firstGroup[s] + m_groups[s]; ++g) {
            const auto offset = static_cast<std::size_t>(g) * depth;
            const float* p = m_probabilities.data() + offset;
            const double* received = m_probabilityGradient.data() + offset;
            double mean = 0.0;
            for (std::size_t i = 0; i < depth; ++i) {
                mean += static_cast<double>(p[i]) *
                        (received[i] + penaltySlope * share * static_cast<double>(m_candidates[i]));
            }
            for (std::size_t i = 0; i < depth; ++i) {
                const double full = received[i] + penaltySlope * share * static_cast<double>(m_candidates[i]);
                double slope = static_cast<double>(p[i]) * (full - mean);
                if (m_smooth) {
                    const double u = static_cast<double>(sigmoid(m_beta[offset + i]));
                    slope *= u * (1.0 - u);
                }
                m_gradient[offset + i] = static_cast<float>(slope);
            }
        }
    }
    return m_gradient;
}

double CandidateMixture::penalty() const
{
    const double relative = (m_blockRate - m_target) / m_target;
    return m_weight * relative * relative;
}

RateDistribution CandidateMixture::distribution(Site site) const
{
    const std::size_t s = index(site);
    const std::size_t depth = m_candidates.size();
    RateDistribution distribution{m_block, site, {}, {}};
    distribution.rates.assign(m_rates.begin() + m_firstGroup[s],
                              m_rates.begin() + m_firstGroup[s] + m_groups[s]);
    distribution.probabilities.assign(depth, 0.0F);
    for (std::int64_t g = m_firstGroup[s]; g < m_firstGroup[s] + m_groups[s]; ++g) {
        for (std::size_t i = 0; i < depth; ++i) {
            distribution.probabilities[i] +=
                m_probabilities[static_cast<std::size_t>(g) * depth + i] / static_cast<float>(m_groups[s]);
        }
    }
    return distribution;
}

} // namespace besa
