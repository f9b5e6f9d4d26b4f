#pragma once

#include "report/export_result.h"
#include "report/recipe.h"

#include <filesystem>
#include <string>

namespace besa {

/// The recipe's method as recipes write it: "besa", "wanda", ...
std::string methodName(const Recipe& recipe);

/// 0.5 -> "50", 1/3 -> "33.3333".
std::string percentText(double fraction);

/// What the result is said to be pruned to: the recipe's target, or what was counted where an allocation file
/// was the target.
double statedSparsity(const Recipe& recipe, const ExportResult& counted);

/// Where the export goes: the recipe's output, or "<model name>-<method>-<percent, or the allocation's name>"
/// in the current folder.
std::filesystem::path outputFolder(const Recipe& recipe, const std::filesystem::path& modelFolder);

/// The recipe's run folder, or "<output>.run".
std::filesystem::path runFolder(const Recipe& recipe, const std::filesystem::path& output);

} // namespace besa
