#pragma once

#include "base/stopwatch.h"
#include "checkpoint/checkpoint.h"
#include "evaluation/evaluation_set.h"
#include "report/outcome.h"
#include "report/run_plan.h"
#include "report/run_record.h"
#include "run/compute.h"
#include "run/event_log.h"
#include "run/run_folder.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace besa {

/// Everything a run works with once it is set up: inputs checked, run folder locked and begun.
struct RunJob
{
    RunJob(RunFolder&& runFolder, RunObserver& observer);

    RunFolder folder;
    EventLog log;  ///< passes on to the client's observer
    Recipe recipe; ///< with absolute paths
    RunRecord record;
    std::shared_ptr<const Checkpoint> checkpoint;
    Compute compute;
    std::optional<EvaluationSet> evaluation;
    bool resumed = false;
    Stopwatch clock;

    /// Computing time of the run so far, earlier sessions included.
    double seconds() const { return record.seconds + clock.seconds(); }
};

/// Checks all inputs, hashes them and begins a run folder. Nothing is left behind when it throws.
std::unique_ptr<RunJob> beginJob(const Recipe& given, RunObserver& observer, const std::stop_token& stop,
                                 Fit fit);

/// Takes up a run folder. Throws Error(Model) saying what changed since the run began.
std::unique_ptr<RunJob> reopenJob(const std::string& runFolder, RunObserver& observer,
                                  const std::stop_token& stop);

/// Throws Error(Model) when the recipe is not the one that the run began with.
void requireSameRecipe(const RunFiles& files, const RunRecord& record);

/// Throws Error(Model) when the model is not the one that the run was made for.
void requireSameModel(const RunRecord& record, const Checkpoint& checkpoint, RunObserver& observer,
                      const std::stop_token& stop);

} // namespace besa
