#pragma once

#include <cstdint>
#include <string>

namespace besa {

/// A size in decimal units, with three digits that count: "1.23 GB", "999 bytes".
std::string sizeText(std::int64_t bytes);

} // namespace besa
