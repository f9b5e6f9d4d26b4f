#include "cli/recipe_arguments.h"

#include "report/presets.h"
#include "report/validate.h"
#include "run/recipe_yaml.h"

namespace besa::cli {

namespace {

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset& preset : presetTable()) {
        names.emplace_back(preset.name);
    }
    return names;
}

} // namespace

RecipeArguments::RecipeArguments(Command& command)
    : m_options(command.parser())
{
}

void RecipeArguments::declare(Command& command)
{
    m_options.add("model");
    command.option("--recipe", m_recipeFile, "FILE",
                   "Recipe file (YAML). Options of the command line go before it.");
    command.choice("--preset", m_preset, presetNames(), "Named settings; a recipe file goes before them.");
    m_options.addAll();
}

Recipe RecipeArguments::recipe(RunObserver& observer) const
{
    Recipe recipe;
    if (!m_preset.empty()) {
        applyPreset(*findPreset(m_preset), recipe);
    }
    if (!m_recipeFile.empty()) {
        recipe = readRecipeFile(m_recipeFile, recipe);
    }
    m_options.applyTo(recipe);
    const Validation found = validate(recipe);
    if (!found.errors.empty()) {
        throw Error(ExitCode::Usage, found.errors.front());
    }
    for (const Problem& warning : found.warnings) {
        observer.onMessage({Severity::Warning, warning});
    }
    return recipe;
}

} // namespace besa::cli
