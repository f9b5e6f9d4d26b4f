#include "cli/commands/commands.h"
#include "cli/console_observer.h"
#include "cli/format.h"
#include "cli/recipe_options.h"
#include "run/commands.h"
#include "run/report_json.h"

namespace besa::cli {

namespace {

ExitCode evaluate(Context& context, const RecipeOptions& options)
{
    Console& console = *context.console;
    console.nameSettings([&](const std::string& key) { return options.nameOf(key); });
    Recipe recipe;
    options.applyTo(recipe);
    if (recipe.model.empty()) {
        throw Error(ExitCode::Usage, {"no model is named", "model",
                                      "Name it right after the command, before lists of files: besa eval "
                                      "MODEL ..."});
    }
    const bool text = !recipe.evaluation.files.empty();
    if (text == !recipe.evaluation.tokens.empty()) {
        throw Error(ExitCode::Usage, {text ? "texts and tokens are both given" : "no text is given",
                                      "besa eval", "Give either --text FILE or --tokens FILE:TENSOR."});
    }
    ConsoleObserver observer(console);
    const Perplexity result =
        evaluateModel(recipe.model, recipe.evaluation, {recipe.compute, recipe.device, recipe.threads},
                      observer, context.stop());
    TextTable table({{"perplexity"}, {formatNumber(result.value, 7)}});
    table.add({"mean NLL", formatNumber(result.meanNll, 7) + " nats a token"});
    table.add({"windows", formatCount(result.windows) + " of " + formatCount(result.window) + " tokens"});
    table.add({"text", result.source});
    table.add({"BOS", result.bos});
    table.add({"token hash", result.tokenHash});
    table.add({"time", formatSeconds(result.seconds)});
    console.print(table.text());
    Json json = toJson(result);
    json["model"] = recipe.model;
    console.printJson(json);
    return ExitCode::Ok;
}

} // namespace

void addEval(CLI::App& program, Context& context)
{
    Command command(program, context, "eval", "Perplexity by the papers' protocol.",
                    {"besa eval MODEL --text wiki.test.raw --window 2048",
                     "besa eval MODEL --tokens ids.safetensors:evaluation --window 256 --json"});
    const auto options = std::make_shared<RecipeOptions>(command.parser());
    options->add("model");
    options->add("evaluation.files", Need::Optional, "--text");
    options->add("evaluation.tokens", Need::Optional, "--tokens");
    options->add("evaluation.window", Need::Optional, "--window");
    options->add("evaluation.max_windows", Need::Optional, "--max-windows");
    options->add("evaluation.join", Need::Optional, "--join");
    options->add("evaluation.text_key", Need::Optional, "--text-key");
    options->add("compute");
    options->add("device");
    options->add("threads");
    command.onRun([&context, options] { return evaluate(context, *options); });
}

} // namespace besa::cli
