#include "pruning/allocation/besa/exact_budget.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace besa {
namespace {

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

} // namespace

ExactBudget::ExactBudget(const BlockShape& shape, const BesaOptions& options, std::int64_t budget, int block)
    : m_shape(shape)
    , m_window(options.window)
    , m_budget(budget)
    , m_block(block)
    , m_groupRows(groupRows(shape, options))
{
    std::int64_t groups = 0;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        m_firstGroup[s] = groups;
        m_groups[s] = shape.rows[s] / m_groupRows[s];
        groups += m_groups[s];
        m_groupWeights.insert(m_groupWeights.end(), static_cast<std::size_t>(m_groups[s]),
                              static_cast<double>(m_groupRows[s] * shape.columns[s]));
        m_plan.counts[s] = at::empty({shape.rows[s]}, at::kInt);
    }
    const auto size = static_cast<std::size_t>(groups);
    m_logits.assign(size, 0.0F);
    m_gradient.assign(size, 0.0F);
    m_rates.assign(size, 0.0);
    m_rateGradient.assign(size, 0.0);
}

/// Newton's method inside a bracket that always holds the root: the sum of rates grows with the shift.
void ExactBudget::solveShift()
{
    const auto [low, high] = std::minmax_element(m_logits.begin(), m_logits.end());
    double left = -40.0 - static_cast<double>(*high);
    double right = 40.0 - static_cast<double>(*low);
    double shift = std::clamp(m_shift, left, right);
    const auto budget = static_cast<double>(m_budget);
    for (int iteration = 0; iteration < 100; ++iteration) {
        double sum = 0.0;
        double slope = 0.0;
        for (std::size_t g = 0; g < m_logits.size(); ++g) {
            const double rate = sigmoid(static_cast<double>(m_logits[g]) + shift);
            m_rates[g] = rate;
            sum += m_groupWeights[g] * rate;
            slope += m_groupWeights[g] * rate * (1.0 - rate);
        }
        const double error = sum - budget;
        if (std::fabs(error) < 1e-3) {
            break;
        }
        (error > 0.0 ? right : left) = shift;
        const double newton = shift - error / std::max(slope, 1e-300);
        shift = newton > left && newton < right ? newton : 0.5 * (left + right);
    }
    m_shift = shift;
}

void ExactBudget::refresh()
{
    solveShift();
    std::vector<double> wishes;
    std::vector<std::int32_t> columns;
    const auto rows = static_cast<std::size_t>(m_shape.totalRows());
    wishes.reserve(rows);
    columns.reserve(rows);
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        for (std::int64_t r = 0; r < m_shape.rows[s]; ++r) {
            const auto group = static_cast<std::size_t>(m_firstGroup[s] + r / m_groupRows[s]);
            wishes.push_back(m_rates[group] * static_cast<double>(m_shape.columns[s]));
            columns.push_back(static_cast<std::int32_t>(m_shape.columns[s]));
        }
    }
    const std::vector<std::int32_t> counts = apportion(wishes, columns, m_budget);
    auto next = counts.begin();
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        std::copy_n(next, m_shape.rows[s], m_plan.counts[s].data_ptr<std::int32_t>());
        next += m_shape.rows[s];
    }
    std::fill(m_rateGradient.begin(), m_rateGradient.end(), 0.0);
}

void ExactBudget::addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                              const at::Tensor& rank)
{
    const std::size_t s = index(site);
    const auto columns = static_cast<std::int32_t>(m_shape.columns[s]);
    const auto half = std::max<std::int32_t>(1, static_cast<std::int32_t>(std::lround(m_window * columns)));
    const at::Tensor first = m_plan.counts[s].sub(half).clamp_min(0);
    const at::Tensor last = m_plan.counts[s].add(half).clamp_max(columns);
    const at::Tensor sums = kernels::windowSums(weight, gradient, rank, first, last);
    const auto* sum = sums.data_ptr<double>();
    const auto* begin = first.data_ptr<std::int32_t>();
    const auto* end = last.data_ptr<std::int32_t>();
    for (std::int64_t r = 0; r < m_shape.rows[s]; ++r) {
        // Pruning one more weight takes its mask from 1 to 0: minus the mean of dL/dmask around the
        // threshold.
        const double mean = sum[r] / static_cast<double>(end[r] - begin[r]);
        m_rateGradient[static_cast<std::size_t>(m_firstGroup[s] + r / m_groupRows[s])] -=
            static_cast<double>(columns) * mean;
    }
}

std::span<const float> ExactBudget::gradient(double scale)
{
    // d alpha_g / d z_q through sigmoid and tau: moves along the budget only.
    double weighted = 0.0;
    double mass = 0.0;
    for (std::size_t g = 0; g < m_rates.size(); ++g) {
        const double slope = m_rates[g] * (1.0 - m_rates[g]);
        weighted += slope * m_rateGradient[g];
        mass += slope * m_groupWeights[g];
    }
    const double price = mass > 0.0 ? weighted / mass : 0.0; // loss per weight at the margin
    for (std::size_t g = 0; g < m_rates.size(); ++g) {
        const double slope = m_rates[g] * (1.0 - m_rates[g]);
        m_gradient[g] = static_cast<float>(slope * (m_rateGradient[g] - price * m_groupWeights[g]) / scale);
    }
    return m_gradient;
}

std::vector<double> ExactBudget::memory() const
{
    return {m_shift};
}

void ExactBudget::remember(const std::vector<double>& memory)
{
    if (memory.size() != 1) {
        throw std::invalid_argument("the state is of another rate model");
    }
    m_shift = memory[0];
}

RateDistribution ExactBudget::distribution(Site site) const
{
    const std::size_t s = index(site);
    RateDistribution distribution{m_block, site, {}, {}};
    const auto first = m_rates.begin() + m_firstGroup[s];
    distribution.rates.assign(first, first + m_groups[s]);
    return distribution;
}

} // namespace besa
