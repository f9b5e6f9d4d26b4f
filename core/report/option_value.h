#pragma once

#include "report/option_table.h"
#include "report/problem.h"

namespace besa {

/// The option's value as text, one element; a PathList gives one element a path. Reals are written with the
/// fewest digits that read back to the same number.
std::vector<std::string> optionValues(const Option& option, const Recipe& recipe);

/// The value of an option that is not a PathList; paths of a list come joined by newlines.
std::string optionText(const Option& option, const Recipe& recipe);

/// Sets the option from text. Returns what is wrong when the text does not fit type, range or choices; the
/// recipe is then unchanged. `where` of the problem is the option's key.
std::optional<Problem> setOption(const Option& option, Recipe& recipe,
                                 const std::vector<std::string>& values);
std::optional<Problem> setOption(const Option& option, Recipe& recipe, const std::string& text);

/// Whether the recipe differs from `Recipe{}` in this option.
bool isDefault(const Option& option, const Recipe& recipe);

} // namespace besa
