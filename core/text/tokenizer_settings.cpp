#include "text/tokenizer_settings.h"

#include "base/error.h"
#include "base/file_reader.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace besa {

namespace {

using Json = nlohmann::json;

constexpr std::uintmax_t kMaxSettingsFile = std::uintmax_t{64} << 20U;
constexpr std::int64_t kMaxAddedId = 10'000'000;

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& what)
{
    throw Error(ExitCode::Model, {what, path.string(), "Fetch the tokenizer files again."});
}

/// A JSON file with the path that messages name; null when the file does not exist.
struct Document
{
    std::filesystem::path path;
    Json root;

    bool has(const std::string& key) const { return root.contains(key) && !root.at(key).is_null(); }
};

Document readDocument(const std::filesystem::path& path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) {
        return {path, nullptr};
    }
    if (size > kMaxSettingsFile) {
        fail(path, "the file has " + std::to_string(size) + " bytes, at most 64 MiB are read");
    }
    Document document{path, Json::parse(readFirstBytes(path, kMaxSettingsFile), nullptr, false)};
    if (!document.root.is_object()) {
        fail(path, "the file is not a JSON object");
    }
    return document;
}

bool readFlag(const Document& document, const std::string& key, bool fallback)
{
    if (!document.has(key)) {
        return fallback;
    }
    const Json& value = document.root.at(key);
    if (!value.is_boolean()) {
        fail(document.path, "'" + key + "' must be true or false, it is " + value.type_name());
    }
    return value.get<bool>();
}

bool flagOf(const Json& token, const char* key)
{
    return token.contains(key) && token.at(key).is_boolean() && token.at(key).get<bool>();
}

/// A token is written as its text or as an object with content and flags.
AddedToken readToken(const std::filesystem::path& path, const std::string& key, const Json& value)
{
    if (value.is_string()) {
        return {value.get<std::string>()};
    }
    if (value.is_object() && value.contains("content") && value.at("content").is_string()) {
        return {value.at("content").get<std::string>(), flagOf(value, "lstrip"), flagOf(value, "rstrip"),
                flagOf(value, "single_word")};
    }
    fail(path, "'" + key + "' must be a text or an object with a text 'content'");
}

void addToken(TokenizerSettings& settings, const std::filesystem::path& path, const std::string& key,
              std::int64_t id, AddedToken token)
{
    if (id < 0 || id > kMaxAddedId) {
        fail(path, "'" + key + "' has the id " + std::to_string(id) + ", which is not a token id");
    }
    settings.added[id] = std::move(token);
}

std::int64_t readId(const std::filesystem::path& path, const std::string& key, const std::string& text)
{
    std::int64_t id = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || end != text.data() + text.size()) {
        fail(path, "'" + key + "' has the key '" + text + "', which is not a token id");
    }
    return id;
}

void readAddedDecoder(TokenizerSettings& settings, const Document& config)
{
    const std::string key = "added_tokens_decoder";
    const Json& tokens = config.root.at(key);
    if (!tokens.is_object()) {
        fail(config.path, "'" + key + "' must be an object");
    }
    for (const auto& [id, token] : tokens.items()) {
        addToken(settings, config.path, key, readId(config.path, key, id),
                 readToken(config.path, key, token));
    }
}

void readAddedTokensFile(TokenizerSettings& settings, const Document& file)
{
    for (const auto& [text, id] : file.root.items()) {
        if (!id.is_number_integer()) {
            fail(file.path, "the id of '" + text + "' is not a whole number");
        }
        addToken(settings, file.path, text, id.get<std::int64_t>(), {text});
    }
}

void readFastTokenizerFile(TokenizerSettings& settings, const Document& file)
{
    const std::string key = "added_tokens";
    if (!file.has(key)) {
        return;
    }
    for (const Json& token : file.root.at(key)) {
        if (!token.is_object() || !token.contains("id") || !token.at("id").is_number_integer()) {
            fail(file.path, "'" + key + "' has a token without a whole-number 'id'");
        }
        addToken(settings, file.path, key, token.at("id").get<std::int64_t>(),
                 readToken(file.path, key, token));
    }
}

/// Collects the special tokens by name from the configuration, with the flags of the added token of the same
/// text where there is one.
class SpecialTokens
{
public:
    SpecialTokens(TokenizerSettings& settings, const Document& config, const Document& map)
        : m_settings(settings)
        , m_config(config)
        , m_map(map)
    {
        for (const auto& [id, added] : m_settings.added) {
            m_added.try_emplace(added.content, &added);
        }
    }

    std::optional<AddedToken> single(const std::string& key, const char* fallback = nullptr)
    {
        std::optional<AddedToken> token;
        if (const Document* document = where(key)) {
            const Json& value = document->root.at(key);
            if (!value.is_null()) {
                token = flagged(readToken(document->path, key, value));
            }
        } else if (fallback != nullptr) {
            token = AddedToken{fallback};
        }
        if (token) {
            append(*token);
        }
        return token;
    }

    std::vector<std::string> list(const std::string& key)
    {
        std::vector<std::string> contents;
        for (const Document* document : {&m_config, &m_map}) {
            if (!document->has(key)) {
                continue;
            }
            const Json& values = document->root.at(key);
            if (!values.is_structured()) {
                fail(document->path, "'" + key + "' must be a list of tokens");
            }
            for (const Json& value : values) {
                const AddedToken token = readToken(document->path, key, value);
                append(value.is_string() ? flagged(token) : token);
                contents.push_back(token.content);
            }
        }
        return contents;
    }

private:
    /// The map of special tokens wins over the configuration.
    const Document* where(const std::string& key) const
    {
        if (m_map.root.contains(key)) {
            return &m_map;
        }
        return m_config.root.contains(key) ? &m_config : nullptr;
    }

    AddedToken flagged(const AddedToken& token) const
    {
        const auto found = m_added.find(token.content);
        return found == m_added.end() ? token : *found->second;
    }

    void append(const AddedToken& token)
    {
        if (!token.content.empty() && m_known.insert(token.content).second) {
            m_settings.special.push_back(token);
        }
    }

    TokenizerSettings& m_settings;
    const Document& m_config;
    const Document& m_map;
    /// By content; of those with the same, the one with the lowest id.
    std::unordered_map<std::string_view, const AddedToken*> m_added;
    std::unordered_set<std::string> m_known; ///< contents of the special tokens
};

} // namespace

TokenizerSettings readTokenizerSettings(const std::filesystem::path& folder)
{
    TokenizerSettings settings;
    const Document config = readDocument(folder / "tokenizer_config.json");
    Document map{folder / "special_tokens_map.json", nullptr};
    if (config.has("added_tokens_decoder")) {
        readAddedDecoder(settings, config);
    } else {
        map = readDocument(map.path);
        readAddedTokensFile(settings, readDocument(folder / "added_tokens.json"));
        readFastTokenizerFile(settings, readDocument(folder / "tokenizer.json"));
    }

    if (config.has("tokenizer_class") && config.root.at("tokenizer_class").is_string()) {
        settings.tokenizerClass = config.root.at("tokenizer_class").get<std::string>();
    }
    settings.legacy = readFlag(config, "legacy", settings.legacy);
    settings.addPrefixSpace = readFlag(config, "add_prefix_space", settings.addPrefixSpace);
    settings.addBos = readFlag(config, "add_bos_token", settings.addBos);
    settings.addEos = readFlag(config, "add_eos_token", settings.addEos);
    settings.splitSpecialTokens = readFlag(config, "split_special_tokens", settings.splitSpecialTokens);

    SpecialTokens special(settings, config, map);
    settings.bos = special.single("bos_token", "<s>");
    settings.eos = special.single("eos_token", "</s>");
    settings.unknown = special.single("unk_token", "<unk>");
    for (const char* key : {"sep_token", "pad_token", "cls_token", "mask_token"}) {
        special.single(key);
    }
    settings.additional = special.list("additional_special_tokens");
    special.list("extra_special_tokens");
    return settings;
}

} // namespace besa
