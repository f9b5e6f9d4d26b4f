#include "base/python_random.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace besa {

namespace {

constexpr std::size_t kSize = 624;
constexpr std::size_t kShift = 397;

using State = std::array<std::uint32_t, kSize>;

std::uint32_t mixed(const State& state, std::size_t i)
{
    return state[i - 1] ^ (state[i - 1] >> 30U);
}

void seedByNumber(State& state, std::uint32_t seed)
{
    state[0] = seed;
    for (std::size_t i = 1; i < kSize; ++i) {
        state[i] = 1812433253U * mixed(state, i) + static_cast<std::uint32_t>(i);
    }
}

/// The reference seeding by a key of 32-bit words.
void seedByKey(State& state, const std::vector<std::uint32_t>& key)
{
    seedByNumber(state, 19650218U);
    std::size_t i = 1;
    std::size_t k = 0;
    const auto advance = [&] {
        if (++i == kSize) {
            state[0] = state[kSize - 1];
            i = 1;
        }
    };
    for (std::size_t n = std::max(kSize, key.size()); n > 0; --n) {
        state[i] = (state[i] ^ (mixed(state, i) * 1664525U)) + key[k] + static_cast<std::uint32_t>(k);
        advance();
        k = (k + 1) % key.size();
    }
    for (std::size_t n = kSize - 1; n > 0; --n) {
        state[i] = (state[i] ^ (mixed(state, i) * 1566083941U)) - static_cast<std::uint32_t>(i);
        advance();
    }
    state[0] = 0x80000000U;
}

} // namespace

PythonRandom::PythonRandom(std::uint64_t seed)
{
    const auto low = static_cast<std::uint32_t>(seed);
    const auto high = static_cast<std::uint32_t>(seed >> 32U);
    seedByKey(m_state, high == 0 ? std::vector{low} : std::vector{low, high});
}

void PythonRandom::twist()
{
    for (std::size_t i = 0; i < kSize; ++i) {
        const std::uint32_t joined = (m_state[i] & 0x80000000U) | (m_state[(i + 1) % kSize] & 0x7fffffffU);
        const std::uint32_t odd = (joined & 1U) != 0 ? 0x9908b0dfU : 0U;
        m_state[i] = m_state[(i + kShift) % kSize] ^ (joined >> 1U) ^ odd;
    }
    m_index = 0;
}

std::uint32_t PythonRandom::next32()
{
    if (m_index == kSize) {
        twist();
    }
    std::uint32_t y = m_state[m_index++];
    y ^= y >> 11U;
    y ^= (y << 7U) & 0x9d2c5680U;
    y ^= (y << 15U) & 0xefc60000U;
    return y ^ (y >> 18U);
}

std::int64_t PythonRandom::randint(std::int64_t low, std::int64_t high)
{
    const std::uint64_t count = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const auto bits = static_cast<int>(std::bit_width(count));
    // 2^32 choices take 33 bits: Python then draws two words, the less significant first.
    const auto draw = [&]() -> std::uint64_t {
        if (bits <= 32) {
            return next32() >> (32 - bits);
        }
        const std::uint64_t word = next32();
        return word | static_cast<std::uint64_t>(next32() >> (64 - bits)) << 32U;
    };
    std::uint64_t drawn = draw();
    while (drawn >= count) {
        drawn = draw();
    }
    return low + static_cast<std::int64_t>(drawn);
}

double PythonRandom::random()
{
    const std::uint32_t high = next32() >> 5U;
    const std::uint32_t low = next32() >> 6U;
    return (high * 67108864.0 + low) / 9007199254740992.0;
}

} // namespace besa
