#pragma once

#include <ATen/core/Tensor.h>

#include <string>

namespace besa {

/// SHA-256 of integer ids of any shape as little-endian int32, row-major: the identity of a set of windows.
std::string tokenHash(const at::Tensor& ids);

} // namespace besa
