#include "run/commands.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "evaluation/evaluation_set.h"
#include "evaluation/generation.h"
#include "evaluation/perplexity.h"
#include "run/compute.h"
#include "text/tokenizer.h"

namespace besa {

namespace {

CausalLm openModel(const std::shared_ptr<const Checkpoint>& checkpoint, const ComputeOptions& options)
{
    const Compute compute = resolveCompute(options.compute, options.device, options.threads);
    prepareProcess(compute);
    return {checkpoint, compute.type, compute.device};
}

/// Hands out text as ids come in, whole characters only: bytes of a character may come from several ids.
class TextStream
{
public:
    TextStream(const Tokenizer& tokenizer, std::vector<std::int64_t> prompt)
        : m_tokenizer(tokenizer)
        , m_ids(std::move(prompt))
        , m_shown(m_tokenizer.decode(m_ids).size())
    {
    }

    /// The text that became final with this id.
    std::string add(std::int64_t id)
    {
        m_ids.push_back(id);
        const std::string text = m_tokenizer.decode(m_ids);
        constexpr std::string_view replacement = "\xEF\xBF\xBD"; // stands for a character not complete yet
        return text.ends_with(replacement) ? std::string() : upTo(text);
    }

    /// What is left when no more ids come.
    std::string finish() { return upTo(m_tokenizer.decode(m_ids)); }

private:
    std::string upTo(const std::string& text)
    {
        if (text.size() <= m_shown) {
            return {};
        }
        std::string fresh = text.substr(m_shown);
        m_shown = text.size();
        return fresh;
    }

    const Tokenizer& m_tokenizer;
    std::vector<std::int64_t> m_ids;
    std::size_t m_shown;
};

} // namespace

Perplexity evaluateModel(const std::string& model, const EvaluationOptions& evaluation,
                         const ComputeOptions& compute, RunObserver& observer, const std::stop_token& stop)
{
    const auto checkpoint = Checkpoint::open(model);
    const ModelConfig& config = checkpoint->config();
    const bool text = evaluation.tokens.empty() && !evaluation.files.empty();
    const auto tokenizer =
        text ? openTokenizer(checkpoint->folder(), "Or give token ids with --tokens FILE:TENSOR.") : nullptr;
    const EvaluationSet set =
        makeEvaluation(evaluation, config.maxPositions, config.vocabSize, tokenizer.get(), stop);
    Perplexity result = perplexity(openModel(checkpoint, compute), set.windows, observer, stop);
    result.source = set.source;
    result.join = set.join;
    result.bos = set.bos;
    return result;
}

std::string generateText(const std::string& model, const TextGeneration& generation,
                         const ComputeOptions& compute, const std::function<void(std::string_view)>& onText,
                         const std::stop_token& stop)
{
    const auto checkpoint = Checkpoint::open(model);
    const auto tokenizer = openTokenizer(
        checkpoint->folder(), "Without one, besa eval MODEL --tokens FILE:TENSOR still measures the model.");
    const std::vector<std::int64_t> prompt = tokenizer->encode(generation.prompt);
    GenerationOptions options{.maxTokens = generation.maxTokens,
                              .temperature = generation.temperature,
                              .topK = generation.topK,
                              .topP = generation.topP,
                              .seed = generation.seed,
                              .stopIds = {}};
    // A model trained on joined documents begins the next one instead of ending this one.
    for (const std::optional<std::int64_t> end : {tokenizer->eos(), tokenizer->bos()}) {
        if (end) {
            options.stopIds.push_back(*end);
        }
    }
    const CausalLm lm = openModel(checkpoint, compute);
    TextStream stream(*tokenizer, prompt);
    std::string text;
    const auto show = [&](const std::string& fresh) {
        text += fresh;
        if (onText && !fresh.empty()) {
            onText(fresh);
        }
    };
    Generator generator(lm);
    generator.generate(
        prompt, options, [&](std::int64_t id) { show(stream.add(id)); }, stop);
    show(stream.finish());
    return text;
}

} // namespace besa
