#include "run/plan_fit.h"

#include "base/paths.h"
#include "base/size_text.h"
#include "checkpoint/export_folder.h"
#include "run/machine.h"
#include "run/memory_plan.h"

#include <algorithm>

namespace besa {

namespace {

/// Ways to make the run smaller, those that apply, in the order of what they save.
std::string waysToFit(const RunPlan& plan, std::int64_t needed, std::int64_t available)
{
    const MemoryPlan& memory = plan.memory;
    const std::int64_t pruning = memory.block + memory.streams + memory.activations;
    const std::int64_t fixed = needed - std::max(pruning, memory.evaluation);
    std::string text;
    if (fixed + pruning > available && memory.streams > 0) {
        const std::int64_t room = available - fixed - memory.block - memory.activations;
        const double part =
            static_cast<double>(std::max<std::int64_t>(0, room)) / static_cast<double>(memory.streams);
        const auto samples = static_cast<std::int64_t>(static_cast<double>(plan.samples) * part);
        text += samples > 0 ? "Use fewer windows (--samples " + std::to_string(samples) +
                                  " would fit) or shorter ones (--length)"
                            : "Use fewer and shorter windows (--samples, --length)";
        text += plan.denseStream ? ", give up the error against the dense stream (--no-dense-loss)" : "";
    }
    if (fixed + memory.evaluation > available && memory.evaluation > 0) {
        text += std::string(text.empty() ? "Evaluate" : ", evaluate") +
                " less (--eval-max-windows) or after the run (besa eval)";
    }
    return (text.empty() ? std::string("Use a machine with more memory") : text) +
           ", or close other programs. --force starts anyway.";
}

std::string diskShortage(const std::string& folder, std::int64_t needed)
{
    const std::int64_t free = freeBytes(folder);
    return free >= 0 && free < needed ? "the run needs about " + sizeText(needed) + " on the disk, and " +
                                            sizeText(free) + " are free"
                                      : "";
}

} // namespace

void lookForShortage(RunPlan& plan)
{
    plan.memoryAvailable = machineMemory().usable();
    plan.shortage = Shortage::None;
    if (!plan.deviceProblem.empty()) {
        plan.shortage = Shortage::Memory;
        plan.problem = {plan.device + " cannot be used now: " + plan.deviceProblem, "device",
                        "Close what uses the GPU, or use --device cpu. --force starts anyway."};
        return;
    }
    if (!fitsDevice(plan)) {
        plan.shortage = Shortage::Memory;
        plan.problem = {"the run needs about " + sizeText(plan.deviceBytes) + " of memory on " + plan.device +
                            ", and " + sizeText(plan.deviceAvailable) + " are free there",
                        "", waysToFit(plan, plan.deviceBytes, plan.deviceAvailable)};
        return;
    }
    if (plan.memoryAvailable > 0 && plan.memoryBytes > plan.memoryAvailable) {
        plan.shortage = Shortage::Memory;
        plan.problem = {"the run needs about " + sizeText(plan.memoryBytes) + " of memory, and " +
                            sizeText(plan.memoryAvailable) + " are available",
                        "", waysToFit(plan, plan.memoryBytes, plan.memoryAvailable)};
        return;
    }
    const bool together = onSameDisk(plan.output, plan.run);
    std::string where = plan.output;
    std::string what = diskShortage(plan.output, plan.outputBytes + (together ? plan.stateBytes : 0));
    if (what.empty() && !together) {
        where = plan.run;
        what = diskShortage(plan.run, plan.stateBytes);
    }
    if (!what.empty()) {
        plan.shortage = Shortage::Disk;
        plan.problem = {what, where,
                        "Free space on that disk, choose folders on another (--out, --run), or use fewer or "
                        "shorter windows (--samples, --length). --force starts anyway."};
    }
}

void requireFits(const RunPlan& plan)
{
    if (plan.shortage != Shortage::None) {
        throw Error(plan.shortage == Shortage::Memory ? ExitCode::Memory : ExitCode::Write, plan.problem);
    }
}

} // namespace besa
