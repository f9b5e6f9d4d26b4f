#pragma once

#include "kernels/vectorised.h"

#include <ATen/Parallel.h>
#include <c10/core/ScalarType.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Exception.h>
#include <c10/util/Half.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace besa::kernels {

/// Values a task should touch at least: below it, waking another thread costs more than it brings.
inline constexpr std::int64_t kValuesPerTask = 1 << 15;

/// body(r) for every row, rows shared out over the threads.
template <typename Body>
void forEachRow(std::int64_t rows, std::int64_t columns, const Body& body)
{
    const std::int64_t grain = std::max<std::int64_t>(1, kValuesPerTask / std::max<std::int64_t>(1, columns));
    at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            body(r);
        }
    });
}

/// The type that a stored type is computed with.
template <typename T>
using Wide = std::conditional_t<std::is_same_v<T, double>, double, float>;

/// Scratch rows of one thread, grown once; what was in them is lost. `slot` keeps those apart that are used
/// together. They begin at a multiple of 64 bytes, since the matrix library may add in an order that depends
/// on it.
template <typename F>
F* scratchRow(std::size_t slot, std::int64_t size)
{
    constexpr std::size_t kLine = 64;
    thread_local std::array<std::vector<F>, 4> rows;
    constexpr std::size_t kValues = kLine / sizeof(F);
    const std::size_t space = static_cast<std::size_t>(size) + kValues;
    rows[slot].resize(std::max(rows[slot].size(), space));
    const auto address = reinterpret_cast<std::uintptr_t>(rows[slot].data());
    const std::size_t over = address % kLine / sizeof(F);
    return rows[slot].data() + (over == 0 ? 0 : kValues - over);
}

/// bf16 to fp32, and fp32 to bf16 with ties to even, as c10's conversions of one value, a vector at a time.
void widenRow(const c10::BFloat16* row, float* to, std::int64_t size);
void narrowRow(const float* row, c10::BFloat16* to, std::int64_t size);

/// Values in the type they were computed with into the type they are kept in; nothing where they lie there.
template <typename T>
void narrowInto(T* row, const Wide<T>* computed, std::int64_t size)
{
    if constexpr (std::is_same_v<T, c10::BFloat16>) {
        narrowRow(computed, row, size);
    } else if (static_cast<const void*>(row) != computed) {
        std::transform(computed, computed + size, row, [](Wide<T> value) { return static_cast<T>(value); });
    }
}

/// A row in the type it is computed with: itself, or a widened copy in scratch row `slot`.
template <typename T>
const Wide<T>* widened(const T* row, std::size_t slot, std::int64_t size)
{
    if constexpr (std::is_same_v<T, Wide<T>>) {
        return row;
    } else {
        auto* copy = scratchRow<Wide<T>>(slot, size);
        if constexpr (std::is_same_v<T, c10::BFloat16>) {
            widenRow(row, copy, size);
        } else {
            std::transform(row, row + size, copy, [](T value) { return static_cast<float>(value); });
        }
        return copy;
    }
}

/// body(T{}) for a type T that is computed with in fp32; other types are refused in the given words.
template <typename Body>
void withFloatType(at::ScalarType type, const char* refusal, const Body& body)
{
    switch (type) {
    case at::kFloat:
        return body(float{});
    case at::kBFloat16:
        return body(c10::BFloat16{});
    case at::kHalf:
        return body(c10::Half{});
    default:
        TORCH_CHECK(false, refusal);
    }
}

} // namespace besa::kernels
