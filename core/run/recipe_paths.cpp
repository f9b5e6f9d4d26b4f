#include "run/recipe_paths.h"

#include <algorithm>
#include <string_view>

namespace besa {

namespace {

namespace fs = std::filesystem;

void makeAbsolute(std::string& path, const fs::path& start)
{
    if (!path.empty()) {
        path = (start / path).lexically_normal().string(); // an absolute path replaces `start`
    }
}

} // namespace

Recipe withAbsolutePaths(Recipe recipe, const fs::path& start)
{
    std::error_code ignored;
    if (fs::exists(start / recipe.model, ignored)) {
        makeAbsolute(recipe.model, start);
    }
    makeAbsolute(recipe.output, start);
    makeAbsolute(recipe.run, start);
    makeAbsolute(recipe.allocation, start);
    makeAbsolute(recipe.calibration.tokens, start);
    makeAbsolute(recipe.evaluation.tokens, start);
    for (std::string& file : recipe.calibration.files) {
        makeAbsolute(file, start);
    }
    for (std::string& file : recipe.evaluation.files) {
        makeAbsolute(file, start);
    }
    return recipe;
}

std::vector<std::string> dataFiles(const Recipe& recipe)
{
    std::vector<std::string> files = recipe.calibration.files;
    files.insert(files.end(), recipe.evaluation.files.begin(), recipe.evaluation.files.end());
    for (const std::string& reference : {recipe.calibration.tokens, recipe.evaluation.tokens}) {
        if (!reference.empty()) {
            files.push_back(reference.substr(0, reference.rfind(':')));
        }
    }
    if (!recipe.allocation.empty()) {
        files.push_back(recipe.allocation);
    }
    return files;
}

Recipe withoutPlaces(Recipe recipe)
{
    recipe.output.clear();
    recipe.run.clear();
    recipe.overwrite = false;
    return recipe;
}

std::string withoutFolders(const std::string& source)
{
    constexpr std::string_view separator = ", ";
    std::string names;
    for (std::size_t begin = 0; begin <= source.size();) {
        const std::size_t end = std::min(source.find(separator, begin), source.size());
        names += (begin > 0 ? std::string(separator) : std::string()) +
                 fs::path(source.substr(begin, end - begin)).filename().string();
        begin = end + separator.size();
    }
    return names;
}

} // namespace besa
