#include "run/bundled_demo.h"

#include "base/error.h"
#include "run/recipe_yaml.h"

namespace besa {

namespace fs = std::filesystem;

fs::path findDemo()
{
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    for (fs::path above = program.parent_path(); above.has_relative_path(); above = above.parent_path()) {
        for (const char* place : {"resources/demo", "share/besa-workbench/demo"}) {
            if (fs::exists(above / place / "recipe.yaml", failed)) {
                return above / place;
            }
        }
    }
    throw Error(ExitCode::Model, {"the bundled demo model was not found", program.string(),
                                  "Name its folder with --demo, for example --demo resources/demo."});
}

Recipe demoRecipe(const fs::path& demo)
{
    Recipe recipe = readRecipeFile(demo / "recipe.yaml");
    recipe.model = demo.string();
    recipe.calibration.files = {(demo / "calibration.txt").string()};
    recipe.evaluation.files = {(demo / "evaluation.txt").string()};
    return recipe;
}

} // namespace besa
