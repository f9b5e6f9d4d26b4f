#include "base/suggest.h"

#include <algorithm>
#include <utility>

namespace besa {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> table((a.size() + 1) * width);
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            std::size_t& cell = table[i * width + j];
            if (i == 0 || j == 0) {
                cell = i + j;
                continue;
            }
            const std::size_t replaced = table[(i - 1) * width + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cell = std::min({table[(i - 1) * width + j] + 1, table[i * width + j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cell = std::min(cell, table[(i - 2) * width + j - 2] + 1);
            }
        }
    }
    return table.back();
}

std::string suggestion(std::string_view word, std::span<const std::string> candidates)
{
    constexpr std::size_t longestWord = 100; // the table is quadratic; nobody misspells longer ones
    if (word.empty() || word.size() > longestWord) {
        return {};
    }
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

std::string didYouMean(std::string_view word, std::span<const std::string> candidates, std::string fallback)
{
    const std::string near = suggestion(word, candidates);
    return near.empty() ? std::move(fallback) : "Did you mean " + near + "?";
}

} // namespace besa
