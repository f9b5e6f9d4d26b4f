#pragma once

#include "report/recipe.h"
#include "report/run_plan.h"
#include "run/run_time.h"

#include <cstdint>

namespace besa {

/// The largest memory that a run will take at a time, from the sizes of what it holds. What is not a tensor
/// of the run (program, LibTorch, its threads) is a constant that was measured.
MemoryPlan estimateMemory(const RunWork& work, const Recipe& recipe);

/// Turns a plan of a run whose memory is estimated into one on that GPU: what is computed with lies there,
/// the program and what is on its way to or from a file in the process.
void placeOnDevice(RunPlan& plan, const RunWork& work, int device);

/// Whether the run's GPU, if it has one, looks large enough.
bool fitsDevice(const RunPlan& plan);

} // namespace besa
