#include "kernels/rows.h"

#include <bit>
#include <cstring>

namespace besa::kernels {
namespace {

static_assert(sizeof(c10::BFloat16) == sizeof(std::uint16_t));

BESA_VECTORISED void widenBits(const std::uint16_t* row, float* to, std::int64_t size)
{
    for (std::int64_t i = 0; i < size; ++i) {
        to[i] = std::bit_cast<float>(std::uint32_t{row[i]} << 16U);
    }
}

BESA_VECTORISED void narrowBits(const float* row, std::uint16_t* to, std::int64_t size)
{
    for (std::int64_t i = 0; i < size; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(row[i]);
        const std::uint32_t rounded = (bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U;
        const bool number = (bits & 0x7FFFFFFFU) <= 0x7F800000U;
        to[i] = static_cast<std::uint16_t>(number ? rounded : 0x7FC0U);
    }
}

} // namespace

void widenRow(const c10::BFloat16* row, float* to, std::int64_t size)
{
    widenBits(&row->x, to, size);
}

void narrowRow(const float* row, c10::BFloat16* to, std::int64_t size)
{
    narrowBits(row, &to->x, size);
}

} // namespace besa::kernels
