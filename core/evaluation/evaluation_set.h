#pragma once

#include "report/recipe.h"
#include "text/tokenizer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <stop_token>
#include <string>

namespace besa {

/// Windows to measure perplexity on, and how they were made.
struct EvaluationSet
{
    at::Tensor windows; ///< int64 [n, T]
    std::string source; ///< files or FILE:TENSOR
    std::string join;   ///< text put between documents; empty for tokens
    std::string bos;    ///< BOS rule, in words
};

/// Whether the options name anything to evaluate on.
bool wantsEvaluation(const EvaluationOptions& options);

/// Text: all documents joined, encoded once (the papers' protocol), cut into windows. Tokens: as they are, or
/// cut anew when a window is asked for. `context` is the model's limit; `tokenizer` may be null when tokens
/// are given. Throws Error(Model) when there is not even one window, Cancelled.
EvaluationSet makeEvaluation(const EvaluationOptions& options, std::int64_t context, std::int64_t vocabSize,
                             const Tokenizer* tokenizer, const std::stop_token& stop);

} // namespace besa
