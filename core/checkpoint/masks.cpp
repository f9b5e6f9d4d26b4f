#include "checkpoint/masks.h"

#include "base/error.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace besa {

namespace {

constexpr std::int64_t packedWidth(std::int64_t columns)
{
    return columns / 8 + (columns % 8 != 0 ? 1 : 0);
}

/// Up to eight bools, each a byte of 0 or 1, into the bits of one byte. In the product bool i meets the
/// multiplier's bit 56 - 7 i and nothing else in bit 56 + i.
std::uint8_t packEight(const bool* bits, std::size_t count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bits, count);
    return static_cast<std::uint8_t>(word * 0x0102040810204080U >> 56U);
}

/// For each byte its eight bits as bools.
std::array<std::array<bool, 8>, 256> bitTable()
{
    std::array<std::array<bool, 8>, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            table[byte][bit] = (byte >> bit & 1U) != 0;
        }
    }
    return table;
}

[[noreturn]] void throwDamagedMask(const std::string& what)
{
    throw Error(ExitCode::Model,
                {what, "pruning mask", "Take the masks file from the original export again."});
}

} // namespace

at::Tensor packMask(const at::Tensor& keep)
{
    if (keep.dim() != 2 || keep.scalar_type() != at::kBool || !keep.device().is_cpu()) {
        throw Error(ExitCode::Failure, {"a pruning mask must be a boolean matrix in main memory",
                                        "pruning mask", "Report this as a defect."});
    }
    const at::Tensor source = keep.contiguous();
    const std::int64_t rows = source.size(0);
    const std::int64_t columns = source.size(1);
    const std::int64_t width = packedWidth(columns);
    at::Tensor packed = at::empty({rows, width}, at::kByte);
    const bool* bits = source.const_data_ptr<bool>();
    std::uint8_t* bytes = packed.mutable_data_ptr<std::uint8_t>();
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; column += 8) {
            const std::int64_t count = std::min<std::int64_t>(8, columns - column);
            *bytes++ = packEight(bits + row * columns + column, static_cast<std::size_t>(count));
        }
    }
    return packed;
}

at::Tensor unpackMask(const at::Tensor& packed, std::int64_t columns)
{
    if (packed.dim() != 2 || packed.scalar_type() != at::kByte || columns < 0 ||
        packed.size(1) != packedWidth(columns)) {
        throwDamagedMask("its shape does not belong to " + std::to_string(columns) + " columns");
    }
    const at::Tensor source = packed.contiguous();
    const std::int64_t rows = source.size(0);
    at::Tensor keep = at::empty({rows, columns}, at::kBool);
    if (columns == 0) {
        return keep; // of any number of rows
    }
    const std::uint8_t* bytes = source.const_data_ptr<std::uint8_t>();
    bool* bits = keep.mutable_data_ptr<bool>();
    static const auto table = bitTable();
    const unsigned padding = columns % 8 == 0 ? 0U : 0xFFU << static_cast<unsigned>(columns % 8) & 0xFFU;
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; column += 8) {
            const std::int64_t count = std::min<std::int64_t>(8, columns - column);
            std::memcpy(bits, table[*bytes++].data(), static_cast<std::size_t>(count));
            bits += count;
        }
        if ((bytes[-1] & padding) != 0) {
            throwDamagedMask("a padding bit of row " + std::to_string(row) + " is set");
        }
    }
    return keep;
}

} // namespace besa
