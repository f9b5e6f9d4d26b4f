#include "text/sentencepiece_outline.h"

#include "base/error.h"
#include "text/charsmap.h"
#include "text/protobuf_reader.h"
#include "text/unicode.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace besa {

namespace {

using Wire = ProtobufField::Wire;
using Outline = SentencePieceOutline;

// The library stops counting, but not reading, after this many user-defined pieces that start one another.
constexpr std::size_t kMaxNestedUserPieces = 64;

std::string pieceName(std::size_t id)
{
    return "piece " + std::to_string(id);
}

bool flag(const ProtobufField& field)
{
    if (field.wire != Wire::Varint || field.number > 1) {
        throw ProtobufError("a yes-or-no field holds something else");
    }
    return field.number == 1;
}

std::uint64_t oneOf(const ProtobufField& field, std::uint64_t last, const std::string& what)
{
    if (field.wire != Wire::Varint || field.number < 1 || field.number > last) {
        throw ProtobufError(what + " is unknown");
    }
    return field.number;
}

std::string_view textOf(const ProtobufField& field)
{
    if (field.wire != Wire::Bytes) {
        throw ProtobufError("a text field holds a number");
    }
    return field.bytes;
}

void checkScore(const ProtobufField& field, std::size_t id)
{
    if (field.wire != Wire::Fixed32 ||
        !std::isfinite(std::bit_cast<float>(static_cast<std::uint32_t>(field.number)))) {
        throw ProtobufError("the score of " + pieceName(id) + " is not a finite number");
    }
}

void checkPieceText(std::string_view text, std::size_t id)
{
    if (text.empty()) {
        throw ProtobufError(pieceName(id) + " is empty");
    }
    if (text.size() > kMaxPieceLength) {
        throw ProtobufError(pieceName(id) + " has " + std::to_string(text.size()) + " bytes, at most " +
                            std::to_string(kMaxPieceLength) + " are read");
    }
    if (text.find('\0') != std::string_view::npos || validUtf8Prefix(text) != text.size()) {
        throw ProtobufError(pieceName(id) + " is not valid text");
    }
}

Outline::Piece readPiece(std::string_view message, std::size_t id)
{
    Outline::Piece piece;
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        if (field->id == 1) {
            piece.text = textOf(*field);
        } else if (field->id == 2) {
            checkScore(*field, id);
        } else if (field->id == 3) {
            piece.type = static_cast<Outline::PieceType>(oneOf(*field, 6, "the type of " + pieceName(id)));
        }
    }
    checkPieceText(piece.text, id);
    return piece;
}

void readTrainer(std::string_view message, Outline& outline)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        if (field->id == 3) {
            outline.model = static_cast<Outline::Model>(oneOf(*field, 4, "the kind of model"));
        } else if (field->id == 24) {
            outline.whitespaceAsSuffix = flag(*field);
        } else if (field->id == 35) {
            outline.byteFallback = flag(*field);
        }
    }
}

void readNormalizer(std::string_view message, Outline& outline)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        if (field->id == 2) {
            outline.charsmap = textOf(*field);
        } else if (field->id == 3) {
            outline.addDummyPrefix = flag(*field);
        } else if (field->id == 4) {
            outline.removeExtraWhitespace = flag(*field);
        } else if (field->id == 5) {
            outline.escapeWhitespace = flag(*field);
        }
    }
}

void readDenormalizer(std::string_view message, Outline& outline)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        if (field->id == 2) {
            outline.denormalizerCharsmap = textOf(*field);
        }
    }
}

Outline readOutline(std::string_view message)
{
    Outline outline;
    ProtobufReader reader(message);
    while (const auto field = reader.next()) {
        if (field->id == 1) {
            if (outline.pieces.size() == kMaxPieces) {
                throw ProtobufError("it has more than " + std::to_string(kMaxPieces) + " pieces");
            }
            outline.pieces.push_back(readPiece(textOf(*field), outline.pieces.size()));
        } else if (field->id == 2) {
            readTrainer(textOf(*field), outline);
        } else if (field->id == 3) {
            readNormalizer(textOf(*field), outline);
        } else if (field->id == 5) {
            readDenormalizer(textOf(*field), outline);
        }
    }
    return outline;
}

void checkPieces(const Outline& outline)
{
    const auto unknown =
        std::ranges::count(outline.pieces, Outline::PieceType::Unknown, &Outline::Piece::type);
    if (unknown != 1) {
        throw ProtobufError("it has " + std::to_string(unknown) + " unknown pieces, exactly one is needed");
    }
    std::vector<std::string_view> user;
    for (const Outline::Piece& piece : outline.pieces) {
        if (piece.type == Outline::PieceType::UserDefined) {
            user.push_back(piece.text);
        }
    }
    std::ranges::sort(user);
    std::vector<std::string_view> nested;
    for (const std::string_view text : user) {
        while (!nested.empty() && !text.starts_with(nested.back())) {
            nested.pop_back();
        }
        nested.push_back(text);
        if (nested.size() > kMaxNestedUserPieces) {
            throw ProtobufError("more than " + std::to_string(kMaxNestedUserPieces) +
                                " user-defined pieces start one another");
        }
    }
}

void checkRules(const Outline& outline)
{
    for (const std::string& charsmap : {outline.charsmap, outline.denormalizerCharsmap}) {
        if (!charsmap.empty() && !charsmapIsSound(charsmap)) {
            throw ProtobufError("its normalization rules are damaged");
        }
    }
}

void checkModel(const Outline& outline)
{
    if (outline.model != Outline::Model::Bpe && outline.model != Outline::Model::Unigram) {
        throw ProtobufError("it is a word or character model; BPE and unigram models are read");
    }
}

} // namespace

SentencePieceOutline readSentencePieceOutline(std::string_view bytes, const std::filesystem::path& path)
{
    try {
        Outline outline = readOutline(bytes);
        checkModel(outline);
        checkPieces(outline);
        checkRules(outline);
        return outline;
    } catch (const ProtobufError& error) {
        throw Error(ExitCode::Model, {std::string("this is not a sound sentencepiece model: ") + error.what(),
                                      path.string(), "Fetch the file again."});
    }
}

std::string describe(const SentencePieceOutline& outline)
{
    const std::string kind = outline.model == Outline::Model::Bpe ? "BPE" : "unigram";
    return "sentencepiece " + kind + ", " + std::to_string(outline.pieces.size()) + " pieces";
}

} // namespace besa
