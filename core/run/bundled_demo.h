#pragma once

#include "report/recipe.h"

#include <filesystem>

namespace besa {

/// The folder with the bundled model: in the source tree or in the installed files above the program.
/// Throws Error(Model).
std::filesystem::path findDemo();

/// The demo's recipe, with its files where they are. Throws Error(Model).
Recipe demoRecipe(const std::filesystem::path& demo);

} // namespace besa
