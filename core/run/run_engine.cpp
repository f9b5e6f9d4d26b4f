#include "run/run_engine.h"

#include "base/error.h"
#include "checkpoint/export.h"
#include "checkpoint/export_folder.h"
#include "evaluation/perplexity.h"
#include "kernels/cuda_plugin.h"
#include "pruning/allocation/allocation_file.h"
#include "run/boundary.h"
#include "run/export_texts.h"
#include "run/learning_checkpoint.h"
#include "run/present_export.h"
#include "run/run_job.h"
#include "run/run_masks.h"

#include <cmath>

namespace besa {

namespace {

namespace fs = std::filesystem;

Perplexity evaluate(const EvaluationSet& set, const CausalLm& model, RunObserver& observer,
                    const std::stop_token& stop)
{
    Perplexity result = perplexity(model, set.windows, observer, stop);
    result.source = set.source;
    result.join = set.join;
    result.bos = set.bos;
    return result;
}

void evaluateDense(RunJob& job, const CausalLm& model, const std::stop_token& stop)
{
    if (!job.evaluation || job.record.densePerplexity) {
        return;
    }
    job.log.onStage({Stage::Evaluate, 0, 0, "dense"});
    job.record.densePerplexity = evaluate(*job.evaluation, model, job.log, stop);
    job.folder.saveEvaluation(job.record.densePerplexity, {});
    job.log.onPerplexity("dense", *job.record.densePerplexity);
}

/// Perplexity of the model in the temporary export folder: what is measured is what was written.
void evaluatePruned(RunJob& job, const std::string& folder, const std::stop_token& stop)
{
    if (!job.evaluation) {
        return;
    }
    job.log.onStage({Stage::Evaluate, 0, 0, "pruned"});
    const CausalLm model(Checkpoint::open(folder), job.compute.type, job.compute.device);
    job.record.prunedPerplexity = evaluate(*job.evaluation, model, job.log, stop);
    job.folder.saveEvaluation(job.record.densePerplexity, job.record.prunedPerplexity);
    job.log.onPerplexity("pruned", *job.record.prunedPerplexity);
}

/// The streams in front of block `next`.
Streams openStreams(const RunJob& job, const CausalLm& model, int next)
{
    if (next > 0) {
        Streams saved = job.folder.loadState(next - 1);
        saved.pruned = saved.pruned.to(model.device());
        if (saved.dense.defined()) {
            saved.dense = saved.dense.to(model.device());
        }
        return saved;
    }
    return firstStreams(job.recipe, model.embed(job.folder.calibrationIds()));
}

void pruneBlocks(RunJob& job, const CausalLm& model, const BlockPruner& pruner, const std::stop_token& stop)
{
    const int blocks = job.record.blocks;
    int next = static_cast<int>(job.record.finished.size());
    if (next == blocks) {
        return;
    }
    const Allocation allocation =
        job.recipe.method == Method::Fixed ? readAllocation(job.recipe.allocation) : Allocation{};
    Streams streams = openStreams(job, model, next);
    LearningCheckpoint learning(job.folder.files(), job.log,
                                std::chrono::seconds(job.recipe.checkpointSeconds));
    for (; next < blocks; ++next) {
        throwIfStopped(stop);
        job.log.onStage({Stage::Prune, next, blocks,
                         "block " + std::to_string(next + 1) + " of " + std::to_string(blocks)});
        const PrunedBlock block =
            pruner(model, next, job.recipe, allocation, streams, job.log, stop, &learning);
        job.folder.saveBlock(block, next + 1 < blocks ? &streams : nullptr, job.seconds());
        job.record.finished.push_back(block.report);
        job.log.onBlockDone(block.report);
    }
    job.log.onStage({Stage::Prune, blocks, blocks, ""});
}

ExportResult exportJob(RunJob& job, const std::stop_token& stop)
{
    const RunMasks masks(job.folder.files(), job.record.blocks);
    return exportModel(*job.checkpoint,
                       {.masks = [&](const std::string& weight) { return masks.keep(weight); },
                        .target = job.record.output,
                        .overwrite = job.recipe.overwrite,
                        .expectedSource = job.record.fingerprints.model,
                        .texts =
                            [&](const ExportResult& written) {
                                evaluatePruned(job, written.folder, stop);
                                return makeExportTexts(job.record, written, job.checkpoint->folder());
                            }},
                       job.log, stop);
}

/// Counts are whole, so that a small sparsity may come to nothing in every row.
void warnOfNoZeros(RunJob& job)
{
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
    for (const BlockReport& block : job.record.finished) {
        zeros += block.zeros();
        weights += block.weights();
    }
    const std::int64_t target = std::llround(job.recipe.sparsity * static_cast<double>(weights));
    if (zeros == 0 && target > 0) {
        job.log.onMessage({Severity::Warning,
                           {"no weight was pruned: the sparsity is less than one weight of a row", "sparsity",
                            "Ask for a larger one, or for another method."}});
    }
}

/// Does what is left of the job and records how it ended.
void finish(RunJob& job, const BlockPruner& pruner, RunOutcome& outcome, const std::stop_token& stop)
{
    outcome.run = job.record.folder;
    std::error_code ignored;
    fs::remove(job.folder.files().outcome(), ignored); // of an earlier session: the run goes on
    guard(outcome, [&] {
        {
            const CausalLm model(job.checkpoint, job.compute.type, job.compute.device);
            evaluateDense(job, model, stop);
            pruneBlocks(job, model, pruner, stop);
        }
        warnOfNoZeros(job);
        const auto present = job.resumed ? findPresentExport(job.record, job.folder.files(), job.log, stop)
                                         : std::optional<ExportResult>();
        const ExportResult result = present ? *present : exportJob(job, stop);
        outcome.output = result.folder;
        outcome.zeros = result.zeros;
        outcome.weights = result.weights;
        outcome.status = RunStatus::Completed;
    });
    kernels::releaseCudaMemory();
    outcome.blocks = job.record.finished;
    outcome.densePerplexity = job.record.densePerplexity;
    outcome.prunedPerplexity = job.record.prunedPerplexity;
    outcome.seconds = job.seconds();
    job.folder.saveOutcome(outcome);
    job.log.note("ended", outcome.problem ? outcome.problem->what : "");
}

/// The outcome of a run that has nothing left to do.
RunOutcome completedOutcome(const RunRecord& record)
{
    RunOutcome outcome;
    outcome.status = RunStatus::Completed;
    outcome.output = record.output;
    outcome.run = record.folder;
    outcome.blocks = record.finished;
    outcome.zeros = record.zeros;
    outcome.weights = record.weights;
    outcome.densePerplexity = record.densePerplexity;
    outcome.prunedPerplexity = record.prunedPerplexity;
    outcome.seconds = record.seconds;
    return outcome;
}

/// Does the work of taking up a run. A file of its folder that cannot be read leads elsewhere than one of a
/// model: nobody has another copy.
void takingUp(const std::string& runFolder, const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        Problem problem = error.problem();
        if (error.code() != ExitCode::Model || !problem.where.starts_with(fs::absolute(runFolder).string()) ||
            problem.remedy.find("--run") != std::string::npos) {
            throw;
        }
        problem.remedy = "The run folder is damaged. Start the run anew in another folder with --run.";
        throw Error(error.code(), problem);
    }
}

} // namespace

RunEngine::RunEngine(BlockPruner pruner)
    : m_pruner(std::move(pruner))
{
}

RunOutcome RunEngine::prune(const Recipe& recipe, RunObserver& observer, const std::stop_token& stop,
                            Fit fit) const
{
    RunOutcome outcome;
    guard(outcome, [&] {
        const auto job = beginJob(recipe, observer, stop, fit);
        finish(*job, m_pruner, outcome, stop);
    });
    return outcome;
}

RunOutcome RunEngine::resume(const std::string& runFolder, RunObserver& observer,
                             const std::stop_token& stop) const
{
    RunOutcome outcome;
    guard(outcome, [&] {
        std::unique_ptr<RunJob> job;
        takingUp(runFolder, [&] { job = reopenJob(runFolder, observer, stop); });
        if (job->record.status == RunStatus::Completed &&
            fs::exists(fs::path(job->record.output) / kSparsityFile)) {
            outcome = completedOutcome(job->record);
            return;
        }
        finish(*job, m_pruner, outcome, stop);
    });
    return outcome;
}

} // namespace besa
