#pragma once

#include <cstddef>
#include <string_view>

namespace besa {

/// Bytes of the longest prefix that is valid UTF-8 (no overlong forms, no surrogates); text.size() when all
/// is.
std::size_t validUtf8Prefix(std::string_view text);

/// Without the leading or trailing characters that Python's str.strip() takes for whitespace.
std::string_view withoutLeadingSpace(std::string_view text);
std::string_view withoutTrailingSpace(std::string_view text);

} // namespace besa
