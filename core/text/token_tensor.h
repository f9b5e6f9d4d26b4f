#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace besa {

/// The ids as int64 [N]. Throws Error(Model) for an id that has no row in an embedding of `vocabSize` rows:
/// the tokenizer belongs to another model.
at::Tensor tokenTensor(const std::vector<std::int64_t>& ids, std::int64_t vocabSize);

} // namespace besa
