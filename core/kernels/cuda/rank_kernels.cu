#include "kernels/cuda/launch.h"
#include "kernels/cuda/launch_size.h"
#include "kernels/cuda/masked_weight.cuh"
#include "kernels/cuda/rank_rows.cuh"
#include "kernels/cuda/rank_sums.cuh"

namespace besa::kernels::cuda {
namespace {

/// Longest row whose two lists of columns fit into the shared memory of every supported GPU (99 KiB).
constexpr std::int64_t kColumnsInShared = 16384;
/// Blocks when the lists lie in global memory, so that scratch stays below 64 MiB.
constexpr std::int64_t kGlobalBlocks = 512;
constexpr int kBucketThreads = 64;
constexpr int kBucketsAtOnce = 128; // 32 KiB of shared memory a block

__global__ void rankRowsKernel(RankRows task)
{
    rankRows(CudaThread{}, task);
}

template <typename Bits>
__global__ void maskedWeightKernel(MaskedWeight<Bits> task)
{
    maskedWeight(CudaThread{}, task);
}

template <typename T>
__global__ void windowSumsKernel(ProductRows<T> rows, Windows windows)
{
    windowSums(CudaThread{}, rows, windows);
}

template <typename T>
__global__ void bucketSumsKernel(ProductRows<T> rows, Buckets buckets)
{
    bucketSums(CudaThread{}, rows, buckets);
}

bool aligned(const void* pointer)
{
    return reinterpret_cast<std::uintptr_t>(pointer) % 16 == 0;
}

template <typename T>
ProductRows<T> productRows(const WeightRows& rows)
{
    const bool packed =
        rows.columns % kPack == 0 && aligned(rows.weight) && aligned(rows.gradient) && aligned(rows.rank);
    return {static_cast<const T*>(rows.weight),
            static_cast<const T*>(rows.gradient),
            rows.rank,
            rows.rows,
            static_cast<int>(rows.columns),
            packed};
}

template <typename Bits>
void maskRows(const WeightRows& rows, const std::int32_t* counts, void* masked, Stream stream)
{
    const bool packed =
        rows.columns % kPack == 0 && aligned(rows.weight) && aligned(masked) && aligned(rows.rank);
    const MaskedWeight<Bits> task{
        static_cast<const Bits*>(rows.weight), rows.rank, counts, static_cast<Bits*>(masked), rows.rows,
        static_cast<int>(rows.columns),        packed};
    maskedWeightKernel<<<gridOf(rows.rows, 1), kThreads, 0, stream>>>(task);
}

template <typename T>
void sumWindows(const WeightRows& rows, const Windows& windows, Stream stream)
{
    const unsigned blocks = gridOf(rows.rows, kThreads / kWarp);
    windowSumsKernel<<<blocks, kThreads, 0, stream>>>(productRows<T>(rows), windows);
}

template <typename T>
void sumBuckets(const WeightRows& rows, const Buckets& buckets, Stream stream)
{
    const unsigned blocks = gridOf(rows.rows, kBucketThreads / kWarp);
    const std::size_t shared = bucketSumsShared(kBucketThreads, buckets.atOnce);
    bucketSumsKernel<<<blocks, kBucketThreads, shared, stream>>>(productRows<T>(rows), buckets);
}

} // namespace

std::int64_t rankRowsScratch(std::int64_t rows, std::int64_t columns)
{
    return columns <= kColumnsInShared ? 0 : std::min(rows, kGlobalBlocks) * columns;
}

const char* launchRankRows(const float* score, std::uint16_t* rank, std::uint16_t* scratch, std::int64_t rows,
                           std::int64_t columns, Stream stream)
{
    const bool inShared = columns <= kColumnsInShared;
    const RankRows task{score, rank, scratch, rows, static_cast<int>(columns), inShared};
    const std::size_t shared = rankRowsShared(kThreads, task.columns, inShared);
    // The most that any call asks for: another thread's may come between this line and the launch.
    const cudaError_t error =
        cudaFuncSetAttribute(rankRowsKernel, cudaFuncAttributeMaxDynamicSharedMemorySize,
                             static_cast<int>(rankRowsShared(kThreads, kColumnsInShared, true)));
    if (error != cudaSuccess) {
        return wordsFor(error);
    }
    const unsigned blocks = inShared ? gridOf(rows, 1) : static_cast<unsigned>(std::min(rows, kGlobalBlocks));
    rankRowsKernel<<<blocks, kThreads, shared, stream>>>(task);
    return launched();
}

const char* launchMaskedWeight(const WeightRows& rows, const std::int32_t* counts, void* masked,
                               Stream stream)
{
    if (rows.type == NumberType::Float32) {
        maskRows<std::uint32_t>(rows, counts, masked, stream);
    } else {
        maskRows<std::uint16_t>(rows, counts, masked, stream);
    }
    return launched();
}

const char* launchWindowSums(const WeightRows& rows, const std::int32_t* first, const std::int32_t* last,
                             double* sums, Stream stream)
{
    const Windows windows{first, last, sums};
    switch (rows.type) {
    case NumberType::Float32:
        sumWindows<float>(rows, windows, stream);
        break;
    case NumberType::BFloat16:
        sumWindows<BFloat16>(rows, windows, stream);
        break;
    case NumberType::Float16:
        sumWindows<Float16>(rows, windows, stream);
        break;
    }
    return launched();
}

const char* launchBucketSums(const WeightRows& rows, const std::uint16_t* bucketOf, std::int32_t buckets,
                             double* sums, Stream stream)
{
    const Buckets task{bucketOf, buckets, std::min(buckets, kBucketsAtOnce), sums};
    switch (rows.type) {
    case NumberType::Float32:
        sumBuckets<float>(rows, task, stream);
        break;
    case NumberType::BFloat16:
        sumBuckets<BFloat16>(rows, task, stream);
        break;
    case NumberType::Float16:
        sumBuckets<Float16>(rows, task, stream);
        break;
    }
    return launched();
}

} // namespace besa::kernels::cuda
