#pragma once

#include "text/sentencepiece_outline.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace besa {

/// The sentencepiece library behind checks: bytes it would crash on never reach it, its failures become
/// Errors, and long texts take bounded memory.
class SentencePieceModel
{
public:
    /// `bytes`: a tokenizer.model; `path` is for messages. `dummyPrefix` false turns off the space that the
    /// model may want in front of every text. Throws Error(Model) when damaged.
    SentencePieceModel(std::string bytes, const std::filesystem::path& path, bool dummyPrefix);
    ~SentencePieceModel();
    SentencePieceModel(SentencePieceModel&&) noexcept;

    /// Without the charsmaps.
    const SentencePieceOutline& outline() const { return m_outline; }

    std::vector<int> encode(std::string_view text) const;
    std::string decode(const std::vector<std::string>& pieces) const;

private:
    std::vector<int> encodePart(std::string_view text) const;

    SentencePieceOutline m_outline;
    std::filesystem::path m_path;
    std::unique_ptr<sentencepiece::SentencePieceProcessor> m_processor;
    bool m_wordsAreIndependent; ///< no piece reaches over the start of a word
};

/// U+2581, which stands for a space in pieces.
inline constexpr std::string_view kWordStart = "\u2581";

/// Whether the piece can come out of plain text.
bool isOrdinary(const SentencePieceOutline::Piece& piece);

} // namespace besa
