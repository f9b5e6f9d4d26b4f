#include "evaluation/evaluation_set.h"

#include "base/error.h"
#include "checkpoint/tensor_io.h"
#include "evaluation/perplexity.h"
#include "text/evaluation_text.h"

#include <algorithm>

namespace besa {

namespace {

constexpr std::int64_t kLongestDefaultWindow = 2048;

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string whole;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) {
            whole += separator;
        }
        whole += part;
    }
    return whole;
}

} // namespace

bool wantsEvaluation(const EvaluationOptions& options)
{
    return !options.files.empty() || !options.tokens.empty();
}

EvaluationSet makeEvaluation(const EvaluationOptions& options, std::int64_t context, std::int64_t vocabSize,
                             const Tokenizer* tokenizer, const std::stop_token& stop)
{
    EvaluationSet set;
    at::Tensor ids;
    if (!options.tokens.empty()) {
        ids = loadTokens(options.tokens, vocabSize);
        set.source = options.tokens;
        set.bos = "as in the file";
    } else if (tokenizer != nullptr && !options.files.empty()) {
        ids = evaluationStream(options, vocabSize, *tokenizer, stop);
        set.source = joined(options.files, ", ");
        set.join = options.join;
        set.bos = tokenizer->bos() ? "one at the start of the whole text" : "none";
    } else {
        throw Error(ExitCode::Usage, {"there is nothing to evaluate on", "",
                                      "Name evaluation texts or a tensor of token ids."});
    }
    const bool defaultCut = options.window == 0 && ids.dim() == 1; // windows given as such stay
    const std::int64_t window = defaultCut ? std::min(context, kLongestDefaultWindow) : options.window;
    set.windows = cutWindows(ids, window, options.maxWindows);
    if (set.windows.size(1) > context) {
        // The number would say more about positions the model never saw than about the model.
        throw Error(ExitCode::Usage,
                    {"windows of " + std::to_string(set.windows.size(1)) +
                         " tokens are longer than the model's context of " + std::to_string(context),
                     "evaluation.window", "Use a window of " + std::to_string(context) + " tokens or less."});
    }
    return set;
}

} // namespace besa
