#include "run/result_names.h"

#include "report/option_value.h"
#include "run/model_name.h"

#include <array>
#include <cstdio>

namespace besa {

std::string methodName(const Recipe& recipe)
{
    return optionText(*findOption("method"), recipe);
}

std::string percentText(double fraction)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", 100.0 * fraction);
    return text.data();
}

double statedSparsity(const Recipe& recipe, const ExportResult& counted)
{
    return recipe.method == Method::Fixed ? counted.sparsity() : recipe.sparsity;
}

std::filesystem::path outputFolder(const Recipe& recipe, const std::filesystem::path& modelFolder)
{
    if (!recipe.output.empty()) {
        return recipe.output;
    }
    const std::string what = recipe.method == Method::Fixed
                                 ? std::filesystem::path(recipe.allocation).stem().string()
                                 : percentText(recipe.sparsity);
    return std::filesystem::current_path() / (modelName(modelFolder) + "-" + methodName(recipe) + "-" + what);
}

std::filesystem::path runFolder(const Recipe& recipe, const std::filesystem::path& output)
{
    if (!recipe.run.empty()) {
        return recipe.run;
    }
    std::filesystem::path folder = output;
    folder += ".run";
    return folder;
}

} // namespace besa
