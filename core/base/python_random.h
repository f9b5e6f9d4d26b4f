#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace besa {

/// CPython's `random.Random(seed)`: the same MT19937, seeding and `randint`, so that published calibration
/// samples are drawn again.
class PythonRandom
{
public:
    explicit PythonRandom(std::uint64_t seed);

    std::uint32_t next32();

    /// Uniform in [low, high], both ends included. Requires low <= high and high - low < 2^63.
    std::int64_t randint(std::int64_t low, std::int64_t high);

    double random(); ///< [0, 1) with 53 bits

private:
    void twist();
    std::array<std::uint32_t, 624> m_state{};
    std::size_t m_index = 624;
};

} // namespace besa
