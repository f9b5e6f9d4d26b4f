#include "fuzz_target.h"
#include "text/sentencepiece_tokenizer.h"
#include "text/tiny_tokenizer.h"

#include <cstring>

namespace besa::fuzz {

namespace {

using test::TinyTokenizer;

constexpr std::string_view kText = "hello world, \u00e9\u4f60 <s>\n\n  the end \xff\xfe";

/// Without byte pieces, so that an input is short.
TinyTokenizer small(std::uint64_t model)
{
    TinyTokenizer tokenizer;
    std::erase_if(tokenizer.pieces, [](const TinyTokenizer::Piece& piece) { return piece.type == 6; });
    tokenizer.byteFallback = false;
    tokenizer.model = model;
    return tokenizer;
}

/// Rules of a normalizer that writes "b" for "a": a double array of the root, its children and one leaf.
std::string oneRule()
{
    constexpr std::uint32_t children = 256;
    std::vector<std::uint32_t> units(2 * children, 0x80000000U); // no label that text has
    const auto place = [](std::uint32_t offset) { return offset << 10U; };
    units[0] = place(children);
    units[children ^ 'a'] = 'a' | 1U << 8U | place(children ^ 'a' ^ 1U);
    units[1] = 0x80000000U; // the rule's text starts at 0
    std::string rules(4, '\0');
    const std::uint32_t bytes = static_cast<std::uint32_t>(units.size() * sizeof units[0]);
    std::memcpy(rules.data(), &bytes, sizeof bytes);
    rules.append(reinterpret_cast<const char*>(units.data()), bytes);
    return rules.append("b\0", 2);
}

} // namespace

void parse(std::string_view input)
{
    for (const bool legacy : {true, false}) {
        TokenizerSettings settings;
        settings.legacy = legacy;
        settings.special = {{"<s>"}, {"</s>"}, {"<unk>"}};
        const SentencePieceTokenizer tokenizer(std::string(input), "tokenizer.model", settings);
        const std::vector<std::int64_t> ids = tokenizer.encode(kText, true);
        for (const std::int64_t id : ids) {
            if (id < 0 || id >= tokenizer.size()) {
                __builtin_trap();
            }
        }
        tokenizer.decode(ids, false);
    }
}

std::vector<std::string> seeds()
{
    std::vector<std::string> inputs{TinyTokenizer().bytes(), small(1).bytes(), small(2).bytes()};
    TinyTokenizer tokenizer = small(1);
    tokenizer.removeExtraWhitespace = true;
    tokenizer.charsmap = oneRule();
    tokenizer.pieces.push_back({"wor", 0, 4});
    tokenizer.pieces.push_back({"unused", 0, 5});
    inputs.push_back(tokenizer.bytes());
    tokenizer.model = 2;
    inputs.push_back(tokenizer.bytes());
    return inputs;
}

} // namespace besa::fuzz
