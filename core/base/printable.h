#pragma once

#include <string>
#include <string_view>

namespace besa {

/// The text on one line and harmless to a terminal: line breaks and other control characters are written as
/// \n, \t, \r or \x1b. File names may hold any of them.
std::string printable(std::string_view text);

} // namespace besa
