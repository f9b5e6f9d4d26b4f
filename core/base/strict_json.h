#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace besa {

/// Parses JSON text that may come from anywhere: a key given twice, a NUL byte, text that is not UTF-8 and
/// nesting deeper than `depth` are refused. Throws Error(Model) naming `where`.
nlohmann::json parseStrictJson(std::string_view text, const std::string& where, int depth = 32);

} // namespace besa
