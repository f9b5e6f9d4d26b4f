#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// What a `tokenizer.model` says about itself, read before the sentencepiece library sees the bytes.
struct SentencePieceOutline
{
    enum class PieceType { Normal = 1, Unknown, Control, UserDefined, Unused, Byte };
    enum class Model { Unigram = 1, Bpe, Word, Char };

    struct Piece
    {
        std::string text;
        PieceType type = PieceType::Normal;
    };

    std::vector<Piece> pieces; ///< the index is the id
    Model model = Model::Unigram;
    bool byteFallback = false;
    bool whitespaceAsSuffix = false;
    bool addDummyPrefix = true;
    bool removeExtraWhitespace = true;
    bool escapeWhitespace = true;
    std::string charsmap;             ///< compiled rules of the normalizer; empty: text is taken as it is
    std::string denormalizerCharsmap; ///< the same for decoding
};

inline constexpr std::size_t kMaxSentencePieceFile = std::size_t{64} << 20U;
inline constexpr std::size_t kMaxPieces = 1'000'000;
inline constexpr std::size_t kMaxPieceLength = 4096;

/// Reads the protobuf by hand (formats: ModelProto) and refuses whatever the library would crash on or take
/// silently: lengths that do not fit, oversized vocabularies, pieces that are empty or not UTF-8, scores that
/// are not numbers, model kinds other than BPE and unigram, and normalizer rules that lead outside their
/// table. `path` is for the message. Throws Error(Model).
SentencePieceOutline readSentencePieceOutline(std::string_view bytes, const std::filesystem::path& path);

/// "sentencepiece BPE, 32000 pieces"
std::string describe(const SentencePieceOutline& outline);

} // namespace besa
