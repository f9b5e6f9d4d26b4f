#pragma once

#include "cli/console_observer.h"
#include "report/recipe.h"
#include "report/run_plan.h"

namespace besa::cli {

/// Prints what a run would do and need, as JSON or for people, with a shortage as an error. The exit code is
/// that with which the run would be refused; Ok when it need not fit.
ExitCode showPlan(Console& console, const RunPlan& plan, const Recipe& recipe, Fit fit,
                  ConsoleObserver& observer);

} // namespace besa::cli
