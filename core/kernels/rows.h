#pragma once

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdint>

// The compiler makes one copy of each row loop per instruction set and picks at load time, so the program
// runs everywhere and vectorises where it can.
#define BESA_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))

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

} // namespace besa::kernels
