#include "base/printable.h"

#include <array>
#include <cstdio>

namespace besa {

namespace {

std::string escaped(unsigned char code)
{
    switch (code) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\x%02x", static_cast<unsigned>(code));
    return text.data();
}

} // namespace

std::string printable(std::string_view text)
{
    constexpr unsigned char lastControl = 0x1F;
    constexpr unsigned char deletion = 0x7F;
    std::string line;
    line.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if (byte <= lastControl || byte == deletion) {
            line += escaped(byte);
        } else if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) { // U+0080 to U+009F in UTF-8
            line += escaped(next);
            ++i;
        } else {
            line += text[i];
        }
    }
    return line;
}

} // namespace besa
