#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace besa::test {

/// Writes protobuf messages, so that tests can make sound and damaged tokenizer models byte by byte.
class ProtobufWriter
{
public:
    ProtobufWriter& varint(std::uint32_t id, std::uint64_t value)
    {
        append(std::uint64_t{id} << 3U);
        append(value);
        return *this;
    }
    ProtobufWriter& bytes(std::uint32_t id, std::string_view value)
    {
        append(std::uint64_t{id} << 3U | 2U);
        append(value.size());
        m_bytes.append(value);
        return *this;
    }
    ProtobufWriter& number(std::uint32_t id, float value)
    {
        append(std::uint64_t{id} << 3U | 5U);
        const auto word = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            m_bytes += static_cast<char>(word >> shift & 0xffU);
        }
        return *this;
    }
    const std::string& message() const { return m_bytes; }

private:
    void append(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7U) {
            m_bytes += static_cast<char>((value & 0x7fU) | 0x80U);
        }
        m_bytes += static_cast<char>(value);
    }

    std::string m_bytes;
};

/// A sentencepiece model of LLaMA's kind: BPE with byte fallback, ids 0..2 <unk> <s> </s>, 3..258 bytes, then
/// a few pieces of English. Change a field, then ask for the bytes.
struct TinyTokenizer
{
    struct Piece
    {
        std::string text;
        float score = 0;
        std::uint64_t type = 1; ///< 1 normal, 2 unknown, 3 control, 4 user-defined, 5 unused, 6 byte
    };

    std::vector<Piece> pieces = standardPieces();
    std::uint64_t model = 2; ///< 1 unigram, 2 BPE
    bool byteFallback = true;
    bool removeExtraWhitespace = false;
    std::string charsmap;

    static std::vector<Piece> standardPieces()
    {
        std::vector<Piece> pieces{{"<unk>", 0, 2}, {"<s>", 0, 3}, {"</s>", 0, 3}};
        static constexpr std::string_view digits = "0123456789ABCDEF";
        for (std::size_t byte = 0; byte < 256; ++byte) {
            pieces.push_back({std::string("<0x") + digits[byte / 16] + digits[byte % 16] + ">", 0, 6});
        }
        float score = 0;
        for (const char* merged :
             {"\u2581t", "he", "\u2581a", "in", "\u2581the", "er", "on", "or", "\u2581\u2581", "lo", "llo",
              "\u2581he", "\u2581hello", "wor", "ld", "world", "\u2581world", "\u2581s", "\n\n"}) {
            pieces.push_back({merged, score});
            score -= 1;
        }
        for (const char* single : {"\u2581", "e", "t", "a", "o", "n", "i", "h", "s", "r",
                                   "d",      "l", "u", "w", "<", ">", "/", "k", ".", ","}) {
            pieces.push_back({single, score});
            score -= 1;
        }
        return pieces;
    }

    std::string bytes() const
    {
        ProtobufWriter file;
        for (const Piece& piece : pieces) {
            file.bytes(
                1,
                ProtobufWriter().bytes(1, piece.text).number(2, piece.score).varint(3, piece.type).message());
        }
        file.bytes(2, ProtobufWriter().varint(3, model).varint(35, byteFallback ? 1 : 0).message());
        ProtobufWriter normalizer;
        normalizer.bytes(1, "identity").varint(3, 1).varint(4, removeExtraWhitespace ? 1 : 0).varint(5, 1);
        if (!charsmap.empty()) {
            normalizer.bytes(2, charsmap);
        }
        file.bytes(3, normalizer.message());
        return file.message();
    }
};

} // namespace besa::test
