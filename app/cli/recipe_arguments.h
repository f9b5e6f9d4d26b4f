#pragma once

#include "cli/recipe_options.h"
#include "report/observer.h"

namespace besa::cli {

/// What prune and plan are told: model, recipe file, preset and every option of the table.
class RecipeArguments
{
public:
    explicit RecipeArguments(Command& command);

    /// Declares them. Called once; the object lives as long as the parser.
    void declare(Command& command);

    /// Defaults, then the preset, then the recipe file, then the command line. Throws Error(Usage, Model);
    /// what is doubtful goes to the observer.
    Recipe recipe(RunObserver& observer) const;

    /// The setting as it is written here.
    std::string nameOf(const std::string& key) const { return m_options.nameOf(key, m_recipeFile); }

private:
    RecipeOptions m_options;
    std::string m_recipeFile;
    std::string m_preset;
};

} // namespace besa::cli
