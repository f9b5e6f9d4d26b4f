#pragma once

#include "report/recipe.h"
#include "report/run_plan.h"
#include "run/run_time.h"

#include <cstdint>

namespace besa {

/// The largest memory that a run will take at a time, from the sizes of what it holds. What is not a tensor
/// of the run (program, LibTorch, its threads) is a constant that was measured.
MemoryPlan estimateMemory(const RunWork& work, const Recipe& recipe);

} // namespace besa
