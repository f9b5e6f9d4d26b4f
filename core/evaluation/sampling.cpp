#include "evaluation/sampling.h"

#include "evaluation/generation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace besa {

namespace {

/// Ids by falling logit, only the first `count` of them.
std::vector<std::int64_t> likeliest(std::span<const float> logits, std::size_t count)
{
    std::vector<std::int64_t> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    const auto before = [&](std::int64_t a, std::int64_t b) {
        const float x = logits[std::size_t(a)];
        const float y = logits[std::size_t(b)];
        return x != y ? x > y : a < b;
    };
    std::partial_sort(ids.begin(), ids.begin() + std::ptrdiff_t(count), ids.end(), before);
    ids.resize(count);
    return ids;
}

} // namespace

std::int64_t chooseToken(std::span<const float> logits, const GenerationOptions& options,
                         PythonRandom& random)
{
    if (options.temperature <= 0.0) {
        return std::max_element(logits.begin(), logits.end()) - logits.begin();
    }
    const std::size_t count =
        options.topK > 0 ? std::min(logits.size(), std::size_t(options.topK)) : logits.size();
    const std::vector<std::int64_t> ids = likeliest(logits, count);

    // Running sums of unnormalized probabilities, from the likeliest on.
    std::vector<double> mass(count);
    const double largest = double(logits[std::size_t(ids.front())]);
    std::transform(ids.begin(), ids.end(), mass.begin(), [&](std::int64_t id) {
        return std::exp((double(logits[std::size_t(id)]) - largest) / options.temperature);
    });
    std::partial_sum(mass.begin(), mass.end(), mass.begin());
    // The likeliest ids that hold the share topP end at `last`; an id of no mass is never drawn.
    const auto last = std::lower_bound(mass.begin(), mass.end(), options.topP * mass.back());
    const auto drawn = std::upper_bound(mass.begin(), last, random.random() * *last);
    return ids[std::size_t(drawn - mass.begin())];
}

} // namespace besa
