#include "text/evaluation_text.h"

#include "base/error.h"
#include "text/corpus.h"
#include "text/token_tensor.h"

#include <utility>

namespace besa {

namespace {

/// Appends parts with a separator between.
class Joiner
{
public:
    explicit Joiner(const std::string& separator)
        : m_separator(separator)
    {
    }

    void append(std::string part)
    {
        m_text += m_count++ == 0 ? "" : m_separator;
        m_text += part;
    }

    std::size_t count() const { return m_count; }
    std::string take() { return std::move(m_text); }

private:
    const std::string& m_separator;
    std::string m_text;
    std::size_t m_count = 0;
};

} // namespace

std::string evaluationText(const EvaluationOptions& options, const std::stop_token& stop)
{
    Joiner joiner(options.join);
    for (const std::string& file : options.files) {
        if (isWikiTextFile(file)) {
            for (const std::string& row : readWikiTextRows(file, stop)) {
                joiner.append(row);
            }
            continue;
        }
        readDocuments(
            file, options.textKey,
            [&](std::string&& document) {
                joiner.append(std::move(document));
                return true;
            },
            stop);
    }
    if (joiner.count() == 0) {
        throw Error(ExitCode::Model,
                    {"there is no text to evaluate on", options.files.empty() ? "" : options.files.front(),
                     "Name files that hold text."});
    }
    return joiner.take();
}

at::Tensor evaluationStream(const EvaluationOptions& options, std::int64_t vocabSize,
                            const Tokenizer& tokenizer, const std::stop_token& stop)
{
    const std::string text = evaluationText(options, stop);
    throwIfStopped(stop);
    return tokenTensor(tokenizer.encode(text), vocabSize);
}

} // namespace besa
