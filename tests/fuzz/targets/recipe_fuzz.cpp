#include "fuzz_target.h"
#include "run/recipe_yaml.h"

namespace besa::fuzz {

/// A recipe that was read is written and read again as the same.
void parse(std::string_view input)
{
    const std::string written = writeRecipe(readRecipe(input, "recipe.yaml"));
    if (writeRecipe(readRecipe(written, "recipe.yaml")) != written) {
        __builtin_trap();
    }
}

std::vector<std::string> seeds()
{
    Recipe recipe;
    recipe.model = "a model";
    recipe.calibration.files = {"a.txt", "b: \"c\".jsonl"};
    return {writeRecipe(recipe), "besa_recipe: 1\npreset: besa-published-row\nsparsity: 0.4\n",
            "{besa: {epochs: 2, metric: wanda}, calibration: {files: [a, 'b']}}",
            "model: &a x\noutput: *a\nthreads: !!int 2\n---\n"};
}

} // namespace besa::fuzz
