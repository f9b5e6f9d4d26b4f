#include "gui/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace besa {

namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 8;
constexpr int kWordStart = 6;
constexpr int kImpossible = std::numeric_limits<int>::min() / 2;

bool startsWord(QStringView text, qsizetype i)
{
    return i == 0 || !text[i - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    // Best score of the letters so far, with the newest one at each place of the text.
    std::vector<int> ending(static_cast<std::size_t>(text.size()), 0);
    bool first = true;
    for (const QChar letter : pattern) {
        if (letter.isSpace()) {
            continue;
        }
        std::vector<int> next(ending.size(), kImpossible);
        int bestBefore = first ? 0 : kImpossible;
        for (std::size_t i = 0; i < ending.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            if (text[at].toCaseFolded() == letter.toCaseFolded()) {
                const int gained = kLetter + (startsWord(text, at) ? kWordStart : 0);
                const int inARow = first || i == 0 ? kImpossible : ending[i - 1] + kInARow;
                next[i] = std::max(bestBefore, inARow) + gained;
            }
            if (!first) {
                bestBefore = std::max(bestBefore, ending[i]);
            }
        }
        ending = std::move(next);
        first = false;
    }
    if (first) {
        return 0;
    }
    const int best = ending.empty() ? kImpossible : *std::ranges::max_element(ending);
    if (best <= 0) {
        return std::nullopt;
    }
    return best * 4 - static_cast<int>(std::min<qsizetype>(text.size(), 200)) / 8;
}

} // namespace besa
