#pragma once

#include "report/recipe.h"
#include "text/tokenizer.h"

#include <ATen/core/Tensor.h>

#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// Calibration windows and where they come from.
struct CalibrationSet
{
    at::Tensor ids;       ///< int64 [n, T]
    std::string source;   ///< files or FILE:TENSOR
    std::string sampling; ///< "papers", "packed" or "tokens"
    std::vector<std::int64_t>
        documents;                     ///< document of each window (its first, when packed); empty for tokens
    std::vector<std::int64_t> offsets; ///< first token of each window in its document; empty for tokens
    std::uint64_t seed = 0;
    std::string tokenHash; ///< SHA-256 of the ids as little-endian int32
};

/// Builds the set the options ask for. `context` is the model's limit, `tokenizer` may be null when tokens
/// are given. Bounded attempts; throws Error(Model) saying what to change, Cancelled when stopped.
CalibrationSet makeCalibration(const CalibrationOptions& options, std::int64_t context,
                               std::int64_t vocabSize, const Tokenizer* tokenizer,
                               const std::stop_token& stop);

} // namespace besa
