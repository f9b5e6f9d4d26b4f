#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace besa {

/// Random choices of the story generator. The engine and the mapping to integers are fixed by the C++
/// standard and by this class, so a seed gives the same story on every platform.
class StoryRandom
{
public:
    explicit StoryRandom(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// Uniform in [0, n). Requires 0 < n < 2^32.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(((m_engine() >> 32U) * n) >> 32U); }

    /// Uniform in [low, high], both ends included.
    int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
    }

    template <typename Range>
    const auto& pick(const Range& range)
    {
        return range[below(std::size(range))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace besa
