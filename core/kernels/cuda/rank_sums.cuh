// Sums of weight * gradient over ranges of ranks. A warp sums a row; every addition has its fixed place.
#pragma once

#include "kernels/cuda/number_types.cuh"

namespace besa::kernels::cuda {

template <typename T>
struct ProductRows
{
    const T* weight;
    const T* gradient;
    const std::uint16_t* rank;
    std::int64_t rows;
    int columns;
    bool packed; ///< as in MaskedWeight
};

struct Windows
{
    const std::int32_t* first; ///< [rows]
    const std::int32_t* last;  ///< [rows]
    double* sums;              ///< [rows]
};

struct Buckets
{
    const std::uint16_t* bucketOf; ///< [columns], by rank
    int count;
    int atOnce;   ///< buckets that shared memory has room for
    double* sums; ///< [rows, count]
};

/// Bytes of shared memory for a block of `threads`.
inline std::size_t bucketSumsShared(int threads, int atOnce)
{
    return sizeof(float) * static_cast<std::size_t>(threads) * static_cast<std::size_t>(atOnce);
}

/// Calls body(rank, product) for the lane's share of a row, and endOfPack() after every eighth.
template <typename Thread, typename T, typename Body, typename EndOfPack>
BESA_DEVICE void forProductsOfLane(const Thread& thread, const ProductRows<T>& rows, std::int64_t row,
                                   const Body& body, const EndOfPack& endOfPack)
{
    const std::int64_t start = row * rows.columns;
    for (int c = laneOf(thread) * kPack; c < rows.columns; c += kWarp * kPack) {
        const int size = rows.columns - c < kPack ? rows.columns - c : kPack;
        const Pack<T> weight = loadPack(rows.weight + start + c, size, rows.packed);
        const Pack<T> gradient = loadPack(rows.gradient + start + c, size, rows.packed);
        const Pack<std::uint16_t> rank = loadPack(rows.rank + start + c, size, rows.packed);
        for (int i = 0; i < size; ++i) {
            body(rank.values[i], toFloat(weight.values[i]) * toFloat(gradient.values[i]));
        }
        endOfPack();
    }
}

template <typename Thread>
BESA_DEVICE std::int64_t firstRowOfWarp(const Thread& thread)
{
    return thread.block() * warpsOf(thread) + warpOf(thread);
}

template <typename Thread>
BESA_DEVICE std::int64_t warpsOfGrid(const Thread& thread)
{
    return thread.blocks() * warpsOf(thread);
}

/// Eight products are added in fp32, the rest in fp64.
template <typename Thread, typename T>
BESA_DEVICE void windowSums(const Thread& thread, const ProductRows<T>& rows, const Windows& windows)
{
    for (std::int64_t row = firstRowOfWarp(thread); row < rows.rows; row += warpsOfGrid(thread)) {
        const auto first = static_cast<std::uint32_t>(windows.first[row]);
        const std::uint32_t span = static_cast<std::uint32_t>(windows.last[row]) - first;
        float eight = 0.0F;
        double sum = 0.0;
        forProductsOfLane(
            thread, rows, row,
            [&](std::uint16_t rank, float product) { eight += rank - first < span ? product : 0.0F; },
            [&] {
                sum += static_cast<double>(eight);
                eight = 0.0F;
            });
        sum = warpSum(thread, sum);
        if (laneOf(thread) == 0) {
            windows.sums[row] = sum;
        }
    }
}

/// Every lane has its own fp32 sum of every bucket, in its own bank of shared memory; lanes are added in
/// fp64. Where shared memory cannot hold all buckets, the row is read again for the next ones.
template <typename Thread, typename T>
BESA_DEVICE void bucketSums(const Thread& thread, const ProductRows<T>& rows, const Buckets& buckets)
{
    const int lane = laneOf(thread);
    float* sums = reinterpret_cast<float*>(thread.shared()) +
                  static_cast<std::int64_t>(warpOf(thread)) * buckets.atOnce * kWarp; // [bucket][lane]
    for (std::int64_t row = firstRowOfWarp(thread); row < rows.rows; row += warpsOfGrid(thread)) {
        for (int first = 0; first < buckets.count; first += buckets.atOnce) {
            const int size = buckets.count - first < buckets.atOnce ? buckets.count - first : buckets.atOnce;
            for (int b = 0; b < size; ++b) {
                sums[b * kWarp + lane] = 0.0F;
            }
            forProductsOfLane(
                thread, rows, row,
                [&](std::uint16_t rank, float product) {
                    const int bucket = static_cast<int>(buckets.bucketOf[rank]) - first;
                    if (bucket >= 0 && bucket < size) {
                        sums[bucket * kWarp + lane] += product;
                    }
                },
                [] {});
            thread.syncWarp();
            for (int b = lane; b < size; b += kWarp) {
                double sum = 0.0;
                for (int i = 0; i < kWarp; ++i) { // each lane starts in another bank
                    sum += static_cast<double>(sums[b * kWarp + (i + lane) % kWarp]);
                }
                buckets.sums[row * buckets.count + first + b] = sum;
            }
            thread.syncWarp();
        }
    }
}

} // namespace besa::kernels::cuda
