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

/// Builds the set the options ask for.
///
/// Papers (formats 5.1, shared by SparseGPT, Wanda and BESA; the draws are CPython's): for each window a
/// document is drawn until one has more than T tokens, then the window's place in it. A text of one document
/// is not drawn, as the papers do with WikiText-2, whose own files (see `isWikiTextFile`) become one
/// document, rows joined by a space. Gives up after 20 draws a window and 10 a document without success.
///
/// Packed: documents in seeded random order, each encoded by itself, so with its BOS, joined and cut into
/// windows.
///
/// Auto: of the first 200 documents, how many have more than T tokens? Papers when at least half have, or
/// when that share of all documents is at least a quarter of the windows; else Packed.
///
/// Tokens: the first `samples` rows of [n, T] (all of them when there are fewer), or a stream [N] cut into
/// windows.
///
/// `context` is the model's limit, `vocabSize` its embedding rows; `tokenizer` may be null when tokens are
/// given. Throws Error(Usage) for a length beyond the context, Error(Model) saying what to change when the
/// text cannot give the windows, Cancelled when stopped.
CalibrationSet makeCalibration(const CalibrationOptions& options, std::int64_t context,
                               std::int64_t vocabSize, const Tokenizer* tokenizer,
                               const std::stop_token& stop);

} // namespace besa
