// The hard mask.
#pragma once

#include "kernels/cuda/number_types.cuh"

namespace besa::kernels::cuda {

/// Bits: an unsigned integer of the weight's size.
template <typename Bits>
struct MaskedWeight
{
    const Bits* weight;
    const std::uint16_t* rank;
    const std::int32_t* counts; ///< [rows]
    Bits* masked;
    std::int64_t rows;
    int columns;
    bool packed; ///< every row starts at a multiple of 16 bytes and is whole packs long
};

template <typename Thread, typename Bits>
BESA_DEVICE void maskedWeight(const Thread& thread, const MaskedWeight<Bits>& task)
{
    for (std::int64_t row = thread.block(); row < task.rows; row += thread.blocks()) {
        const std::int64_t start = row * task.columns;
        const auto count = static_cast<std::uint32_t>(task.counts[row]);
        for (int c = thread.index() * kPack; c < task.columns; c += thread.count() * kPack) {
            const int size = task.columns - c < kPack ? task.columns - c : kPack;
            Pack<Bits> weight = loadPack(task.weight + start + c, size, task.packed);
            const Pack<std::uint16_t> rank = loadPack(task.rank + start + c, size, task.packed);
            for (int i = 0; i < kPack; ++i) {
                weight.values[i] = rank.values[i] >= count ? weight.values[i] : Bits{0};
            }
            storePack(task.masked + start + c, weight, size, task.packed);
        }
    }
}

} // namespace besa::kernels::cuda
