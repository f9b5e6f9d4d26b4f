#pragma once

#include "text/tokenizer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// Documents that are encoded when first asked for; the ids of long ones, with more than a window of them,
/// are kept.
class EncodedDocuments
{
public:
    EncodedDocuments(std::vector<std::string> texts, const Tokenizer& tokenizer, std::int64_t window,
                     std::stop_token stop);

    std::int64_t size() const { return static_cast<std::int64_t>(m_texts.size()); }

    /// With the special tokens of a text by itself. Throws Cancelled.
    std::vector<std::int64_t> encode(std::int64_t document) const;

    /// The document's ids when it is long, else none. Throws Cancelled.
    const std::vector<std::int64_t>& idsIfLong(std::int64_t document);

    /// Every document has been asked for, and none is long.
    bool noneIsLong() const { return m_knownCount == size() && m_longCount == 0; }

private:
    std::vector<std::string> m_texts;
    const Tokenizer& m_tokenizer;
    std::int64_t m_window;
    std::stop_token m_stop;
    std::vector<std::optional<std::vector<std::int64_t>>> m_known;
    std::int64_t m_knownCount = 0;
    std::int64_t m_longCount = 0;
};

} // namespace besa
