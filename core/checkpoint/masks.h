#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace besa {

/// keep bool [R, C] on CPU -> U8 [R, ceil(C/8)]: column c is bit c & 7 (LSB first) of byte c >> 3, 1 = kept,
/// padding bits 0 (formats: pruning-mask file). Throws Error(Failure) for another shape or type.
at::Tensor packMask(const at::Tensor& keep);

/// The inverse. `packed` U8 [R, ceil(columns/8)]; throws Error(Model) when the width does not belong to
/// `columns` or a padding bit is set.
at::Tensor unpackMask(const at::Tensor& packed, std::int64_t columns);

} // namespace besa
