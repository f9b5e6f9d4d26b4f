#include "text/encoded_documents.h"

#include "base/error.h"

#include <utility>

namespace besa {

EncodedDocuments::EncodedDocuments(std::vector<std::string> texts, const Tokenizer& tokenizer,
                                   std::int64_t window, std::stop_token stop)
    : m_texts(std::move(texts))
    , m_tokenizer(tokenizer)
    , m_window(window)
    , m_stop(std::move(stop))
    , m_known(m_texts.size())
{
}

std::vector<std::int64_t> EncodedDocuments::encode(std::int64_t document) const
{
    throwIfStopped(m_stop);
    return m_tokenizer.encode(m_texts[static_cast<std::size_t>(document)]);
}

const std::vector<std::int64_t>& EncodedDocuments::idsIfLong(std::int64_t document)
{
    auto& known = m_known[static_cast<std::size_t>(document)];
    if (!known) {
        std::vector<std::int64_t> ids = encode(document);
        const bool isLong = std::cmp_greater(ids.size(), m_window);
        known = isLong ? std::move(ids) : std::vector<std::int64_t>();
        ++m_knownCount;
        m_longCount += isLong ? 1 : 0;
    }
    return *known;
}

} // namespace besa
