#include "cli/commands/commands.h"
#include "cli/outcome_view.h"
#include "run/engine.h"

namespace besa::cli {

namespace {

struct Arguments
{
    std::string run;
    std::string output;
    bool overwrite = false;
};

} // namespace

void addExport(CLI::App& program, Context& context)
{
    Command command(program, context, "export", "Write the pruned model of a finished run again.",
                    {"besa export PRUNED.run --out PRUNED-AGAIN"});
    const auto arguments = std::make_shared<Arguments>();
    command.argument("RUN", arguments->run, "Run folder.");
    command.option("--out", arguments->output, "FOLDER", "Folder to create.", Need::Required);
    command.flag("--overwrite", arguments->overwrite, "Replace an existing folder.");
    command.onRun([&context, arguments] {
        ConsoleObserver observer(*context.console);
        const RunOutcome outcome =
            exportRun(arguments->run, arguments->output, arguments->overwrite, observer, context.stop());
        return showOutcome(*context.console, outcome, observer);
    });
}

} // namespace besa::cli
