#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace besa {

/// A piece of text that is one id wherever it stands and never reaches the model's own pieces.
struct AddedToken
{
    std::string content;
    bool stripLeft = false;  ///< swallows whitespace before it
    bool stripRight = false; ///< swallows whitespace after it
    bool singleWord = false; ///< only between spaces
};

/// What the files beside a `tokenizer.model` say, read as Hugging Face's slow LlamaTokenizer reads them
/// (transformers 4.57): `tokenizer_config.json`, and when it has no `added_tokens_decoder` also
/// `special_tokens_map.json`, `added_tokens.json` and the added tokens of `tokenizer.json`.
/// An absent or null key has the default shown here.
struct TokenizerSettings
{
    std::string tokenizerClass;
    bool legacy = true;
    bool addPrefixSpace = true;
    bool addBos = true;
    bool addEos = false;
    bool splitSpecialTokens = false; ///< special tokens in a text are read as plain text

    std::optional<AddedToken> bos;
    std::optional<AddedToken> eos;
    std::optional<AddedToken> unknown;
    std::vector<AddedToken> special; ///< every special token once: bos, eos, unknown and the others in order
    std::vector<std::string> additional;      ///< texts of the `additional_special_tokens` among them
    std::map<std::int64_t, AddedToken> added; ///< tokens with ids of their own, from the files
};

/// Throws Error(Model) naming file and key when a file is not JSON or a value has the wrong type.
TokenizerSettings readTokenizerSettings(const std::filesystem::path& folder);

} // namespace besa
