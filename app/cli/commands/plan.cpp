#include "cli/commands/commands.h"
#include "cli/plan_view.h"
#include "cli/recipe_arguments.h"
#include "run/engine.h"

namespace besa::cli {

void addPlan(CLI::App& program, Context& context)
{
    Command command(program, context, "plan",
                    "Tell what a run would do and need: target, time, memory, disk. Writes nothing.",
                    {"besa plan MODEL --calibration c4.jsonl.gz --sparsity 0.5 --out PRUNED",
                     "besa plan --recipe recipe.yaml --samples 64 --json"});
    const auto arguments = std::make_shared<RecipeArguments>(command);
    arguments->declare(command);
    command.onRun([&context, arguments] {
        Console& console = *context.console;
        console.nameSettings([&](const std::string& key) { return arguments->nameOf(key); });
        ConsoleObserver observer(console);
        const Recipe recipe = arguments->recipe(observer);
        return showPlan(console, planRun(recipe), recipe, Fit::Required, observer);
    });
}

} // namespace besa::cli
