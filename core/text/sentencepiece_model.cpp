#include "text/sentencepiece_model.h"

#include "base/error.h"

#include <sentencepiece_processor.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

// Exported by the library but not in its public header: without it every load prints a line to stderr.
namespace sentencepiece::logging {
void SetMinLogLevel(int level); // NOLINT(readability-identifier-naming): the library's name
}

namespace besa {

namespace {

using PieceType = SentencePieceOutline::PieceType;

constexpr std::size_t kMaxPart = std::size_t{64} << 20U;
constexpr std::size_t kMaxKnownWords = 200'000;
constexpr int kSilent = 4;

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& what)
{
    throw Error(ExitCode::Model, {what, path.string(), "Fetch the tokenizer files again."});
}

/// Runs a call into the library; a bad status and any exception become an Error.
template <typename Call>
void guarded(const std::filesystem::path& path, const std::string& what, const Call& call)
{
    sentencepiece::util::Status status;
    try {
        status = call();
    } catch (const std::exception& error) {
        fail(path, what + ": " + error.what());
    }
    if (!status.ok()) {
        fail(path, what + ": " + status.error_message());
    }
}

/// Whether the piece holds a word start behind anything but word starts, or a plain space.
bool reachesOverWordStart(std::string_view piece)
{
    if (piece.find(' ') != std::string_view::npos) {
        return true;
    }
    while (piece.starts_with(kWordStart)) {
        piece.remove_prefix(kWordStart.size());
    }
    return piece.find(kWordStart) != std::string_view::npos;
}

/// When true, a text may be cut before a space that follows a visible character, and the parts encoded alone.
bool wordsAreIndependent(const SentencePieceOutline& outline)
{
    const auto blocks = [](const auto& piece) {
        return isOrdinary(piece) && reachesOverWordStart(piece.text);
    };
    const auto isWordStart = [](const auto& piece) { return isOrdinary(piece) && piece.text == kWordStart; };
    return outline.model == SentencePieceOutline::Model::Bpe && outline.charsmap.empty() &&
           outline.escapeWhitespace && !outline.removeExtraWhitespace && !outline.whitespaceAsSuffix &&
           (outline.byteFallback || std::ranges::any_of(outline.pieces, isWordStart)) &&
           std::ranges::none_of(outline.pieces, blocks);
}

/// Where the second word starts: the first space behind a visible character, unless it is all that is left.
std::size_t nextWord(std::string_view text)
{
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ' ' && text[i - 1] != ' ' && !text.substr(0, i).ends_with(kWordStart)) {
            return i;
        }
    }
    return text.size();
}

} // namespace

bool isOrdinary(const SentencePieceOutline::Piece& piece)
{
    return piece.type == PieceType::Normal || piece.type == PieceType::UserDefined ||
           piece.type == PieceType::Unused;
}

SentencePieceModel::SentencePieceModel(std::string bytes, const std::filesystem::path& path, bool dummyPrefix)
    : m_outline(readSentencePieceOutline(bytes, path))
    , m_path(path)
    , m_processor(std::make_unique<sentencepiece::SentencePieceProcessor>())
    , m_wordsAreIndependent(wordsAreIndependent(m_outline))
{
    static std::once_flag silenced;
    std::call_once(silenced, [] { sentencepiece::logging::SetMinLogLevel(kSilent); });
    if (!dummyPrefix) {
        // Repeated messages merge: this is normalizer_spec { add_dummy_prefix: false }.
        bytes.append("\x1a\x02\x18\x00", 4);
        m_outline.addDummyPrefix = false;
    }
    guarded(path, "sentencepiece refuses the model",
            [&] { return m_processor->LoadFromSerializedProto(bytes); });
    m_outline.charsmap.clear();
    m_outline.denormalizerCharsmap.clear();
}

SentencePieceModel::~SentencePieceModel() = default;
SentencePieceModel::SentencePieceModel(SentencePieceModel&&) noexcept = default;

/// Word by word where that cannot change the ids: words repeat, and the library takes about 100 bytes of
/// memory per byte of text.
std::vector<int> SentencePieceModel::encode(std::string_view text) const
{
    std::vector<int> ids;
    std::unordered_map<std::string_view, std::vector<int>> known;
    bool first = true;
    while (!text.empty()) {
        const std::size_t end = m_wordsAreIndependent ? nextWord(text) : text.size();
        // A later word starts with its space, which the dummy prefix puts there already.
        const std::size_t skipped = !first && m_outline.addDummyPrefix ? 1 : 0;
        const std::string_view word = text.substr(skipped, end - skipped);
        if (known.size() > kMaxKnownWords) {
            known.clear();
        }
        auto [place, isNew] = known.try_emplace(word);
        if (isNew) {
            place->second = encodePart(word);
        }
        ids.insert(ids.end(), place->second.begin(), place->second.end());
        text.remove_prefix(end);
        first = false;
    }
    return ids;
}

std::vector<int> SentencePieceModel::encodePart(std::string_view text) const
{
    if (text.size() > kMaxPart) {
        throw Error(ExitCode::Model, {"more than 64 MiB of text have no place to cut it", m_path.string(),
                                      "Give the text in smaller documents."});
    }
    std::vector<int> ids;
    guarded(m_path, "sentencepiece cannot encode", [&] { return m_processor->Encode(text, &ids); });
    return ids;
}

std::string SentencePieceModel::decode(const std::vector<std::string>& pieces) const
{
    std::string text;
    if (!pieces.empty()) {
        guarded(m_path, "sentencepiece cannot decode", [&] { return m_processor->Decode(pieces, &text); });
    }
    return text;
}

} // namespace besa
