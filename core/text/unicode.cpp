#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace besa {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t i)
{
    return static_cast<std::uint8_t>(text[i]);
}

bool isContinuation(std::string_view text, std::size_t i)
{
    return i < text.size() && (byteAt(text, i) & 0xc0U) == 0x80U;
}

/// Length of the valid character at `i`, or 0.
std::size_t characterLength(std::string_view text, std::size_t i)
{
    const std::uint8_t first = byteAt(text, i);
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xc2 || first > 0xf4 || !isContinuation(text, i + 1)) {
        return 0;
    }
    if (first < 0xe0) {
        return 2;
    }
    const std::uint8_t second = byteAt(text, i + 1);
    if (!isContinuation(text, i + 2)) {
        return 0;
    }
    if (first < 0xf0) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    const bool overlong = first == 0xf0 && second < 0x90;
    const bool tooLarge = first == 0xf4 && second > 0x8f;
    return overlong || tooLarge || !isContinuation(text, i + 3) ? 0 : 4;
}

bool eightAscii(std::string_view text, std::size_t i)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + i, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

constexpr std::array<std::string_view, 29> kSpaces{
    "\t",       "\n",       "\v",     "\f",     "\r",     "\x1c",   "\x1d",   "\x1e",   "\x1f",   " ",
    "\xc2\x85", "\xc2\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
    "\u2007",   "\u2008",   "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};

} // namespace

std::size_t validUtf8Prefix(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (i + 8 <= text.size() && eightAscii(text, i)) {
            i += 8;
            continue;
        }
        const std::size_t length = characterLength(text, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return i;
}

std::string_view withoutLeadingSpace(std::string_view text)
{
    const auto leads = [&](std::string_view space) { return text.starts_with(space); };
    for (const auto* space = std::ranges::find_if(kSpaces, leads); space != kSpaces.end();
         space = std::ranges::find_if(kSpaces, leads)) {
        text.remove_prefix(space->size());
    }
    return text;
}

std::string_view withoutTrailingSpace(std::string_view text)
{
    const auto trails = [&](std::string_view space) { return text.ends_with(space); };
    for (const auto* space = std::ranges::find_if(kSpaces, trails); space != kSpaces.end();
         space = std::ranges::find_if(kSpaces, trails)) {
        text.remove_suffix(space->size());
    }
    return text;
}

} // namespace besa
