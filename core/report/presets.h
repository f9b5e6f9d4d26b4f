#pragma once

#include "report/recipe.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace besa {

/// A named set of option values.
struct Preset
{
    std::string_view name; ///< "besa-published-row"
    std::string_view label;
    std::string_view help;
    std::string_view source;
    std::vector<std::pair<std::string_view, std::string_view>> values; ///< option key and text
};

std::span<const Preset> presetTable();

/// Null when there is no preset of this name.
const Preset* findPreset(std::string_view name);

/// Puts method and all BESA options to their defaults, then sets the preset's values. Everything else stays.
void applyPreset(const Preset& preset, Recipe& recipe);

} // namespace besa
