// What a kernel body knows of the thread that runs it. Bodies are templates over the thread, so that the same
// text runs on a GPU (CudaThread) and, thread by thread, in tests on a machine without one.
#pragma once

#include <cstdint>

#ifdef __CUDACC__
#define BESA_DEVICE __device__ __forceinline__
#else
#define BESA_DEVICE inline
#endif

namespace besa::kernels::cuda {

inline constexpr int kWarp = 32;

#ifdef __CUDACC__

/// The thread that runs this, on a GPU. Blocks are one-dimensional and whole warps long.
struct CudaThread
{
    BESA_DEVICE int index() const { return static_cast<int>(threadIdx.x); }
    BESA_DEVICE int count() const { return static_cast<int>(blockDim.x); } ///< threads in the block
    BESA_DEVICE std::int64_t block() const { return blockIdx.x; }
    BESA_DEVICE std::int64_t blocks() const { return gridDim.x; }

    /// The block's shared memory, 16-byte aligned, as large as the launch asked for.
    BESA_DEVICE unsigned char* shared() const
    {
        extern __shared__ __align__(16) unsigned char besaShared[];
        return besaShared;
    }

    BESA_DEVICE void sync() const { __syncthreads(); }
    BESA_DEVICE void syncWarp() const { __syncwarp(); }

    /// The value that the warp's thread `lane` passes in the same call.
    template <typename T>
    BESA_DEVICE T fromLane(T value, int lane) const
    {
        return __shfl_sync(0xFFFFFFFFU, value, lane);
    }
};

#endif

template <typename Thread>
BESA_DEVICE int laneOf(const Thread& thread)
{
    return thread.index() % kWarp;
}

template <typename Thread>
BESA_DEVICE int warpOf(const Thread& thread)
{
    return thread.index() / kWarp;
}

template <typename Thread>
BESA_DEVICE int warpsOf(const Thread& thread)
{
    return thread.count() / kWarp;
}

/// Place of the thread, and number of threads, in the whole grid.
template <typename Thread>
BESA_DEVICE std::int64_t gridIndex(const Thread& thread)
{
    return thread.block() * thread.count() + thread.index();
}

template <typename Thread>
BESA_DEVICE std::int64_t gridSize(const Thread& thread)
{
    return thread.blocks() * thread.count();
}

/// Sum over the warp, the same bits in every lane. The order of additions is fixed.
template <typename Thread, typename T>
BESA_DEVICE T warpSum(const Thread& thread, T value)
{
    for (int distance = kWarp / 2; distance > 0; distance /= 2) {
        value += thread.fromLane(value, laneOf(thread) ^ distance);
    }
    return value;
}

/// Sum over the block, the same bits in every thread, in a fixed order. `scratch`: shared memory for one
/// value a warp; it is free again afterwards.
template <typename Thread, typename T>
BESA_DEVICE T blockSum(const Thread& thread, T value, T* scratch)
{
    const T warp = warpSum(thread, value);
    if (laneOf(thread) == 0) {
        scratch[warpOf(thread)] = warp;
    }
    thread.sync();
    T sum = scratch[0];
    for (int w = 1; w < warpsOf(thread); ++w) {
        sum += scratch[w];
    }
    thread.sync();
    return sum;
}

/// Sum over the threads of the block before this one. `scratch` as in blockSum.
template <typename Thread>
BESA_DEVICE std::uint32_t sumBefore(const Thread& thread, std::uint32_t value, std::uint32_t* scratch)
{
    const int lane = laneOf(thread);
    std::uint32_t inclusive = value;
    for (int distance = 1; distance < kWarp; distance *= 2) {
        const std::uint32_t lower = thread.fromLane(inclusive, lane >= distance ? lane - distance : lane);
        inclusive += lane >= distance ? lower : 0U;
    }
    if (lane == kWarp - 1) {
        scratch[warpOf(thread)] = inclusive;
    }
    thread.sync();
    std::uint32_t before = inclusive - value;
    for (int w = 0; w < warpOf(thread); ++w) {
        before += scratch[w];
    }
    thread.sync();
    return before;
}

} // namespace besa::kernels::cuda
