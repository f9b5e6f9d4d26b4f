#include "cli/commands/commands.h"
#include "cli/console_observer.h"
#include "cli/format.h"
#include "cli/site_counts.h"
#include "run/commands.h"
#include "run/report_json.h"

namespace besa::cli {

namespace {

Json reportJson(const VerifyReport& report, ExitCode code)
{
    Json json{{"ok", report.ok()},
              {"sparsity", report.sparsity()},
              {"zeros", report.zeros},
              {"weights", report.weights},
              {"folder", report.folder},
              {"files_checked", report.filesChecked},
              {"sites", sitesJson(report.sites)}};
    json["tensors"] = Json::object();
    for (const TensorCount& tensor : report.tensors) {
        json["tensors"][tensor.name] = {{"zeros", tensor.zeros}, {"weights", tensor.weights}};
    }
    json["mismatches"] = Json::array();
    for (const Problem& mismatch : report.mismatches) {
        json["mismatches"].push_back(toJson(mismatch));
    }
    json["exit_code"] = static_cast<int>(code);
    return json;
}

ExitCode verify(Context& context, const std::string& folder)
{
    Console& console = *context.console;
    ConsoleObserver observer(console);
    const VerifyReport report = verifyExport(folder, observer, context.stop());
    const ExitCode code = report.ok() ? ExitCode::Ok : ExitCode::Verification;
    console.print(sitesText(report.sites) + "\n");
    console.print("sparsity  " + console.bold(formatPercent(report.sparsity(), 3)) + "  (" +
                  formatCount(report.zeros) + " zeros of " + formatCount(report.weights) +
                  " pruned parameters, counted from disk)\n");
    for (const Problem& mismatch : report.mismatches) {
        console.error(mismatch);
    }
    const auto differences = std::int64_t(report.mismatches.size());
    console.print(report.ok()
                      ? "verified  all of " + formatCounted(report.filesChecked, "file") +
                            " as the export wrote it\n"
                      : "not what the export wrote: " + formatCounted(differences, "difference") + "\n");
    console.printJson(reportJson(report, code));
    return code;
}

} // namespace

void addVerify(CLI::App& program, Context& context)
{
    Command command(program, context, "verify",
                    "Recount the zeros of an exported folder and check every file.",
                    {"besa verify PRUNED", "besa verify PRUNED --json"});
    const auto folder = std::make_shared<std::string>();
    command.argument("OUT", *folder, "Exported folder.");
    command.onRun([&context, folder] { return verify(context, *folder); });
}

} // namespace besa::cli
