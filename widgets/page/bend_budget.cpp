#include "page/bend_budget.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace besa {

namespace {

/// A layer without any sensitivity would take everything: it is held to care this much of the most sensitive.
constexpr double kLeastSensitivity = 1e-3;

std::array<double, kSiteCount> shares(const BendRules& rules)
{
    const double most = std::ranges::max(rules.sensitivity);
    std::array<double, kSiteCount> result{};
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        const double sensitivity = most > 0 ? std::max(rules.sensitivity[i], kLeastSensitivity * most) : 1.0;
        result[i] = static_cast<double>(rules.weights[i]) / sensitivity;
    }
    return result;
}

/// Layers that give way to `site`.
std::vector<std::size_t> giving(const BendRules& rules, Site site)
{
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        if (i != index(site) && !rules.held[i] && rules.weights[i] > 0) {
            others.push_back(i);
        }
    }
    return others;
}

/// Where the layers end when `change` zeros are shared among them; fractions of zeros still stand.
std::array<double, kSiteCount> share(const BendRules& rules, const BlockCounts& counts,
                                     std::vector<std::size_t> active, double change)
{
    const std::array<double, kSiteCount> share = shares(rules);
    std::array<double, kSiteCount> target{};
    while (!active.empty()) {
        double total = 0;
        for (const std::size_t i : active) {
            total += share[i];
        }
        std::vector<std::size_t> inside;
        double left = change;
        for (const std::size_t i : active) {
            const double bound = change > 0 ? static_cast<double>(rules.weights[i]) : 0.0;
            const auto now = static_cast<double>(counts[i]);
            target[i] = now + change * share[i] / total;
            if (change > 0 ? target[i] >= bound : target[i] <= bound) {
                target[i] = bound;
                left -= bound - now;
            } else {
                inside.push_back(i);
            }
        }
        if (inside.size() == active.size()) {
            break;
        }
        active = std::move(inside);
        change = left;
    }
    return target;
}

} // namespace

BendRules bendRules(const BendStart& start)
{
    BendRules rules;
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        rules.weights[i] = start.sites[i].rows * start.sites[i].columns;
    }
    rules.sensitivity = start.sensitivity;
    return rules;
}

BlockCounts learnedCounts(const BendStart& start)
{
    BlockCounts counts{};
    std::ranges::transform(start.sites, counts.begin(), &SiteReport::zeros);
    return counts;
}

BlockCounts bend(const BendRules& rules, const BlockCounts& counts, Site site, std::int64_t zeros)
{
    const std::vector<std::size_t> others = giving(rules, site);
    std::int64_t free = 0; // zeros that the others hold
    std::int64_t room = 0; // zeros that they could still take
    for (const std::size_t i : others) {
        free += counts[i];
        room += rules.weights[i] - counts[i];
    }
    const std::int64_t now = counts[index(site)];
    const std::int64_t reached = std::clamp(zeros, std::max<std::int64_t>(0, now - room),
                                            std::min(rules.weights[index(site)], now + free));
    BlockCounts result = counts;
    result[index(site)] = reached;
    if (reached == now) {
        return result;
    }
    const std::array<double, kSiteCount> target =
        share(rules, counts, others, static_cast<double>(now - reached));
    std::int64_t left = now - reached;
    for (const std::size_t i : others) {
        result[i] =
            std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(target[i])), 0, rules.weights[i]);
        left -= result[i] - counts[i];
    }
    // What rounding down left over goes to the largest fractions first.
    std::vector<std::size_t> order = others;
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return target[i] - std::floor(target[i]); });
    while (left != 0) {
        for (const std::size_t i : order) {
            const std::int64_t step = left > 0 ? 1 : -1;
            if (left != 0 && result[i] + step >= 0 && result[i] + step <= rules.weights[i]) {
                result[i] += step;
                left -= step;
            }
        }
    }
    return result;
}

} // namespace besa
