#pragma once

#include "checkpoint/dtype.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace besa {

/// Header entry of one tensor. Offsets count from the start of the file.
struct TensorEntry
{
    std::string name;
    std::string dtypeText; ///< as in the header
    Dtype dtype = Dtype::Other;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    std::uint64_t bytes() const { return end - begin; }
    std::int64_t elements() const; ///< product of the shape; checked against overflow at open
};

/// A checked safetensors header.
struct SafetensorsHeader
{
    std::uint64_t dataBegin = 0;
    std::vector<TensorEntry> tensors; ///< in offset order
    std::map<std::string, std::string> metadata;
};

/// Limits on what a header may hold. The first is the format's own; the others are far above what checkpoints
/// need and keep a hostile header from costing memory.
inline constexpr std::uint64_t kLargestHeader = 100'000'000;
inline constexpr std::size_t kMostTensors = 32'768;
inline constexpr std::size_t kLongestName = 256; ///< bytes
inline constexpr std::size_t kHighestRank = 8;
inline constexpr std::size_t kMostMetadata = 16'384;
inline constexpr std::size_t kLargestMetadata = std::size_t{8} << 20U; ///< bytes, keys and values

/// Reads and checks the header of an open file of `fileSize` bytes by every rule of the format (formats
/// §1.2): nothing is allocated from a number before it is checked. Throws Error(Model) naming file and
/// tensor.
SafetensorsHeader readSafetensorsHeader(int descriptor, std::uint64_t fileSize,
                                        const std::filesystem::path& path);

} // namespace besa
