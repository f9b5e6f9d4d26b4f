#include "cli/commands/commands.h"
#include "cli/recipe_options.h"
#include "run/commands.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace besa::cli {

namespace {

struct Arguments
{
    explicit Arguments(CLI::App& command)
        : options(command)
    {
    }

    RecipeOptions options;
    TextGeneration generation;
};

ExitCode generate(Context& context, const Arguments& arguments)
{
    Console& console = *context.console;
    console.nameSettings([&](const std::string& key) { return arguments.options.nameOf(key); });
    Recipe recipe;
    arguments.options.applyTo(recipe);
    std::string unsaid = arguments.generation.prompt; // an error may come before anything else
    const auto show = [&](std::string_view piece) {
        console.print(std::exchange(unsaid, {}));
        console.print(piece);
        console.flush();
    };
    const std::string text =
        generateText(recipe.model, arguments.generation, {recipe.compute, recipe.device, recipe.threads},
                     show, context.stop());
    show("\n");
    console.printJson({{"prompt", arguments.generation.prompt}, {"text", text}});
    return ExitCode::Ok;
}

} // namespace

void addGenerate(CLI::App& program, Context& context)
{
    Command command(program, context, "generate", "Continue a text with the model.",
                    {"besa generate MODEL --prompt \"Once upon a time\"",
                     "besa generate MODEL --prompt \"Tim had\" --temperature 0.8 --top-p 0.95 --seed 7"});
    const auto arguments = std::make_shared<Arguments>(command.parser());
    TextGeneration& generation = arguments->generation;
    arguments->options.add("model", Need::Required);
    command.option("--prompt", generation.prompt, "TEXT", "Text to continue; empty: from nothing.");
    command.option("--max-tokens", generation.maxTokens, {1, 1e6}, "New tokens at most.");
    command.option("--temperature", generation.temperature, {0, 100}, "0: always the likeliest token.");
    command.option("--top-k", generation.topK, {0, 1e6}, "Draw from the k likeliest tokens; 0: from all.");
    command.option("--top-p", generation.topP, {0, 1, true, false},
                   "Draw from the fewest likely tokens that have this probability together.");
    command.option("--seed", generation.seed, "Seed of the draws.");
    arguments->options.add("compute");
    arguments->options.add("device");
    arguments->options.add("threads");
    command.onRun([&context, arguments] { return generate(context, *arguments); });
}

} // namespace besa::cli
