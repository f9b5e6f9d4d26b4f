#include "text/tokenizer.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "text/sentencepiece_tokenizer.h"

#include <algorithm>
#include <array>

namespace besa {

namespace {

constexpr std::string_view kFetch = "Fetch the tokenizer files again.";
constexpr std::string_view kHandled = "A sentencepiece tokenizer.model is needed for text.";

[[noreturn]] void fail(const std::filesystem::path& where, const std::string& what, std::string_view remedy)
{
    throw Error(ExitCode::Model, {what, where.string(), std::string(remedy)});
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

std::string readModel(const std::filesystem::path& path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) {
        fail(path, "the file cannot be read: " + error.message(), kFetch);
    }
    if (size > kMaxSentencePieceFile) {
        fail(path, "the file has " + std::to_string(size) + " bytes, at most 64 MiB are read", kFetch);
    }
    return readFirstBytes(path, kMaxSentencePieceFile);
}

/// A tiktoken file is text: a token in base64, a space, its rank.
bool looksLikeTiktoken(std::string_view bytes)
{
    const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), std::size_t{400}));
    const std::size_t space = line.find(' ');
    static constexpr std::string_view digits = "0123456789";
    static constexpr std::string_view base64 =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
    const auto consistsOf = [](std::string_view text, std::string_view letters) {
        return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
    };
    return space != std::string_view::npos && consistsOf(line.substr(0, space), base64) &&
           consistsOf(line.substr(space + 1, line.find('\r') - space - 1), digits);
}

/// Throws unless the ids of the class are those of the sentencepiece model.
void checkClass(const TokenizerSettings& settings, const std::filesystem::path& path)
{
    static constexpr std::array<std::string_view, 8> kClasses{
        "",
        "LlamaTokenizer",
        "LlamaTokenizerFast",
        "LLaMATokenizer",
        "CodeLlamaTokenizer",
        "CodeLlamaTokenizerFast",
        "PreTrainedTokenizerFast",
        "TokenizersBackend",
    };
    if (std::ranges::find(kClasses, settings.tokenizerClass) == kClasses.end()) {
        fail(path, "the tokenizer class '" + settings.tokenizerClass + "' is not handled yet", kHandled);
    }
}

struct Found
{
    std::string model;
    std::filesystem::path path;
    TokenizerSettings settings;
};

/// The sentencepiece model of the folder, unless it is of a kind that is not handled.
Found findSentencePiece(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / "tokenizer.model";
    if (!isThere(path)) {
        if (isThere(folder / "tokenizer.json")) {
            fail(folder / "tokenizer.json",
                 "this kind of tokenizer (tokenizer.json without tokenizer.model) is not handled yet",
                 kHandled);
        }
        if (isThere(folder / "vocab.json") || isThere(folder / "merges.txt")) {
            fail(folder, "this kind of tokenizer (vocab.json and merges.txt) is not handled yet", kHandled);
        }
        fail(folder, "the folder has no tokenizer.model",
             "Put the tokenizer files of the model into its folder.");
    }
    Found found{readModel(path), path, readTokenizerSettings(folder)};
    if (looksLikeTiktoken(found.model)) {
        fail(path, "this tokenizer.model is a tiktoken file (LLaMA 3), a kind that is not handled yet",
             kHandled);
    }
    checkClass(found.settings, folder / "tokenizer_config.json");
    return found;
}

} // namespace

std::unique_ptr<Tokenizer> openTokenizer(const std::filesystem::path& modelFolder, std::string_view wayRound)
try {
    Found found = findSentencePiece(modelFolder);
    return std::make_unique<SentencePieceTokenizer>(std::move(found.model), found.path,
                                                    std::move(found.settings));
} catch (const Error& error) {
    Problem problem = error.problem();
    if (!wayRound.empty()) {
        problem.remedy += ' ';
        problem.remedy += wayRound;
    }
    throw Error(error.code(), problem);
}

std::string describeTokenizer(const std::filesystem::path& modelFolder)
{
    try {
        const Found found = findSentencePiece(modelFolder);
        const SentencePieceOutline outline = readSentencePieceOutline(found.model, found.path);
        return describe(outline) + (found.settings.legacy ? ", legacy" : "");
    } catch (const Error& error) {
        return error.problem().what;
    }
}

} // namespace besa
