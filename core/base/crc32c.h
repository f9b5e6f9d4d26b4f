#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace besa {

/// CRC-32C (Castagnoli) of the bytes, as record files of TensorFlow carry it.
std::uint32_t crc32c(std::span<const std::byte> bytes);

} // namespace besa
