#include "cli/commands/commands.h"
#include "cli/format.h"
#include "cli/outcome_view.h"
#include "run/engine.h"
#include "run/export_events.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

constexpr const char* kModel = "model";
constexpr const char* kTensorBoard = "tensorboard";
constexpr const char* kJsonLines = "jsonl";

struct Arguments
{
    std::string run;
    std::string output;
    std::string format = kModel;
    bool overwrite = false;
};

ExitCode writeEvents(Console& console, const Arguments& arguments)
{
    const EventFormat format =
        arguments.format == kTensorBoard ? EventFormat::TensorBoard : EventFormat::JsonLines;
    const EventExport result = exportEvents(arguments.run, arguments.output, format, arguments.overwrite);
    if (result.passedOver > 0) {
        console.warning({formatCounted(result.passedOver, "line") + " of the event log could not be read",
                         arguments.run, "They are left out."});
    }
    console.print(formatCounted(result.events, "event") + " in " + result.file + "\n");
    if (format == EventFormat::TensorBoard) {
        console.print("Point TensorBoard at " + arguments.output + ".\n");
    }
    console.printJson({{"file", result.file}, {"events", result.events}, {"passed_over", result.passedOver}});
    return ExitCode::Ok;
}

ExitCode run(Context& context, const Arguments& arguments)
{
    if (arguments.format != kModel) {
        return writeEvents(*context.console, arguments);
    }
    ConsoleObserver observer(*context.console);
    const RunOutcome outcome =
        exportRun(arguments.run, arguments.output, arguments.overwrite, observer, context.stop());
    return showOutcome(*context.console, outcome, observer);
}

} // namespace

void addExport(CLI::App& program, Context& context)
{
    Command command(program, context, "export",
                    "Write the pruned model of a finished run again, or the events of any run.",
                    {"besa export PRUNED.run --out PRUNED-AGAIN",
                     "besa export PRUNED.run --format tensorboard --out LOGS/first",
                     "besa export PRUNED.run --format jsonl --out events.jsonl"});
    const auto arguments = std::make_shared<Arguments>();
    command.argument("RUN", arguments->run, "Run folder.");
    command.option("--out", arguments->output, "PATH", "Folder to create; with jsonl, the file.",
                   Need::Required);
    command.choice("--format", arguments->format, {kModel, kTensorBoard, kJsonLines},
                   "The model (default), or the run's events for other programs.");
    command.flag("--overwrite", arguments->overwrite, "Replace what is there.");
    command.onRun([&context, arguments] { return run(context, *arguments); });
}

} // namespace besa::cli
