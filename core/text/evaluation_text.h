#pragma once

#include "report/recipe.h"
#include "text/tokenizer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <stop_token>
#include <string>

namespace besa {

/// The text that published results tokenize: all documents of all files in order with `options.join` between.
/// A file of WikiText (see `isWikiTextFile`) counts row by row, so that wiki.test.raw joined with two
/// newlines is the text of the papers byte for byte (formats 5.3). Throws Error(Model) when there is none,
/// Cancelled.
std::string evaluationText(const EvaluationOptions& options, const std::stop_token& stop);

/// `evaluationText` encoded once, so with one BOS at the very start when the tokenizer puts one: int64 [N].
/// Throws Error(Model), also for an id that has no row in the model's embedding of `vocabSize` rows.
at::Tensor evaluationStream(const EvaluationOptions& options, std::int64_t vocabSize,
                            const Tokenizer& tokenizer, const std::stop_token& stop);

} // namespace besa
