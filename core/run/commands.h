#pragma once

#include "checkpoint/apply_mask.h"
#include "checkpoint/verify.h"
#include "report/events.h"
#include "report/observer.h"
#include "report/recipe.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

// What the command line and the window call besides the engine (run/engine.h, run/run_reader.h): plain
// arguments, plain results, no torch headers. verifyExport and applyMask come with the includes above.

namespace besa {

/// Where and how forward passes run.
struct ComputeOptions
{
    ComputeType compute = ComputeType::Auto;
    std::string device = "auto";
    std::int64_t threads = 0; ///< 0: all cores
};

/// Perplexity of a model folder on the text or tokens of `evaluation`. Throws Error, Cancelled.
Perplexity evaluateModel(const std::string& model, const EvaluationOptions& evaluation,
                         const ComputeOptions& compute, RunObserver& observer, const std::stop_token& stop);

struct TextGeneration
{
    std::string prompt;
    std::int64_t maxTokens = 256;
    double temperature = 0.0; ///< 0: greedy
    std::int64_t topK = 0;    ///< 0: off
    double topP = 1.0;
    std::uint64_t seed = 0;
};

/// Continues the prompt and returns the new text. `onText`, if given, gets it piece by piece, whole
/// characters only. Ends at the end-of-text token, where the next text would begin, at maxTokens or at the
/// model's context.
std::string generateText(const std::string& model, const TextGeneration& generation,
                         const ComputeOptions& compute, const std::function<void(std::string_view)>& onText,
                         const std::stop_token& stop);

} // namespace besa
