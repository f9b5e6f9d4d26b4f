#pragma once

#include "report/site.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace besa {

/// keep bool [R, C] -> U8 [R, ceil(C/8)], LSB first, 1 = kept (formats: pruning-mask file).
at::Tensor packMask(const at::Tensor& keep);
at::Tensor unpackMask(const at::Tensor& packed, std::int64_t columns);

} // namespace besa
