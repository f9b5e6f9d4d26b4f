#pragma once

#include "report/recipe.h"

#include <filesystem>
#include <string>
#include <vector>

namespace besa {

/// The recipe with every path made absolute from `start`. A model that is no path there (a cache id) stays as
/// it is.
Recipe withAbsolutePaths(Recipe recipe, const std::filesystem::path& start);

/// Files of calibration, evaluation and allocation that the recipe names; the tensor part of FILE:TENSOR is
/// dropped.
std::vector<std::string> dataFiles(const Recipe& recipe);

/// The recipe without what only says where results go: equal for runs that give equal bytes.
Recipe withoutPlaces(Recipe recipe);

/// A list of paths, or of FILE:TENSOR, joined by ", " as reports hold it, reduced to the file names.
std::string withoutFolders(const std::string& source);

} // namespace besa
