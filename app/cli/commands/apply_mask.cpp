#include "base/printable.h"
#include "cli/commands/commands.h"
#include "cli/console_observer.h"
#include "cli/format.h"
#include "cli/site_counts.h"
#include "run/commands.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

struct Arguments
{
    std::string model;
    std::string masks;
    std::string output;
    bool overwrite = false;
};

ExitCode apply(Context& context, const Arguments& arguments)
{
    Console& console = *context.console;
    ConsoleObserver observer(console);
    const ExportResult result = applyMask(arguments.model, arguments.masks, arguments.output,
                                          arguments.overwrite, observer, context.stop());
    const auto sites = besa::countSites(result.tensors);
    console.print(sitesText(sites) + "\nsparsity  " + console.bold(formatPercent(result.sparsity(), 3)) +
                  "\noutput    " + printable(result.folder) + "\n");
    console.printJson({{"output", result.folder},
                       {"sparsity", result.sparsity()},
                       {"zeros", result.zeros},
                       {"weights", result.weights},
                       {"sites", sitesJson(sites)}});
    return ExitCode::Ok;
}

} // namespace

void addApplyMask(CLI::App& program, Context& context)
{
    Command command(program, context, "apply-mask",
                    "Make the pruned model from the dense one and a masks.safetensors file.",
                    {"besa apply-mask MODEL PRUNED/masks.safetensors --out PRUNED-AGAIN"});
    const auto arguments = std::make_shared<Arguments>();
    command.argument("MODEL", arguments->model, "The dense model that the masks were made for.");
    command.argument("MASKS", arguments->masks, "Masks file of an export.");
    command.option("--out", arguments->output, "FOLDER", "Folder to create.", Need::Required);
    command.flag("--overwrite", arguments->overwrite, "Replace an existing folder.");
    command.onRun([&context, arguments] { return apply(context, *arguments); });
}

} // namespace besa::cli
