// Ranks of the weights of a row: a radix sort of columns by score, stable by construction.
#pragma once

#include "kernels/cuda/number_types.cuh"

namespace besa::kernels::cuda {

struct RankRows
{
    const float* score;     ///< [rows, columns]
    std::uint16_t* rank;    ///< [rows, columns]
    std::uint16_t* scratch; ///< [blocks, columns]; unused when inShared
    std::int64_t rows;
    int columns;   ///< < 65536
    bool inShared; ///< shared memory also holds two columns lists of a row
};

inline constexpr int kDigitBits = 4;
inline constexpr int kDigits = 1 << kDigitBits;

/// Bytes of shared memory for a block of `threads`.
inline std::size_t rankRowsShared(int threads, int columns, bool inShared)
{
    const std::size_t counters = sizeof(std::uint16_t) * kDigits * static_cast<std::size_t>(threads);
    const std::size_t lists = inShared ? 2 * sizeof(std::uint16_t) * static_cast<std::size_t>(columns) : 0;
    return sizeof(std::uint32_t) * kWarp + counters + lists;
}

/// Unsigned integers in the order of the floats; -0 is 0.
BESA_DEVICE std::uint32_t orderedBits(float value)
{
    const std::uint32_t bits = value == 0.0F ? 0U : bitsOf(value);
    return (bits & 0x80000000U) != 0U ? ~bits : bits | 0x80000000U;
}

/// One block sorts one row after another. In each pass a thread owns a stretch of the list and counts its
/// digits by itself; sums over digits, then threads, tell where its columns go. No atomics: the order of
/// equal digits is that of the list.
template <typename Thread>
BESA_DEVICE void rankRows(const Thread& thread, const RankRows& task)
{
    auto* warpSums = reinterpret_cast<std::uint32_t*>(thread.shared());
    auto* counters = reinterpret_cast<std::uint16_t*>(warpSums + kWarp); // [digit][thread]
    const int threads = thread.count();
    const int me = thread.index();
    const int columns = task.columns;
    const int stretch = (columns + threads - 1) / threads;
    const int begin = me * stretch < columns ? me * stretch : columns;
    const int end = begin + stretch < columns ? begin + stretch : columns;

    for (std::int64_t row = thread.block(); row < task.rows; row += thread.blocks()) {
        const float* score = task.score + row * columns;
        std::uint16_t* rank = task.rank + row * columns;
        std::uint16_t* from =
            task.inShared ? counters + kDigits * threads : task.scratch + thread.block() * columns;
        std::uint16_t* to = task.inShared ? from + columns : rank;
        for (int shift = 0; shift < 32; shift += kDigitBits) {
            const auto columnAt = [&](int i) { return shift == 0 ? static_cast<std::uint16_t>(i) : from[i]; };
            const auto digitOf = [&](int column) {
                return static_cast<int>(orderedBits(score[column]) >> shift) & (kDigits - 1);
            };
            for (int digit = 0; digit < kDigits; ++digit) {
                counters[digit * threads + me] = 0;
            }
            for (int i = begin; i < end; ++i) {
                ++counters[digitOf(columnAt(i)) * threads + me];
            }
            thread.sync();

            // From counts to places: a thread adds up a stretch of the table, wherever that lies.
            std::uint16_t* table = counters + me * kDigits;
            std::uint32_t sum = 0;
            for (int i = 0; i < kDigits; ++i) {
                sum += table[i];
            }
            std::uint32_t place = sumBefore(thread, sum, warpSums);
            for (int i = 0; i < kDigits; ++i) {
                const std::uint32_t next = place + table[i];
                table[i] = static_cast<std::uint16_t>(place);
                place = next;
            }
            thread.sync();

            for (int i = begin; i < end; ++i) {
                const std::uint16_t column = columnAt(i);
                to[counters[digitOf(column) * threads + me]++] = column;
            }
            thread.sync();
            std::uint16_t* const swapped = from;
            from = to;
            to = swapped;
        }
        // After an even number of passes the list is where it began, and the rank's own memory is free.
        for (int j = me; j < columns; j += threads) {
            rank[from[j]] = static_cast<std::uint16_t>(j);
        }
        thread.sync();
    }
}

} // namespace besa::kernels::cuda
