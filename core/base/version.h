#pragma once

#include <string_view>

namespace besa {

/// Version of the program, for example "0.1.0".
std::string_view toolVersion();

} // namespace besa
