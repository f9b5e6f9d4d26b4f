#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// One calibration window, token by token.
struct TokenSample
{
    std::int64_t sample = 0;    ///< from 0
    std::int64_t document = -1; ///< of its first token; -1 for token files
    std::int64_t offset = 0;    ///< of its first token in the document
    std::vector<std::int32_t> ids;
    std::vector<std::string> pieces; ///< as the tokenizer writes them; empty without a tokenizer
};

/// What the calibration options of a recipe give, and some of it to look at.
struct CalibrationPreview
{
    std::string source;
    std::string sampling; ///< "papers", "packed" or "tokens"
    std::int64_t samples = 0;
    std::int64_t length = 0; ///< tokens a window
    std::string tokenHash;   ///< SHA-256 of the ids as little-endian int32
    std::vector<TokenSample> shown;
};

} // namespace besa
