#pragma once

#include <cstdint>

namespace besa {

/// Share of zeros; 0 of nothing.
inline double sparsityOf(std::int64_t zeros, std::int64_t weights)
{
    return weights > 0 ? static_cast<double>(zeros) / static_cast<double>(weights) : 0.0;
}

} // namespace besa
