#pragma once

#include "text/tokenizer_settings.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace besa {

/// Cuts a text at added tokens, as the slow tokenizers of transformers do: the leftmost token first, the
/// longest of those that start there, each honouring its whitespace and single-word flags.
class TokenSplitter
{
public:
    /// A stretch of text between added tokens, or an added token with its id.
    struct Part
    {
        std::string text;
        std::optional<std::int64_t> id;
    };

    /// `tokens`: every added token with its id.
    explicit TokenSplitter(const std::map<std::int64_t, AddedToken>& tokens);

    /// No part is empty.
    std::vector<Part> split(std::string_view text) const;

private:
    struct Entry
    {
        AddedToken token;
        std::int64_t id = 0;
    };

    const Entry* find(std::string_view text) const;
    const Entry* longestAt(std::string_view text) const;
    std::vector<std::string> cut(std::string_view text) const;
    void applyFlags(std::vector<std::string>& parts) const;

    std::vector<Entry> m_entries; ///< longest first
    std::array<std::vector<std::size_t>, 256> m_byFirstByte;
    std::unordered_map<std::string_view, std::size_t> m_byContent;
};

} // namespace besa
