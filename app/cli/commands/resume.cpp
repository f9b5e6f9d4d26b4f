#include "cli/commands/commands.h"
#include "cli/outcome_view.h"
#include "run/engine.h"

namespace besa::cli {

void addResume(CLI::App& program, Context& context)
{
    Command command(program, context, "resume", "Continue an interrupted run where its state was kept last.",
                    {"besa resume PRUNED.run"});
    const auto folder = std::make_shared<std::string>();
    command.argument("RUN", *folder, "Run folder.");
    command.onRun([&context, folder] {
        ConsoleObserver observer(*context.console);
        const RunOutcome outcome = resume(*folder, observer, context.stop());
        return showOutcome(*context.console, outcome, observer);
    });
}

} // namespace besa::cli
