#include "kernels/window_sums_cpu.h"

#include "kernels/rows.h"

#include <ATen/ops/empty.h>

#include <cstring>

namespace besa::kernels::cpu {
namespace {

using Lanes [[gnu::vector_size(32)]] = float;
constexpr std::int64_t kLanes = 8;

/// sum += factor * values; one or eight factors.
template <typename Factor>
[[gnu::always_inline]] inline void addProduct(Lanes& sum, const Factor& factor, const float* values)
{
    Lanes lanes;
    std::memcpy(&lanes, values, sizeof lanes);
    sum += factor * lanes;
}

/// sum_t gradient[t] sum_k weight[k] inputs[column[k], t] over kTokens tokens.
template <std::int64_t kTokens>
[[gnu::always_inline]] inline float tileSum(const float* weight, const std::uint16_t* column,
                                            std::int64_t count, const float* inputs, const float* gradient)
{
    constexpr std::int64_t kParts = kTokens / kLanes;
    Lanes sums[kParts]; // in registers, for which the compiler wants a plain array
    for (std::int64_t p = 0; p < kParts; ++p) {
        sums[p] = Lanes{};
    }
    for (std::int64_t k = 0; k < count; ++k) {
        const float* x = inputs + column[k] * kTokens;
        for (std::int64_t p = 0; p < kParts; ++p) {
            addProduct(sums[p], weight[k], x + p * kLanes);
        }
    }
    Lanes total{};
    for (std::int64_t p = 0; p < kParts; ++p) {
        addProduct(total, sums[p], gradient + p * kLanes);
    }
    return ((total[0] + total[4]) + (total[2] + total[6])) + ((total[1] + total[5]) + (total[3] + total[7]));
}

using TileSum = float (*)(const float*, const std::uint16_t*, std::int64_t, const float*, const float*);

// One compiled function a size, since templates cannot be cloned for instruction sets.
BESA_VECTORISED float sumOf64(const float* weight, const std::uint16_t* column, std::int64_t count,
                              const float* inputs, const float* gradient)
{
    return tileSum<64>(weight, column, count, inputs, gradient);
}
BESA_VECTORISED float sumOf32(const float* weight, const std::uint16_t* column, std::int64_t count,
                              const float* inputs, const float* gradient)
{
    return tileSum<32>(weight, column, count, inputs, gradient);
}
BESA_VECTORISED float sumOf16(const float* weight, const std::uint16_t* column, std::int64_t count,
                              const float* inputs, const float* gradient)
{
    return tileSum<16>(weight, column, count, inputs, gradient);
}

/// Tokens that are worked on together.
struct Tile
{
    std::int64_t tokens;
    TileSum sum;
};

/// The inputs of a tile, [C, tokens], shall stay in a core's own cache.
Tile tileFor(std::int64_t columns)
{
    constexpr std::int64_t kValues = 1 << 16;
    if (columns * 64 <= kValues) {
        return {64, sumOf64};
    }
    return columns * 32 <= kValues ? Tile{32, sumOf32} : Tile{16, sumOf16};
}

/// The weights of every row's window, columns ascending.
struct Entries
{
    std::vector<std::int64_t> begin; ///< [R]
    std::vector<std::int64_t> count; ///< [R]
    std::vector<std::uint16_t> column;
    std::vector<float> weight;
};

template <typename T>
Entries windowEntries(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& first,
                      const at::Tensor& last)
{
    const std::int64_t columns = weight.size(1);
    Entries entries;
    std::int64_t size = 0;
    for (std::int64_t r = 0; r < weight.size(0); ++r) {
        const std::int64_t count =
            last.const_data_ptr<std::int32_t>()[r] - first.const_data_ptr<std::int32_t>()[r];
        entries.begin.push_back(size);
        entries.count.push_back(count);
        size += count + 1; // one place for what is written and not kept
    }
    entries.column.resize(static_cast<std::size_t>(size));
    entries.weight.resize(static_cast<std::size_t>(size));
    const T* weights = weight.const_data_ptr<T>();
    const auto* ranks = rank.const_data_ptr<std::uint16_t>();
    const auto* lowest = first.const_data_ptr<std::int32_t>();
    forEachRow(weight.size(0), columns, [&](std::int64_t r) {
        const auto row = static_cast<std::size_t>(r);
        std::uint16_t* column = entries.column.data() + entries.begin[row];
        float* value = entries.weight.data() + entries.begin[row];
        const auto low = static_cast<std::uint32_t>(lowest[r]);
        const auto span = static_cast<std::uint32_t>(entries.count[row]);
        std::size_t kept = 0;
        for (std::int64_t c = 0; c < columns; ++c) {
            // Without a branch: nobody foresees which columns a window holds.
            column[kept] = static_cast<std::uint16_t>(c);
            value[kept] = static_cast<float>(weights[r * columns + c]);
            kept += std::uint32_t{ranks[r * columns + c]} - low < span ? 1 : 0;
        }
    });
    return entries;
}

/// to[c, t] = rows[t][c] for eight tokens t; columns of `to` are `tokens` apart.
BESA_VECTORISED void transposeEight(const std::array<const float*, kLanes>& rows, std::int64_t columns,
                                    float* to, std::int64_t tokens)
{
    std::int64_t c = 0;
    for (; c + kLanes <= columns; c += kLanes) {
        Lanes a[kLanes];
        Lanes b[kLanes];
        for (std::size_t t = 0; t < kLanes; ++t) {
            std::memcpy(&a[t], rows[t] + c, sizeof a[t]);
        }
        for (std::size_t t = 0; t < kLanes; t += 2) { // pairs of values, then of pairs, then of halves
            b[t] = __builtin_shufflevector(a[t], a[t + 1], 0, 8, 2, 10, 4, 12, 6, 14);
            b[t + 1] = __builtin_shufflevector(a[t], a[t + 1], 1, 9, 3, 11, 5, 13, 7, 15);
        }
        for (std::size_t t = 0; t < kLanes; t += 4) {
            for (std::size_t i = 0; i < 2; ++i) {
                a[t + i] = __builtin_shufflevector(b[t + i], b[t + i + 2], 0, 1, 8, 9, 4, 5, 12, 13);
                a[t + i + 2] = __builtin_shufflevector(b[t + i], b[t + i + 2], 2, 3, 10, 11, 6, 7, 14, 15);
            }
        }
        for (std::size_t i = 0; i < 4; ++i) {
            b[i] = __builtin_shufflevector(a[i], a[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
            b[i + 4] = __builtin_shufflevector(a[i], a[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
        }
        for (std::size_t i = 0; i < kLanes; ++i) {
            std::memcpy(to + (c + static_cast<std::int64_t>(i)) * tokens, &b[i], sizeof b[i]);
        }
    }
    for (; c < columns; ++c) {
        for (std::size_t t = 0; t < kLanes; ++t) {
            to[c * tokens + static_cast<std::int64_t>(t)] = rows[t][c];
        }
    }
}

/// to[c, t] = from[t, c] in fp32; zero for t in [there, tokens). Rows of `from` are `stride` apart; `wide`
/// has room for nine rows: the one of zeros and eight in fp32.
template <typename T>
void transposeTile(const T* from, std::int64_t stride, std::int64_t there, std::int64_t columns, float* to,
                   std::int64_t tokens, float* wide)
{
    std::fill_n(wide, columns, 0.0F);
    for (std::int64_t t = 0; t < tokens; t += kLanes) {
        std::array<const float*, kLanes> rows;
        rows.fill(wide);
        for (std::int64_t i = 0; i < std::min(kLanes, there - t); ++i) {
            const T* row = from + (t + i) * stride;
            if constexpr (std::is_same_v<T, float>) {
                rows[static_cast<std::size_t>(i)] = row;
            } else {
                float* copy = wide + (i + 1) * columns;
                std::transform(row, row + columns, copy, [](T value) { return static_cast<float>(value); });
                rows[static_cast<std::size_t>(i)] = copy;
            }
        }
        transposeEight(rows, columns, to + t, tokens);
    }
}

template <typename T>
at::Tensor windowSumsOf(const at::Tensor& weight, const GradientFactors& gradient, const at::Tensor& rank,
                        const at::Tensor& first, const at::Tensor& last)
{
    constexpr std::int64_t kRowsAtOnce = 16;
    const std::int64_t rows = weight.size(0);
    const std::int64_t columns = weight.size(1);
    const std::int64_t all = gradient.input.size(0);
    const Entries entries = windowEntries<T>(weight, rank, first, last);
    const Tile tile = tileFor(columns);
    const std::int64_t tiles = (all + tile.tokens - 1) / tile.tokens;
    const std::int64_t threads = at::get_num_threads();
    const std::int64_t shares =
        tiles < threads ? (threads + tiles - 1) / std::max<std::int64_t>(1, tiles) : 1;
    const std::int64_t shareRows = (rows + shares - 1) / shares;

    at::Tensor partial = at::empty({tiles, rows}, at::kFloat);
    const std::int64_t wideRows = 9 * std::max(columns, kRowsAtOnce);
    at::Tensor scratch = at::empty({threads, (columns + kRowsAtOnce) * tile.tokens + wideRows}, at::kFloat);
    at::parallel_for(0, tiles * shares, 1, [&](std::int64_t begin, std::int64_t end) {
        float* inputs = scratch.mutable_data_ptr<float>() + at::get_thread_num() * scratch.stride(0);
        float* gradients = inputs + columns * tile.tokens;
        float* wide = gradients + kRowsAtOnce * tile.tokens;
        for (std::int64_t task = begin; task < end; ++task) {
            const std::int64_t part = task / shares;
            const std::int64_t firstRow = task % shares * shareRows;
            const std::int64_t lastRow = std::min(rows, firstRow + shareRows);
            const std::int64_t token = part * tile.tokens;
            const std::int64_t there = std::min(tile.tokens, all - token);
            transposeTile(gradient.input.const_data_ptr<T>() + token * gradient.input.stride(0),
                          gradient.input.stride(0), there, columns, inputs, tile.tokens, wide);
            const T* outputs = gradient.output.const_data_ptr<T>() + token * gradient.output.stride(0);
            float* sums = partial.mutable_data_ptr<float>() + part * rows;
            for (std::int64_t r = firstRow; r < lastRow; ++r) {
                const std::int64_t within = (r - firstRow) % kRowsAtOnce;
                if (within == 0) {
                    transposeTile(outputs + r, gradient.output.stride(0), there,
                                  std::min(kRowsAtOnce, lastRow - r), gradients, tile.tokens, wide);
                }
                const auto row = static_cast<std::size_t>(r);
                sums[r] = tile.sum(entries.weight.data() + entries.begin[row],
                                   entries.column.data() + entries.begin[row], entries.count[row], inputs,
                                   gradients + within * tile.tokens);
            }
        }
    });
    return partial.sum(0, false, at::kDouble);
}

} // namespace

at::Tensor windowSums(const at::Tensor& weight, const GradientFactors& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last)
{
    at::Tensor sums;
    withFloatType(weight.scalar_type(), "kernels take fp32, bf16 and fp16 weights", [&](auto zero) {
        sums = windowSumsOf<decltype(zero)>(weight, gradient, rank, first, last);
    });
    return sums;
}

} // namespace besa::kernels::cpu
