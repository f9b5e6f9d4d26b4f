#include "pruning/allocation/besa/candidate_mixture.h"

#include <ATen/Parallel.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>

#include <algorithm>
#include <array>
#include <ranges>

namespace besa {
namespace {

constexpr std::int64_t kGroupsPerTask = 32; // fewer are not worth waking a thread

/// Sum of probability times candidate. Where uniform probabilities give a rate an ulp below one half, the
/// truncated count of every row is one less, and that shows in the first loss: so it was where the published
/// figures come from. A library's sum has another order on every processor and with every number of threads;
/// this one, four sums side by side, comes out as that one did.
float meanRate(std::span<const float> probabilities, std::span<const float> candidates)
{
    std::array<float, 4> sums{};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        sums[i % sums.size()] += probabilities[i] * candidates[i];
    }
    return ((sums[0] + sums[1]) + sums[2]) + sums[3];
}

} // namespace

std::vector<float> candidateRates(double step)
{
    // The published values are those of a float range: 0.5 comes out one ulp below, and its bucket edge with
    // it.
    const at::Tensor range = at::arange(1.0, 0.5 * step, -step, at::kFloat);
    std::vector<float> rates(range.data_ptr<float>(), range.data_ptr<float>() + range.numel());
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
        m_shares.resize(static_cast<std::size_t>(groups),
                        static_cast<double>(m_groupRows[s] * shape.columns[s]) /
                            static_cast<double>(shape.weights()));
        m_plan.counts[s] = at::empty({shape.rows[s]}, at::kInt);
        // The published bucket edges, from candidate 0 % (edge 0) up to candidate 100 % (edge C).
        for (const float rate : std::views::reverse(m_candidates)) {
            const double edge = static_cast<double>(rate) * static_cast<double>(shape.columns[s]);
            m_edges[s].push_back(static_cast<std::int32_t>(edge));
        }
    }
    const auto size = static_cast<std::size_t>(groups) * m_candidates.size();
    m_beta.assign(size, 0.0F);
    m_smoothed.assign(m_smooth ? size : 0, 0.0F);
    m_probabilities.assign(size, 0.0F);
    m_probabilityGradient.assign(size, 0.0);
    m_gradient.assign(size, 0.0F);
    m_rates.assign(static_cast<std::size_t>(groups), 0.0F);
}

/// The published arithmetic in fp32, operator by operator.
void CandidateMixture::refresh()
{
    const auto depth = static_cast<std::int64_t>(m_candidates.size());
    const at::Tensor candidates = at::from_blob(m_candidates.data(), {depth}, at::kFloat);
    const auto groups = static_cast<std::int64_t>(m_rates.size());
    const auto matrix = [&](std::vector<float>& values) {
        return at::from_blob(values.data(), {groups, depth}, at::kFloat);
    };
    at::Tensor logits = matrix(m_beta);
    if (m_smooth) {
        at::Tensor smoothed = matrix(m_smoothed);
        logits = at::sigmoid_out(smoothed, logits);
    }
    at::Tensor all = matrix(m_probabilities);
    at::softmax_out(all, logits, 1);
    at::parallel_for(0, groups, kGroupsPerTask, [&](std::int64_t begin, std::int64_t end) {
        for (auto g = static_cast<std::size_t>(begin); g < static_cast<std::size_t>(end); ++g) {
            const std::size_t first = g * m_candidates.size();
            m_rates[g] = meanRate(std::span(m_probabilities).subspan(first), m_candidates);
            std::fill_n(m_probabilityGradient.data() + first, m_candidates.size(), 0.0);
        }
    });
    double zeros = 0.0;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const at::Tensor rates = at::from_blob(m_rates.data() + m_firstGroup[s], {m_groups[s]}, at::kFloat);
        if (m_groups[s] == 1) { // one rate a layer is the library's product of two vectors, one half exactly
            rates.copy_(all[m_firstGroup[s]].dot(candidates));
        }
        const at::Tensor perRow = rates.repeat_interleave(m_groupRows[s]);
        m_plan.counts[s].copy_(perRow.mul(static_cast<double>(m_shape.columns[s])).trunc()); // as published
        zeros += perRow.sum().item<double>() * static_cast<double>(m_shape.columns[s]);
    }
    m_blockRate = zeros / static_cast<double>(m_shape.weights());
}

void CandidateMixture::addGradient(Site site, const at::Tensor& weight,
                                   const kernels::GradientFactors& gradient, const at::Tensor& rank)
{
    const std::size_t s = index(site);
    const std::size_t depth = m_candidates.size();
    if (!m_product.defined()) {
        m_product = at::empty({0}, weight.options());
    }
    m_product.resize_(weight.sizes()); // keeps the memory of the largest site
    at::mm_out(m_product, gradient.output.t(), gradient.input);
    const at::Tensor sums = kernels::bucketSums(weight, m_product, rank, m_edges[s]);
    const auto buckets = static_cast<std::size_t>(sums.size(1));
    const auto* sum = sums.data_ptr<double>();
    at::parallel_for(0, m_groups[s], kGroupsPerTask, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin * m_groupRows[s]; r < end * m_groupRows[s]; ++r) {
            const auto group = static_cast<std::size_t>(m_firstGroup[s] + r / m_groupRows[s]);
            double* out = m_probabilityGradient.data() + group * depth;
            double prefix = 0.0;
            // Candidate depth-1 is rate 0 and removes nothing; going up, each removes one more bucket.
            for (std::size_t b = 0; b < buckets; ++b) {
                prefix += sum[static_cast<std::size_t>(r) * buckets + b];
                out[depth - 2 - b] -= prefix;
            }
        }
    });
}

std::span<const float> CandidateMixture::gradient(double scale)
{
    const std::size_t depth = m_candidates.size();
    const double penaltySlope = 2.0 * m_weight * (m_blockRate - m_target) / (m_target * m_target);
    at::parallel_for(0, std::ssize(m_rates), kGroupsPerTask, [&](std::int64_t begin, std::int64_t end) {
        for (auto g = static_cast<std::size_t>(begin); g < static_cast<std::size_t>(end); ++g) {
            groupGradient(g * depth, scale, penaltySlope * m_shares[g]);
        }
    });
    return m_gradient;
}

void CandidateMixture::groupGradient(std::size_t offset, double scale, double penaltySlope)
{
    const std::size_t depth = m_candidates.size();
    const float* p = m_probabilities.data() + offset;
    const double* received = m_probabilityGradient.data() + offset;
    const double unscaled = 1.0 / scale;
    const auto full = [&](std::size_t i) {
        return received[i] * unscaled + penaltySlope * static_cast<double>(m_candidates[i]);
    };
    double mean = 0.0;
    for (std::size_t i = 0; i < depth; ++i) {
        mean += static_cast<double>(p[i]) * full(i);
    }
    for (std::size_t i = 0; i < depth; ++i) {
        double slope = static_cast<double>(p[i]) * (full(i) - mean);
        if (m_smooth) {
            const double u = static_cast<double>(m_smoothed[offset + i]);
            slope *= u * (1.0 - u);
        }
        m_gradient[offset + i] = static_cast<float>(slope);
    }
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
