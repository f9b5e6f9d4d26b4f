#include "run/doctor.h"

#include "base/size_text.h"
#include "cli/commands/commands.h"
#include "cli/format.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text.empty() ? "none of those that matter here" : text;
}

ExitCode examine(Context& context)
{
    const DoctorReport report = examineMachine();
    TextTable table({{"besa"}, {report.version}});
    table.add({"built by", report.compiler});
    table.add({"LibTorch", report.libtorch + ", " + report.libtorchKernels + " kernels"});
    table.add({"system", report.system});
    table.add({"processor", report.processor});
    table.add({"cores", formatCount(report.cores)});
    table.add({"features", joined(report.cpuFeatures)});
    table.add({"memory", sizeText(report.memoryAvailable) + " available of " + sizeText(report.memoryTotal) +
                             (report.memoryLimit > 0 ? ", limited to " + sizeText(report.memoryLimit) : "")});
    table.add({"disk", sizeText(report.diskFree) + " free in this folder"});
    table.add({"model cache", formatCount(report.cachedModels) + " models in " + report.cacheFolder});
    table.add({"CUDA", report.cuda ? "on" : "off: " + report.cudaReason});
    table.add({"  plug-in", report.cudaPlugin});
    table.add({"  driver", report.cudaDriver});
    table.add({"  LibTorch", report.cudaLibtorch});
    for (const std::string& gpu : report.gpus) {
        table.add({"  GPU", gpu});
    }
    context.console->print(table.text());
    context.console->printJson({{"version", report.version},
                                {"compiler", report.compiler},
                                {"libtorch", report.libtorch},
                                {"libtorch_kernels", report.libtorchKernels},
                                {"system", report.system},
                                {"processor", report.processor},
                                {"cores", report.cores},
                                {"cpu_features", report.cpuFeatures},
                                {"memory_total", report.memoryTotal},
                                {"memory_available", report.memoryAvailable},
                                {"memory_limit", report.memoryLimit},
                                {"disk_free", report.diskFree},
                                {"cache_folder", report.cacheFolder},
                                {"cached_models", report.cachedModels},
                                {"cuda", report.cuda},
                                {"cuda_reason", report.cudaReason},
                                {"cuda_plugin", report.cudaPlugin},
                                {"cuda_driver", report.cudaDriver},
                                {"cuda_libtorch", report.cudaLibtorch},
                                {"gpus", report.gpus}});
    return ExitCode::Ok;
}

} // namespace

void addDoctor(CLI::App& program, Context& context)
{
    Command command(program, context, "doctor", "Show program, machine and what is switched off.",
                    {"besa doctor", "besa doctor --json"});
    command.onRun([&context] { return examine(context); });
}

} // namespace besa::cli
