#include "cli/commands/commands.h"
#include "cli/record_view.h"
#include "run/report_json.h"
#include "run/run_reader.h"

namespace besa::cli {

void addShow(CLI::App& program, Context& context)
{
    Command command(program, context, "show", "Show one run: settings, blocks, results.",
                    {"besa show PRUNED.run", "besa show PRUNED.run --json"});
    const auto folder = std::make_shared<std::string>();
    command.argument("RUN", *folder, "Run folder.");
    command.onRun([&context, folder] {
        const RunRecord record = readRun(*folder);
        context.console->print(recordText(record));
        context.console->printJson(recordDetailsJson(record));
        return ExitCode::Ok;
    });
}

} // namespace besa::cli
