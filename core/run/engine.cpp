#include "run/engine.h"

#include "base/error.h"
#include "base/stopwatch.h"
#include "checkpoint/export.h"
#include "run/boundary.h"
#include "run/export_texts.h"
#include "run/recipe_paths.h"
#include "run/run_engine.h"
#include "run/run_job.h"
#include "run/run_lock.h"
#include "run/run_masks.h"
#include "run/run_reader.h"

#include <utility>

namespace besa {

RunOutcome prune(const Recipe& recipe, RunObserver& observer, const std::stop_token& stop, Fit fit)
{
    return RunEngine(pruneBlock).prune(recipe, observer, stop, fit);
}

RunOutcome resume(const std::string& runFolder, RunObserver& observer, const std::stop_token& stop)
{
    return RunEngine(pruneBlock).resume(runFolder, observer, stop);
}

RunOutcome exportRun(const std::string& runFolder, const std::string& target, bool overwrite,
                     RunObserver& observer, const std::stop_token& stop)
{
    const Stopwatch clock;
    RunOutcome outcome;
    outcome.run = runFolder;
    guard(outcome, [&] {
        const RunRecord record = readRun(runFolder);
        RunLock::requireFree(RunFiles{runFolder}.lock());
        requireSameRecipe(RunFiles{runFolder}, record);
        if (std::cmp_less(record.finished.size(), record.blocks)) {
            throw Error(ExitCode::Usage, {"only " + std::to_string(record.finished.size()) + " of " +
                                              std::to_string(record.blocks) + " blocks are pruned",
                                          runFolder, R"(Continue the run with "besa resume" first.)"});
        }
        requireOutsideRun(target.empty() ? record.output : target, runFolder);
        const Recipe recipe = withAbsolutePaths(record.recipe, record.workingDirectory);
        const auto checkpoint = Checkpoint::open(recipe.model);
        requireSameModel(record, *checkpoint, observer, stop);
        const RunMasks masks(RunFiles{runFolder}, record.blocks);
        const ExportResult result =
            exportModel(*checkpoint,
                        {.masks = [&](const std::string& weight) { return masks.keep(weight); },
                         .target = target.empty() ? record.output : target,
                         .overwrite = overwrite,
                         .expectedSource = record.fingerprints.model,
                         .texts =
                             [&](const ExportResult& written) {
                                 return makeExportTexts(record, written, checkpoint->folder());
                             }},
                        observer, stop);
        outcome.status = RunStatus::Completed;
        outcome.output = result.folder;
        outcome.blocks = record.finished;
        outcome.zeros = result.zeros;
        outcome.weights = result.weights;
        outcome.densePerplexity = record.densePerplexity;
        outcome.prunedPerplexity = record.prunedPerplexity;
    });
    outcome.seconds = clock.seconds();
    return outcome;
}

} // namespace besa
