#include "cli/commands/commands.h"
#include "cli/outcome_view.h"
#include "cli/plan_view.h"
#include "cli/recipe_arguments.h"
#include "run/engine.h"

namespace besa::cli {

namespace {

struct Arguments
{
    explicit Arguments(Command& command)
        : recipe(command)
    {
    }

    RecipeArguments recipe;
    bool dryRun = false;
    bool force = false;
};

ExitCode run(Context& context, const Arguments& arguments)
{
    Console& console = *context.console;
    console.nameSettings([&](const std::string& key) { return arguments.recipe.nameOf(key); });
    ConsoleObserver observer(console);
    const Recipe recipe = arguments.recipe.recipe(observer);
    const Fit fit = arguments.force ? Fit::Ignored : Fit::Required;
    if (arguments.dryRun) {
        return showPlan(console, planRun(recipe), recipe, fit, observer);
    }
    const RunOutcome outcome = prune(recipe, observer, context.stop(), fit);
    return showOutcome(console, outcome, observer);
}

} // namespace

void addPrune(CLI::App& program, Context& context)
{
    Command command(
        program, context, "prune", "Prune a model and export it, verified.",
        {"besa prune MODEL --calibration c4.jsonl.gz --sparsity 0.5 --out PRUNED",
         "besa prune MODEL --method wanda --calibration text.txt --eval wiki.test.raw --out PRUNED",
         "besa prune MODEL --preset besa-published-row --calibration-tokens ids.safetensors:calib",
         "besa prune --recipe recipe.yaml --sparsity 0.6 --out PRUNED60 --dry-run"});
    const auto arguments = std::make_shared<Arguments>(command);
    arguments->recipe.declare(command);
    command.flag("--dry-run", arguments->dryRun, "Check everything and tell what would be done.");
    command.flag("--force", arguments->force, "Start even if memory or disk look too small.");
    command.onRun([&context, arguments] { return run(context, *arguments); });
}

} // namespace besa::cli
