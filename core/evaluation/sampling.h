#pragma once

#include "base/python_random.h"

#include <cstdint>
#include <span>

namespace besa {

struct GenerationOptions;

/// Chooses the next id from finite logits [V]: the largest when the temperature is 0, else a draw after
/// temperature, top-k and top-p in this order. Equal logits: the smaller id comes first.
std::int64_t chooseToken(std::span<const float> logits, const GenerationOptions& options,
                         PythonRandom& random);

} // namespace besa
