#pragma once

#include "report/export_result.h"
#include "report/observer.h"
#include "report/outcome.h"
#include "report/recipe.h"
#include "report/run_plan.h"

#include <stop_token>
#include <string>

namespace besa {

/// Works out what `prune` would do: opens the model's headers, resolves the defaults and checks that output
/// and run folder may be created. Writes nothing. Throws Error(Usage, Model, Write).
RunPlan planRun(const Recipe& given);

/// The whole job: open -> calibrate -> (dense perplexity) -> every block -> export -> verify -> (perplexity
/// of the exported file). Everything is recorded in the run folder, block by block, so that a killed run can
/// be resumed. Never throws: what goes wrong is in the outcome.
RunOutcome prune(const Recipe& recipe, RunObserver& observer, const std::stop_token& stop,
                 Fit fit = Fit::Required);

/// Continues an interrupted run after its last finished block, or at the step of the next one that was kept;
/// the export is byte for byte that of an uninterrupted run. A changed model, data or recipe is refused,
/// saying what changed. A completed run whose output is still there is left as it is.
RunOutcome resume(const std::string& runFolder, RunObserver& observer, const std::stop_token& stop);

/// Exports a run whose blocks are all finished once more, to `target`.
RunOutcome exportRun(const std::string& runFolder, const std::string& target, bool overwrite,
                     RunObserver& observer, const std::stop_token& stop);

} // namespace besa
