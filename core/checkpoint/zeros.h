#pragma once

#include "checkpoint/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace besa {

/// Whether weights of this type can be pruned and counted: F32, F16, BF16.
bool isWeightType(Dtype dtype);

/// Elements of stored weights that are zero, both signs. `bytes` may be misaligned.
std::int64_t countZeros(std::span<const std::byte> bytes, Dtype dtype);

/// Sets the elements whose `keep` is false to +0 in place and returns how many elements are zero afterwards.
/// `bytes` holds one element for each of `keep` and may be misaligned.
std::int64_t zeroPruned(std::span<std::byte> bytes, Dtype dtype, std::span<const bool> keep);

} // namespace besa
