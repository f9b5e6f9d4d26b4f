#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace besa {

/// TensorBoard's smoothing: an exponential moving average freed from its start at 0. Values that are not
/// finite pass through and change nothing.
class Smoother
{
public:
    /// `weight` of what was before, from 0 (none) to below 1.
    explicit Smoother(double weight);

    double next(double value);

private:
    double m_weight;
    double m_average = 0;
    double m_bias = 1; ///< weight^count: what the start at 0 still counts
};

std::vector<double> smooth(std::span<const double> values, double weight);

/// Neighbouring points of a curve, merged.
struct CurveBucket
{
    double key = 0; ///< mean
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// Merges every `each` points. `low` and `high` are what the points themselves stand for; empty when they are
/// single values. Points that are not finite are left out of a bucket; one that has only such is NaN.
std::vector<CurveBucket> bucketed(std::span<const double> keys, std::span<const double> values,
                                  std::span<const double> low, std::span<const double> high,
                                  std::size_t each);

} // namespace besa
