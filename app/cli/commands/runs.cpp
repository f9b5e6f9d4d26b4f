#include "base/error.h"
#include "base/printable.h"
#include "cli/commands/commands.h"
#include "cli/format.h"
#include "cli/record_view.h"
#include "run/report_json.h"
#include "run/run_reader.h"

#include <filesystem>

namespace besa::cli {

namespace {

ExitCode listAll(Context& context, const std::string& folder)
{
    Console& console = *context.console;
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed)) {
        const bool file = std::filesystem::exists(folder, failed);
        throw Error(ExitCode::WorkspaceNotFound, {file ? "this is no folder" : "there is no such folder",
                                                  folder, "Name the folder that holds your run folders."});
    }
    const std::vector<RunRecord> records = listRuns(folder);
    TextTable table({{"run"},
                     {"status"},
                     {"method"},
                     {"target", true},
                     {"counted", true},
                     {"blocks", true},
                     {"dense ppl", true},
                     {"pruned ppl", true},
                     {"time", true}});
    Json json{{"runs", Json::array()}};
    for (const RunRecord& record : records) {
        table.add(recordCells(record));
        json["runs"].push_back(recordJson(record));
    }
    console.print(records.empty() ? "No runs in " + printable(folder) + ".\n" : table.text());
    console.printJson(json);
    return ExitCode::Ok;
}

} // namespace

void addRuns(CLI::App& program, Context& context)
{
    Command command(program, context, "runs", "List the runs in a folder.",
                    {"besa runs", "besa runs experiments --json"});
    const auto folder = std::make_shared<std::string>(".");
    command.argument("DIR", *folder, "Folder that holds run folders. Default: the current folder.",
                     Need::Optional);
    command.onRun([&context, folder] { return listAll(context, *folder); });
}

} // namespace besa::cli
