#include "text/sentencepiece_tokenizer.h"

#include <algorithm>
#include <utility>

namespace besa {

namespace {

using Ids = std::unordered_map<std::string, std::int64_t>;

/// Pieces that text never becomes win over ordinary ones of the same text.
Ids idsOf(const std::vector<SentencePieceOutline::Piece>& pieces)
{
    Ids ids;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isOrdinary(pieces[i])) {
            ids.try_emplace(pieces[i].text, static_cast<std::int64_t>(i));
        } else {
            ids[pieces[i].text] = static_cast<std::int64_t>(i);
        }
    }
    return ids;
}

std::string withSpaces(std::string_view text)
{
    std::string spaced;
    spaced.reserve(text.size());
    for (std::size_t at = text.find(kWordStart); at != std::string_view::npos; at = text.find(kWordStart)) {
        spaced.append(text.substr(0, at)) += ' ';
        text.remove_prefix(at + kWordStart.size());
    }
    return spaced.append(text);
}

} // namespace

SentencePieceTokenizer::SentencePieceTokenizer(std::string model, const std::filesystem::path& path,
                                               TokenizerSettings settings)
    : m_settings(std::move(settings))
    , m_model(std::move(model), path, m_settings.legacy)
{
    addTokens();
}

/// Special tokens that have no id yet get the id of the piece of the same text, or one behind all others.
void SentencePieceTokenizer::addTokens()
{
    const Ids pieces = idsOf(m_model.outline().pieces);
    m_added = m_settings.added;
    Ids known = pieces;
    for (const auto& [id, token] : m_added) {
        known[token.content] = id;
    }
    auto next = static_cast<std::int64_t>(known.size());
    for (const AddedToken& token : m_settings.special) {
        m_specialContents.insert(token.content);
        const auto [place, isNew] = known.try_emplace(token.content, next);
        next += isNew ? 1 : 0;
        m_added[place->second] = token;
    }

    m_size = static_cast<std::int64_t>(m_model.outline().pieces.size());
    for (const auto& [id, token] : m_added) {
        m_addedIds[token.content] = id;
        m_size = std::max(m_size, id + 1);
        const auto piece = pieces.find(token.content);
        if (piece != pieces.end() && piece->second != id) {
            m_pieceToAdded[piece->second] = id;
        }
        const bool additional = std::ranges::count(m_settings.additional, token.content) > 0 &&
                                std::cmp_greater_equal(id, m_model.outline().pieces.size());
        if (additional || !isSpecial(token.content)) {
            m_standAlone.insert(token.content);
        }
    }
    m_splitter = std::make_unique<TokenSplitter>(m_added);
}

std::optional<std::int64_t> SentencePieceTokenizer::idOf(const std::optional<AddedToken>& token) const
{
    if (!token) {
        return std::nullopt;
    }
    const auto found = m_addedIds.find(token->content);
    return found == m_addedIds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> SentencePieceTokenizer::bos() const
{
    return m_settings.addBos ? idOf(m_settings.bos) : std::nullopt;
}

std::optional<std::int64_t> SentencePieceTokenizer::eos() const
{
    return idOf(m_settings.eos);
}

std::string SentencePieceTokenizer::description() const
{
    return describe(m_model.outline()) + (m_settings.legacy ? ", legacy" : "");
}

std::vector<std::int64_t> SentencePieceTokenizer::encode(std::string_view text, bool special) const
{
    std::vector<std::int64_t> ids;
    for (const TokenSplitter::Part& part : split(text)) {
        if (!part.id) {
            for (const int id : encodeBetween(part.text)) {
                const auto added = m_pieceToAdded.find(id);
                ids.push_back(added == m_pieceToAdded.end() ? id : added->second);
            }
            continue;
        }
        const bool lonePrefix = !m_settings.legacy && ids.size() == 1 && piece(ids.front()) == kWordStart;
        if (lonePrefix && isSpecial(part.text)) {
            ids.clear();
        }
        ids.push_back(*part.id);
    }
    if (special) {
        if (const auto first = bos()) {
            ids.insert(ids.begin(), *first);
        }
        if (const auto last = eos(); last && m_settings.addEos) {
            ids.push_back(*last);
        }
    }
    return ids;
}

std::vector<TokenSplitter::Part> SentencePieceTokenizer::split(std::string_view text) const
{
    std::string prepared(text);
    if (!m_settings.legacy && !text.empty()) {
        prepared = (m_settings.addPrefixSpace ? std::string(kWordStart) : std::string()) + withSpaces(text);
    }
    if (m_settings.splitSpecialTokens) {
        return {{std::move(prepared), std::nullopt}};
    }
    return m_splitter->split(prepared);
}

std::vector<int> SentencePieceTokenizer::encodeBetween(const std::string& text) const
{
    if (m_settings.legacy || !(text.starts_with(kWordStart) || text.starts_with(' '))) {
        return m_model.encode(text);
    }
    // Without its dummy prefix sentencepiece may drop leading spaces; something in front keeps them.
    const std::string front = m_settings.unknown ? m_settings.unknown->content : "<unk>";
    const std::size_t frontIds = m_model.encode(front).size();
    std::vector<int> ids = m_model.encode(front + text);
    if (ids.size() >= frontIds) {
        ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(frontIds));
    }
    return ids;
}

std::string SentencePieceTokenizer::piece(std::int64_t id) const
{
    const auto added = m_added.find(id);
    if (added != m_added.end()) {
        return added->second.content;
    }
    const auto& pieces = m_model.outline().pieces;
    const bool known = id >= 0 && std::cmp_less(id, pieces.size());
    return known ? pieces[static_cast<std::size_t>(id)].text : std::string();
}

std::string SentencePieceTokenizer::decode(const std::vector<std::int64_t>& ids, bool skipSpecial) const
{
    std::vector<std::string> texts;
    std::vector<std::string> run;
    const auto endRun = [&](bool last) {
        if (run.empty()) {
            return;
        }
        std::string text = decodeRun(std::exchange(run, {}));
        if (!text.empty() || last) {
            texts.push_back(std::move(text));
        }
    };
    for (const std::int64_t id : ids) {
        std::string content = piece(id);
        if (content.empty() || (skipSpecial && isSpecial(content))) {
            continue;
        }
        if (m_standAlone.contains(content)) {
            endRun(false);
            texts.push_back(std::move(content));
        } else {
            run.push_back(std::move(content));
        }
    }
    endRun(true);
    std::string decoded;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        decoded += (i > 0 ? " " : "") + texts[i];
    }
    return decoded;
}

/// Pieces with special tokens among them; at least one.
std::string SentencePieceTokenizer::decodeRun(std::vector<std::string> pieces) const
{
    if (m_settings.addPrefixSpace && pieces.front().starts_with(kWordStart)) {
        pieces.front().erase(0, kWordStart.size());
    }
    std::string decoded;
    std::vector<std::string> plain;
    bool afterSpecial = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (isSpecial(pieces[i])) {
            if (!afterSpecial && i != 0 && m_settings.legacy) {
                decoded += ' ';
            }
            decoded += m_model.decode(plain) + pieces[i];
            plain.clear();
            afterSpecial = true;
        } else {
            if (afterSpecial && i == 1 && m_settings.addPrefixSpace && !pieces[i].starts_with(kWordStart)) {
                decoded += ' ';
            }
            plain.push_back(pieces[i]);
            afterSpecial = false;
        }
    }
    return decoded + m_model.decode(plain);
}

} // namespace besa
