#include "checkpoint/masks.h"

#include "base/error.h"

#include <ATen/ops/empty.h>

namespace besa {

namespace {

constexpr std::int64_t packedWidth(std::int64_t columns)
{
    return columns / 8 + (columns % 8 != 0 ? 1 : 0);
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
        const bool* line = bits + row * columns;
        for (std::int64_t byte = 0; byte < width; ++byte) {
            const std::int64_t first = 8 * byte;
            const std::int64_t count = std::min<std::int64_t>(8, columns - first);
            unsigned value = 0;
            for (std::int64_t bit = 0; bit < count; ++bit) {
                value |= static_cast<unsigned>(line[first + bit]) << static_cast<unsigned>(bit);
            }
            bytes[row * width + byte] = static_cast<std::uint8_t>(value);
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
    const std::int64_t width = source.size(1);
    at::Tensor keep = at::empty({rows, columns}, at::kBool);
    const std::uint8_t* bytes = source.const_data_ptr<std::uint8_t>();
    bool* bits = keep.mutable_data_ptr<bool>();
    const unsigned padding = columns % 8 == 0 ? 0U : 0xFFU << static_cast<unsigned>(columns % 8) & 0xFFU;
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::uint8_t* line = bytes + row * width;
        for (std::int64_t column = 0; column < columns; ++column) {
            const auto shift = static_cast<unsigned>(column & 7);
            bits[row * columns + column] = (static_cast<unsigned>(line[column >> 3]) >> shift & 1U) != 0;
        }
        if (width > 0 && (line[width - 1] & padding) != 0) {
            throwDamagedMask("a padding bit of row " + std::to_string(row) + " is set");
        }
    }
    return keep;
}

} // namespace besa
