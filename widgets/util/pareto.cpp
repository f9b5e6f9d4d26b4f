#include "util/pareto.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace besa {

std::vector<bool> paretoFront(std::span<const ParetoPoint> points)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::isfinite(points[i].sparsity) && std::isfinite(points[i].perplexity)) {
            order.push_back(i);
        }
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return points[a].sparsity != points[b].sparsity ? points[a].sparsity > points[b].sparsity
                                                        : points[a].perplexity < points[b].perplexity;
    });
    std::vector<bool> front(points.size(), false);
    double best = std::numeric_limits<double>::infinity(); // of points with more sparsity
    std::size_t first = 0;                                 // of those with the same sparsity: their best
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ParetoPoint& point = points[order[i]];
        if (point.sparsity != points[order[first]].sparsity) {
            best = std::min(best, points[order[first]].perplexity);
            first = i;
        }
        front[order[i]] = point.perplexity < best && point.perplexity == points[order[first]].perplexity;
    }
    return front;
}

} // namespace besa
