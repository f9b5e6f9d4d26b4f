#include "plot/smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace besa {

Smoother::Smoother(double weight)
    : m_weight(weight)
{
}

double Smoother::next(double value)
{
    if (!std::isfinite(value) || m_weight <= 0) {
        return value;
    }
    m_average = m_average * m_weight + (1 - m_weight) * value;
    m_bias *= m_weight;
    return m_average / (1 - m_bias);
}

std::vector<double> smooth(std::span<const double> values, double weight)
{
    Smoother smoother(weight);
    std::vector<double> smoothed(values.size());
    std::transform(values.begin(), values.end(), smoothed.begin(),
                   [&](double value) { return smoother.next(value); });
    return smoothed;
}

std::vector<CurveBucket> bucketed(std::span<const double> keys, std::span<const double> values,
                                  std::span<const double> low, std::span<const double> high, std::size_t each)
{
    std::vector<CurveBucket> buckets;
    buckets.reserve(keys.size() / each + 1);
    for (std::size_t first = 0; first < keys.size(); first += each) {
        const std::size_t end = std::min(first + each, keys.size());
        CurveBucket bucket{0, 0, std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity()};
        std::size_t finite = 0;
        for (std::size_t i = first; i < end; ++i) {
            bucket.key += keys[i];
            if (std::isfinite(values[i])) {
                bucket.mean += values[i];
                bucket.low = std::min(bucket.low, low.empty() ? values[i] : low[i]);
                bucket.high = std::max(bucket.high, high.empty() ? values[i] : high[i]);
                ++finite;
            }
        }
        bucket.key /= static_cast<double>(end - first);
        bucket.mean /= static_cast<double>(finite); // NaN when there is none
        if (finite == 0) {
            bucket.low = bucket.high = bucket.mean;
        }
        buckets.push_back(bucket);
    }
    return buckets;
}

} // namespace besa
