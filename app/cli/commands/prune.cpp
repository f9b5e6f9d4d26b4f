#include "cli/commands/commands.h"
#include "cli/format.h"
#include "cli/outcome_view.h"
#include "cli/recipe_options.h"
#include "report/presets.h"
#include "report/validate.h"
#include "run/engine.h"
#include "run/recipe_yaml.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

struct Arguments
{
    explicit Arguments(CLI::App& command)
        : options(command)
    {
    }

    RecipeOptions options;
    std::string recipeFile;
    std::string preset;
    bool dryRun = false;
};

/// Defaults, then the preset, then the recipe file, then the command line.
Recipe makeRecipe(const Arguments& arguments)
{
    Recipe recipe;
    if (!arguments.preset.empty()) {
        applyPreset(*findPreset(arguments.preset), recipe);
    }
    if (!arguments.recipeFile.empty()) {
        recipe = readRecipeFile(arguments.recipeFile, recipe);
    }
    arguments.options.applyTo(recipe);
    return recipe;
}

void checkRecipe(const Recipe& recipe, RunObserver& observer)
{
    const Validation found = validate(recipe);
    if (!found.errors.empty()) {
        throw Error(ExitCode::Usage, found.errors.front());
    }
    for (const Problem& warning : found.warnings) {
        observer.onMessage({Severity::Warning, warning});
    }
}

ExitCode showPlan(Console& console, const RunPlan& plan, const Recipe& recipe)
{
    const double sparsity = recipe.method == Method::Fixed
                                ? static_cast<double>(plan.target) / static_cast<double>(plan.prunable)
                                : recipe.sparsity;
    TextTable table({{"dry run"}, {"nothing is written"}});
    table.add({"model", plan.model});
    table.add({"output", plan.output});
    table.add({"run", plan.run});
    table.add({"blocks", formatCount(plan.blocks)});
    table.add({"target", formatCount(plan.target) + " of " + formatCount(plan.prunable) + " parameters (" +
                             formatPercent(sparsity) + ")"});
    table.add({"time", "about " + formatSeconds(plan.secondsLow) + " to " + formatSeconds(plan.secondsHigh)});
    table.add({"calibration",
               formatCounted(plan.samples, "window") + " of " + formatCounted(plan.length, "token")});
    table.add({"compute", plan.compute + ", " + formatCounted(plan.threads, "thread")});
    table.add({"memory", "about " + formatBytes(plan.memoryBytes)});
    table.add({"disk", "about " + formatBytes(plan.outputBytes) + " output, " + formatBytes(plan.stateBytes) +
                           " run folder"});
    console.print(table.text());
    console.printJson({{"dry_run", true},
                       {"model", plan.model},
                       {"output", plan.output},
                       {"run", plan.run},
                       {"blocks", plan.blocks},
                       {"prunable", plan.prunable},
                       {"target_zeros", plan.target},
                       {"sparsity", sparsity},
                       {"samples", plan.samples},
                       {"length", plan.length},
                       {"output_bytes", plan.outputBytes},
                       {"state_bytes", plan.stateBytes},
                       {"memory_bytes", plan.memoryBytes},
                       {"seconds_low", plan.secondsLow},
                       {"seconds_high", plan.secondsHigh},
                       {"threads", plan.threads},
                       {"compute", plan.compute}});
    return ExitCode::Ok;
}

ExitCode run(Context& context, const Arguments& arguments)
{
    context.console->nameSettings(
        [&](const std::string& key) { return arguments.options.nameOf(key, arguments.recipeFile); });
    const Recipe recipe = makeRecipe(arguments);
    ConsoleObserver observer(*context.console);
    checkRecipe(recipe, observer);
    if (arguments.dryRun) {
        const RunPlan plan = planRun(recipe);
        if (const auto doubt = doubtOf(plan)) {
            observer.onMessage({Severity::Warning, *doubt});
        }
        return showPlan(*context.console, plan, recipe);
    }
    const RunOutcome outcome = prune(recipe, observer, context.stop());
    return showOutcome(*context.console, outcome, observer);
}

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset& preset : presetTable()) {
        names.emplace_back(preset.name);
    }
    return names;
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
    const auto arguments = std::make_shared<Arguments>(command.parser());
    arguments->options.add("model");
    command.option("--recipe", arguments->recipeFile, "FILE",
                   "Recipe file (YAML). Options of the command line go before it.");
    command.choice("--preset", arguments->preset, presetNames(),
                   "Named settings; a recipe file goes before them.");
    command.flag("--dry-run", arguments->dryRun, "Check everything and tell what would be done.");
    arguments->options.addAll();
    command.onRun([&context, arguments] { return run(context, *arguments); });
}

} // namespace besa::cli
