#pragma once

#include "report/recipe.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace besa {

/// The recipe as YAML: `besa_recipe: 1`, then every option in the order of the option table, nested by the
/// dots of the keys, with units and choices as comments. The same recipe gives the same bytes.
/// Throws Error(Usage) naming the key when a text is not UTF-8, which YAML cannot hold.
std::string writeRecipe(const Recipe& recipe);

/// Reads YAML on top of `base`. `preset: NAME` is applied first, wherever it stands; then every key given.
/// Strict: an unknown or repeated key, a wrong type, a value out of range and a version from the future
/// throw Error(Model) that names `where`, the line and the key, with a suggestion for a misspelt key.
Recipe readRecipe(std::string_view yaml, const std::string& where, Recipe base = {});

/// The same from a file of at most 1 MiB. Throws Error(Model) when it cannot be read.
Recipe readRecipeFile(const std::filesystem::path& file, Recipe base = {});

} // namespace besa
