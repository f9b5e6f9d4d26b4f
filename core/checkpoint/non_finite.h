#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace besa {

class Checkpoint;

/// First value of a tensor that is NaN or infinite.
struct NonFinite
{
    std::string tensor;
    std::vector<std::int64_t> position;
    std::string value;      ///< "NaN", "+Inf", "-Inf"
    std::int64_t count = 0; ///< in this tensor
};

/// Tensors with values that are not finite, one entry each, sorted by name. Reads all weights, in pieces.
/// Throws Cancelled when stopped.
std::vector<NonFinite> findNonFinite(const Checkpoint& checkpoint, const std::stop_token& stop = {});

} // namespace besa
