#pragma once

#include "base/error.h"
#include "report/run_plan.h"

#include <cstdint>
#include <string>

namespace besa {

/// Compares a plan with the memory that is available and the room on the disks, and puts what it finds into
/// the plan's `shortage`.
void lookForShortage(RunPlan& plan);

/// Throws Error(Memory) or Error(Write) for a plan that cannot fit.
void requireFits(const RunPlan& plan);

} // namespace besa
