#include "cli/plan_view.h"

#include "base/size_text.h"
#include "cli/format.h"
#include "run/report_json.h"

namespace besa::cli {

namespace {

ExitCode exitCode(const RunPlan& plan, Fit fit)
{
    if (fit == Fit::Ignored || plan.shortage == Shortage::None) {
        return ExitCode::Ok;
    }
    return plan.shortage == Shortage::Memory ? ExitCode::Memory : ExitCode::Write;
}

std::string memoryParts(const MemoryPlan& memory)
{
    std::string text = "program " + sizeText(memory.program) + ", embedding and head " +
                       sizeText(memory.embeddings) + ", block " + sizeText(memory.block) + ", streams " +
                       sizeText(memory.streams) + ", activations " + sizeText(memory.activations);
    return memory.evaluation > 0 ? text + "; evaluation " + sizeText(memory.evaluation) : text;
}

std::string timeText(const RunPlan& plan)
{
    if (plan.matrixSpeed == 0) {
        return "not foretold on a GPU";
    }
    return "about " + formatSeconds(plan.secondsLow) + " to " + formatSeconds(plan.secondsHigh) +
           " on an idle machine, at " + formatCount(static_cast<std::int64_t>(plan.matrixSpeed / 1e9)) +
           " GFLOP/s as measured now";
}

Json toJson(const MemoryPlan& memory)
{
    return {
        {"program", memory.program}, {"embeddings", memory.embeddings},   {"block", memory.block},
        {"streams", memory.streams}, {"activations", memory.activations}, {"evaluation", memory.evaluation}};
}

} // namespace

ExitCode showPlan(Console& console, const RunPlan& plan, const Recipe& recipe, Fit fit,
                  ConsoleObserver& observer)
{
    for (const Problem& warning : plan.warnings) {
        observer.onMessage({Severity::Warning, warning});
    }
    const double sparsity = recipe.method == Method::Fixed
                                ? static_cast<double>(plan.target) / static_cast<double>(plan.prunable)
                                : recipe.sparsity;
    TextTable table({{"plan"}, {"nothing is written"}});
    table.add({"model", plan.model});
    table.add({"output", plan.output});
    table.add({"run", plan.run});
    table.add({"blocks", formatCount(plan.blocks)});
    table.add({"target", formatCount(plan.target) + " of " + formatCount(plan.prunable) + " parameters (" +
                             formatPercent(sparsity) + ")"});
    table.add({"time", timeText(plan)});
    table.add({"calibration",
               formatCounted(plan.samples, "window") + " of " + formatCounted(plan.length, "token")});
    table.add(
        {"compute", plan.compute + " on " + plan.device + ", " + formatCounted(plan.threads, "thread")});
    if (plan.deviceBytes > 0) {
        table.add({"GPU", plan.deviceName + ": about " + sizeText(plan.deviceBytes) + " of " +
                              sizeText(plan.deviceAvailable) + " free"});
    }
    table.add({"memory",
               "about " + sizeText(plan.memoryBytes) +
                   (plan.memoryAvailable > 0 ? " of " + sizeText(plan.memoryAvailable) + " available" : "")});
    table.add({"", memoryParts(plan.memory)});
    table.add({"disk", "about " + sizeText(plan.outputBytes) + " output, " + sizeText(plan.stateBytes) +
                           " run folder"});
    console.print(table.text());

    const ExitCode code = exitCode(plan, fit);
    Json json{{"dry_run", true},
              {"model", plan.model},
              {"output", plan.output},
              {"run", plan.run},
              {"blocks", plan.blocks},
              {"prunable", plan.prunable},
              {"target_zeros", plan.target},
              {"sparsity", sparsity},
              {"samples", plan.samples},
              {"length", plan.length},
              {"output_bytes", plan.outputBytes},
              {"state_bytes", plan.stateBytes},
              {"memory_bytes", plan.memoryBytes},
              {"memory_parts", toJson(plan.memory)},
              {"memory_available", plan.memoryAvailable},
              {"seconds_low", plan.secondsLow},
              {"seconds_high", plan.secondsHigh},
              {"matrix_flops", plan.matrixSpeed},
              {"threads", plan.threads},
              {"compute", plan.compute},
              {"device", plan.device},
              {"device_bytes", plan.deviceBytes},
              {"device_available", plan.deviceAvailable},
              {"fits", plan.shortage == Shortage::None}};
    if (plan.shortage != Shortage::None) {
        const Problem problem = console.named(plan.problem);
        json["error"] = besa::toJson(problem);
        if (code == ExitCode::Ok) {
            console.warning(problem);
        } else {
            console.error(problem);
        }
    }
    json["exit_code"] = static_cast<int>(code);
    console.printJson(json);
    return code;
}

} // namespace besa::cli
