#pragma once

#include <string>

namespace besa {

/// The time now as "2025-01-31T12:34:56.789Z".
std::string timestamp();

} // namespace besa
