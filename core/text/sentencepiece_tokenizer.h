#pragma once

#include "text/sentencepiece_model.h"
#include "text/token_splitter.h"
#include "text/tokenizer.h"
#include "text/tokenizer_settings.h"

#include <unordered_map>
#include <unordered_set>

namespace besa {

/// A `tokenizer.model` with the semantics of Hugging Face's slow LlamaTokenizer (transformers 4.57): the text
/// is cut at added tokens, the stretches between go to sentencepiece. Two things differ on purpose: an
/// `add_prefix_space` of null means yes, as it does for the fast tokenizer, and `decode` never removes spaces
/// before punctuation.
class SentencePieceTokenizer : public Tokenizer
{
public:
    /// `model`: the bytes of tokenizer.model; `path` is for messages. Throws Error(Model) when damaged.
    SentencePieceTokenizer(std::string model, const std::filesystem::path& path, TokenizerSettings settings);

    std::vector<std::int64_t> encode(std::string_view text, bool special) const override;
    std::string decode(const std::vector<std::int64_t>& ids, bool skipSpecial) const override;
    std::string piece(std::int64_t id) const override;
    std::int64_t size() const override { return m_size; }
    std::optional<std::int64_t> bos() const override;
    std::optional<std::int64_t> eos() const override;
    std::string description() const override;

private:
    void addTokens();
    std::optional<std::int64_t> idOf(const std::optional<AddedToken>& token) const;
    bool isSpecial(const std::string& content) const { return m_specialContents.contains(content); }

    std::vector<TokenSplitter::Part> split(std::string_view text) const;
    std::vector<int> encodeBetween(const std::string& text) const;
    std::string decodeRun(std::vector<std::string> pieces) const;

    TokenizerSettings m_settings;
    SentencePieceModel m_model;
    std::map<std::int64_t, AddedToken> m_added;
    std::unordered_map<std::string, std::int64_t> m_addedIds;      ///< by content
    std::unordered_map<std::int64_t, std::int64_t> m_pieceToAdded; ///< pieces whose text is an added token
    std::unordered_set<std::string> m_specialContents;
    std::unordered_set<std::string> m_standAlone; ///< decoded with a space on either side
    std::unique_ptr<TokenSplitter> m_splitter;
    std::int64_t m_size = 0;
};

} // namespace besa
