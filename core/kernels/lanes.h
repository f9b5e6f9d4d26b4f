#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

/// Pieces of row loops, to be called from functions marked BESA_VECTORISED: the compiler makes them part of
/// each of those functions' copies, which it could not do with a function of a template's own.
namespace besa::kernels::cpu {

/// Values that are reduced side by side, so that the order of a sum is the same whatever the vector width.
inline constexpr std::int64_t kLanes = 16;

template <typename F>
[[gnu::always_inline]] inline F sumOf(std::array<F, kLanes>& lane)
{
    for (std::size_t half = kLanes / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) {
            lane[i] += lane[i + half];
        }
    }
    return lane[0];
}

/// Sum of a * b.
template <typename F>
[[gnu::always_inline]] inline F dot(const F* a, const F* b, std::int64_t size)
{
    std::array<F, kLanes> lane{};
    std::int64_t c = 0;
    for (; c + kLanes <= size; c += kLanes) {
        for (std::int64_t i = 0; i < kLanes; ++i) {
            lane[static_cast<std::size_t>(i)] += a[c + i] * b[c + i];
        }
    }
    for (; c < size; ++c) {
        lane[static_cast<std::size_t>(c % kLanes)] += a[c] * b[c];
    }
    return sumOf(lane);
}

/// Sum of a.
template <typename F>
[[gnu::always_inline]] inline F sum(const F* a, std::int64_t size)
{
    std::array<F, kLanes> lane{};
    std::int64_t c = 0;
    for (; c + kLanes <= size; c += kLanes) {
        for (std::int64_t i = 0; i < kLanes; ++i) {
            lane[static_cast<std::size_t>(i)] += a[c + i];
        }
    }
    for (; c < size; ++c) {
        lane[static_cast<std::size_t>(c % kLanes)] += a[c];
    }
    return sumOf(lane);
}

/// Largest of a, size >= 1, where all are numbers. The compiler does not find this one in a loop over lanes.
template <typename F>
[[gnu::always_inline]] inline F largest(const F* a, std::int64_t size)
{
    using Vector [[gnu::vector_size(kLanes * sizeof(F))]] = F;
    F most = a[0];
    std::int64_t c = 0;
    if (size >= kLanes) {
        Vector lane;
        std::memcpy(&lane, a, sizeof lane);
        for (c = kLanes; c + kLanes <= size; c += kLanes) {
            Vector next;
            std::memcpy(&next, a + c, sizeof next);
            lane = next > lane ? next : lane;
        }
        for (std::int64_t i = 0; i < kLanes; ++i) {
            most = std::max(most, lane[i]);
        }
    }
    for (; c < size; ++c) {
        most = std::max(most, a[c]);
    }
    return most;
}

/// Where fp32's exponential ends.
inline constexpr float kSaturation = 60.0F;

[[gnu::always_inline]] inline double exponential(double x)
{
    return std::exp(x);
}

/// e^x = 2^n e^r with |r| <= ln 2 / 2: the Taylor series of e^r to the seventh power is within 1e-8, below
/// fp32's rounding. Branch-free, so that the loops around it vectorise. Saturates beyond +-60, where a
/// logistic is 1 or 1e-26: times a small number that is still a normal one. Subnormal numbers take a hundred
/// times as long on many processors, in lanes too that are not kept.
[[gnu::always_inline]] inline float exponential(float x)
{
    constexpr float kRound = 12582912.0F; // 1.5 * 2^23: adding it rounds to an integer in the low bits
    const float bounded = std::min(std::max(x, -kSaturation), kSaturation);
    const float shifted = bounded * 1.44269504F + kRound;
    const float n = shifted - kRound;
    const float r = (bounded - n * 0.693145752F) - n * 1.42860677e-6F; // ln 2 in two parts
    float series = 1.0F / 5040.0F;
    series = series * r + 1.0F / 720.0F;
    series = series * r + 1.0F / 120.0F;
    series = series * r + 1.0F / 24.0F;
    series = series * r + 1.0F / 6.0F;
    series = series * r + 0.5F;
    series = series * r + 1.0F;
    series = series * r + 1.0F;
    const std::uint32_t exponent = std::bit_cast<std::uint32_t>(shifted) << 23U;
    const auto result = std::bit_cast<float>(std::bit_cast<std::uint32_t>(series) + exponent);
    return x == x ? result : x; // the bits of what is not a number would come out as one
}

} // namespace besa::kernels::cpu
