#pragma once

#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstdint>

namespace besa::kernels::cuda {

inline constexpr int kThreads = 256;

/// Blocks for `items`, `each` of them a block: enough to fill any GPU; beyond that blocks loop.
inline unsigned gridOf(std::int64_t items, std::int64_t each)
{
    return static_cast<unsigned>(std::clamp<std::int64_t>((items + each - 1) / each, 1, 1 << 16));
}

/// CUDA's words for an error; null when all is well.
inline const char* wordsFor(cudaError_t error)
{
    if (error == cudaSuccess) {
        return nullptr;
    }
    (void)cudaGetLastError(); // told here, so the next launch is not blamed for it
    return cudaGetErrorString(error);
}

/// How the launches since the last call went.
inline const char* launched()
{
    return wordsFor(cudaGetLastError());
}

} // namespace besa::kernels::cuda
