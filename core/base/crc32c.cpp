#include "base/crc32c.h"

#include <array>

namespace besa {

namespace {

constexpr std::uint32_t kPolynomial = 0x82F63B78; // 0x1EDC6F41 with its bits reversed

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1U) ^ ((value & 1U) != 0 ? kPolynomial : 0U);
        }
        table[i] = value;
    }
    return table;
}

} // namespace

std::uint32_t crc32c(std::span<const std::byte> bytes)
{
    static constexpr std::array<std::uint32_t, 256> table = makeTable();
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::byte byte : bytes) {
        crc = (crc >> 8U) ^ table[(crc ^ static_cast<std::uint32_t>(byte)) & 0xFFU];
    }
    return ~crc;
}

} // namespace besa
