#pragma once

#include <algorithm>
#include <cstdint>

namespace besa::kernels::cuda {

inline constexpr int kThreads = 256;

/// Blocks for `items`, `each` of them a block: enough to fill any GPU; beyond that blocks loop.
inline unsigned gridOf(std::int64_t items, std::int64_t each)
{
    return static_cast<unsigned>(std::clamp<std::int64_t>((items + each - 1) / each, 1, 1 << 16));
}

} // namespace besa::kernels::cuda
