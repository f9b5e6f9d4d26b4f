#pragma once

#include "text/tokenizer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// Encodes each text, with its BOS in front, joins them and cuts windows: int64 [n, length]. The tail is
/// dropped.
at::Tensor packedWindows(const Tokenizer& tokenizer, const std::vector<std::string>& texts,
                         std::int64_t length);

} // namespace besa
