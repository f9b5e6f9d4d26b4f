#include "cli/commands/commands.h"
#include "cli/console_observer.h"
#include "cli/format.h"
#include "cli/outcome_view.h"
#include "run/bundled_demo.h"
#include "run/commands.h"
#include "run/engine.h"
#include "run/report_json.h"

#include <array>
#include <filesystem>

namespace besa::cli {

namespace {

namespace fs = std::filesystem;

struct Arguments
{
    std::string demo;
    std::string output;
    double sparsity = 0.5;
    std::string prompt = "Once upon a time, there was a little";
};

/// A folder of its own for the pruned models, gone afterwards.
class Scratch
{
public:
    Scratch()
    {
        std::string pattern = (fs::temp_directory_path() / "besa-demo-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throw Error(ExitCode::Write,
                        {"no temporary folder could be made", fs::temp_directory_path().string(),
                         "Name a folder that can be written with TMPDIR."});
        }
        m_path = pattern;
    }
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    fs::path operator/(std::string_view name) const { return m_path / name; }

private:
    fs::path m_path;
};

struct Contestant
{
    Method method;
    const char* name; ///< in the table
    const char* key;  ///< in JSON and for the folder
};

constexpr std::array<Contestant, 3> kContestants{{{Method::Magnitude, "magnitude", "magnitude"},
                                                  {Method::Wanda, "Wanda", "wanda"},
                                                  {Method::Besa, "BESA", "besa"}}};

/// Prunes without evaluation, which `besa demo` does itself once for all. Throws what ended the run.
RunOutcome pruneWith(const Contestant& contestant, Recipe recipe, const std::string& output,
                     RunObserver& observer, const std::stop_token& stop)
{
    recipe.method = contestant.method;
    recipe.output = output;
    recipe.evaluation.files.clear();
    recipe.denseLoss = false;
    RunOutcome outcome = prune(recipe, observer, stop);
    if (outcome.status == RunStatus::Cancelled) {
        throw Cancelled();
    }
    if (outcome.problem) {
        throw Error(static_cast<ExitCode>(outcome.exitCode), *outcome.problem);
    }
    return outcome;
}

std::string withoutEnd(const std::string& text)
{
    return text.substr(0, text.find_last_not_of(" \n") + 1);
}

/// A name and a text below it, set in.
std::string passage(const std::string& name, const std::string& text)
{
    std::string lines = name + "\n  ";
    for (const char c : wrapped(text, 98)) {
        lines += c == '\n' ? std::string("\n  ") : std::string(1, c);
    }
    return lines + "\n";
}

ExitCode demonstrate(Context& context, const Arguments& arguments)
{
    Console& console = *context.console;
    const std::stop_token stop = context.stop();
    const fs::path demo = arguments.demo.empty() ? findDemo() : fs::path(arguments.demo);
    Recipe recipe = demoRecipe(demo);
    recipe.sparsity = arguments.sparsity;
    const ComputeOptions compute{recipe.compute, recipe.device, recipe.threads};
    const TextGeneration generation{.prompt = arguments.prompt, .maxTokens = 100};
    const Scratch scratch;
    ConsoleObserver observer(console);

    const Perplexity dense = evaluateModel(recipe.model, recipe.evaluation, compute, observer, stop);
    const auto continued = [&](const std::string& model) {
        return withoutEnd(arguments.prompt + generateText(model, generation, compute, {}, stop));
    };
    std::string texts = passage("dense", continued(recipe.model));
    TextTable table(
        {{"method"}, {"sparsity", true}, {"perplexity", true}, {"worse by", true}, {"time", true}});
    table.add({"dense", formatPercent(0), formatNumber(dense.value), "", ""});
    Json json{{"model", recipe.model}, {"target", recipe.sparsity}, {"dense_perplexity", dense.value}};
    for (const Contestant& contestant : kContestants) {
        console.progress(std::string("pruning with ") + contestant.name, true);
        const bool kept = contestant.method == Method::Besa && !arguments.output.empty();
        const std::string output = kept ? arguments.output : (scratch / contestant.key).string();
        const RunOutcome outcome = pruneWith(contestant, recipe, output, observer, stop);
        const Perplexity pruned = evaluateModel(outcome.output, recipe.evaluation, compute, observer, stop);
        table.add({contestant.name, formatPercent(outcome.sparsity()), formatNumber(pruned.value),
                   formatPercent(pruned.value / dense.value - 1.0), formatSeconds(outcome.seconds)});
        const std::string text = continued(outcome.output);
        texts += passage(contestant.name, text);
        json[contestant.key] = {{"sparsity", outcome.sparsity()},
                                {"perplexity", pruned.value},
                                {"seconds", outcome.seconds},
                                {"text", text}};
    }
    console.clearProgress();
    console.print(table.text() + "\n" + texts);
    console.printJson(json);
    return ExitCode::Ok;
}

} // namespace

void addDemo(CLI::App& program, Context& context)
{
    Command command(program, context, "demo",
                    "Prune the bundled story model with BESA, Wanda and magnitude, and compare.",
                    {"besa demo", "besa demo --sparsity 0.5 --out story-model-50"});
    const auto arguments = std::make_shared<Arguments>();
    command.option("--demo", arguments->demo, "FOLDER",
                   "Folder of the demo model; by default it is looked for.");
    command.option("--out", arguments->output, "FOLDER", "Keep the model pruned with BESA here.");
    command.option("--sparsity", arguments->sparsity, {0.01, 0.99}, "Part of the weights to prune.");
    command.option("--prompt", arguments->prompt, "TEXT", "How the generated texts begin.");
    command.onRun([&context, arguments] { return demonstrate(context, *arguments); });
}

} // namespace besa::cli
