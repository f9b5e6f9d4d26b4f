#include "text/token_splitter.h"

#include "text/unicode.h"

#include <algorithm>
#include <utility>

namespace besa {

TokenSplitter::TokenSplitter(const std::map<std::int64_t, AddedToken>& tokens)
{
    for (const auto& [id, token] : tokens) {
        if (!token.content.empty()) {
            m_entries.push_back({token, id});
        }
    }
    std::ranges::sort(m_entries, std::ranges::greater(),
                      [](const Entry& entry) { return std::pair(entry.token.content.size(), entry.id); });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::string& content = m_entries[i].token.content;
        m_byFirstByte[static_cast<unsigned char>(content.front())].push_back(i);
        m_byContent.try_emplace(content, i);
    }
}

const TokenSplitter::Entry* TokenSplitter::find(std::string_view text) const
{
    if (m_entries.empty() || text.size() > m_entries.front().token.content.size()) {
        return nullptr;
    }
    const auto found = m_byContent.find(text);
    return found == m_byContent.end() ? nullptr : &m_entries[found->second];
}

const TokenSplitter::Entry* TokenSplitter::longestAt(std::string_view text) const
{
    for (const std::size_t i : m_byFirstByte[static_cast<unsigned char>(text.front())]) {
        if (text.starts_with(m_entries[i].token.content)) {
            return &m_entries[i];
        }
    }
    return nullptr;
}

std::vector<std::string> TokenSplitter::cut(std::string_view text) const
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        const Entry* entry = longestAt(text.substr(i));
        if (entry == nullptr) {
            ++i;
            continue;
        }
        if (start < i) {
            parts.emplace_back(text.substr(start, i - start));
        }
        parts.push_back(entry->token.content);
        i += entry->token.content.size();
        start = i;
    }
    if (start < text.size()) {
        parts.emplace_back(text.substr(start));
    }
    return parts;
}

/// In order, each token looking at its neighbours as the tokens before it left them.
void TokenSplitter::applyFlags(std::vector<std::string>& parts) const
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Entry* entry = find(parts[i]);
        if (entry == nullptr) {
            continue;
        }
        const AddedToken& token = entry->token;
        const std::string left = i > 0 ? parts[i - 1] : std::string();
        const std::string right = i + 1 < parts.size() ? parts[i + 1] : std::string();
        if (token.stripRight && !right.empty()) {
            parts[i + 1] = withoutLeadingSpace(right);
        }
        if (token.stripLeft && !left.empty()) {
            parts[i - 1] = withoutTrailingSpace(left);
        }
        if (token.singleWord && !left.empty() && left.back() != ' ') {
            parts[i - 1] += token.content;
            parts[i].clear();
        } else if (token.singleWord && !right.empty() && right.front() != ' ') {
            parts[i + 1].insert(0, token.content);
            parts[i].clear();
        }
    }
}

std::vector<TokenSplitter::Part> TokenSplitter::split(std::string_view text) const
{
    std::vector<std::string> texts = cut(text);
    applyFlags(texts);
    std::vector<Part> parts;
    for (std::string& part : texts) {
        if (part.empty()) {
            continue;
        }
        const Entry* entry = find(part);
        parts.push_back({std::move(part), entry == nullptr ? std::nullopt : std::optional(entry->id)});
    }
    return parts;
}

} // namespace besa
