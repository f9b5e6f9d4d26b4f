#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate nearest to a misspelt word, or an empty text when none is near enough to be meant.
std::string suggestion(std::string_view word, std::span<const std::string> candidates);

/// "Did you mean X?" or the fallback when nothing is near.
std::string didYouMean(std::string_view word, std::span<const std::string> candidates, std::string fallback);

} // namespace besa
