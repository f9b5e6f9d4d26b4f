#pragma once

#include <span>
#include <vector>

namespace besa {

/// What a pruned model saves and what it costs.
struct ParetoPoint
{
    double sparsity = 0;   ///< more is better
    double perplexity = 0; ///< less is better
};

/// For every point whether no other one beats it, that is, has at least its sparsity and at most its
/// perplexity and is better in one of them. Equal points do not beat each other; points that are not finite
/// are always beaten.
std::vector<bool> paretoFront(std::span<const ParetoPoint> points);

} // namespace besa
