#pragma once

#include "report/recipe.h"

#include <string>

namespace besa {

/// The `besa prune` line that does what the recipe says, quoted for a POSIX shell. Options at their default
/// are left out.
std::string pruneCommand(const Recipe& recipe);

} // namespace besa
