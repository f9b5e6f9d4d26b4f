#pragma once

#include "report/recipe.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace besa::cli {

/// Key, flag, default and help of every option, for the terminal.
std::string optionsText();

/// The reference of recipes, docs/recipe.md.
std::string optionsMarkdown();

/// {"options": [...], "presets": [...]}
nlohmann::ordered_json optionsJson();

/// A recipe with typed values, nested as in YAML.
nlohmann::ordered_json recipeJson(const Recipe& recipe);

} // namespace besa::cli
