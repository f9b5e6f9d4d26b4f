#include "run/run_job.h"

#include "base/error.h"
#include "base/sha256.h"
#include "base/version.h"
#include "checkpoint/export.h"
#include "checkpoint/export_folder.h"
#include "run/clock.h"
#include "run/engine.h"
#include "run/fingerprint.h"
#include "run/plan_fit.h"
#include "run/recipe_paths.h"
#include "run/recipe_yaml.h"
#include "run/result_names.h"
#include "run/run_reader.h"
#include "text/calibration.h"
#include "text/token_hash.h"

namespace besa {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<Tokenizer> tokenizerFor(const Recipe& recipe, const Checkpoint& checkpoint)
{
    const bool calibrates = recipe.calibration.tokens.empty() && !recipe.calibration.files.empty();
    const bool evaluates = recipe.evaluation.tokens.empty() && !recipe.evaluation.files.empty();
    if (!calibrates && !evaluates) {
        return nullptr;
    }
    std::string options;
    if (calibrates) {
        options += "--calibration-tokens FILE:TENSOR";
    }
    if (evaluates) {
        options += std::string(calibrates ? " and " : "") + "--eval-tokens FILE:TENSOR";
    }
    return openTokenizer(checkpoint.folder(), "Or give token ids with " + options + ".");
}

std::optional<EvaluationSet> evaluationFor(const Recipe& recipe, const ModelConfig& config,
                                           const Tokenizer* tokenizer, const std::stop_token& stop)
{
    if (!wantsEvaluation(recipe.evaluation)) {
        return {};
    }
    return makeEvaluation(recipe.evaluation, config.maxPositions, config.vocabSize, tokenizer, stop);
}

/// A folder that cannot be written is found now, not after hours.
void probeOutput(const RunPlan& plan)
{
    const ExportFolder probe(plan.output);
}

void fillCalibration(RunRecord& record, const CalibrationSet& set)
{
    record.calibration = {.source = set.source,
                          .sampling = set.sampling,
                          .seed = set.seed,
                          .samples = set.ids.size(0),
                          .length = set.ids.size(1),
                          .documents = set.documents,
                          .offsets = set.offsets};
    record.fingerprints.calibrationTokens = set.tokenHash;
}

[[noreturn]] void throwChanged(const std::string& what, const std::string& where)
{
    throw Error(ExitCode::Model, {what + " has changed since the run began", where,
                                  "Restore it and resume, or start a new run with another --run."});
}

std::string joinedNames(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

void requireSameData(const RunJob& job, const std::stop_token& stop)
{
    std::map<std::string, std::string> now = fingerprintData(job.recipe, stop);
    for (const auto& [file, hash] : job.record.fingerprints.data) {
        now.try_emplace(file, hash); // a text that is gone is not needed any more: the run keeps its tokens
    }
    const auto changed = changedNames(job.record.fingerprints.data, now);
    if (!changed.empty()) {
        throwChanged("the data", joinedNames(changed));
    }
    if (tokenHash(job.folder.calibrationIds()) != job.record.fingerprints.calibrationTokens) {
        throwChanged("the calibration", job.folder.files().calibration().string());
    }
    if (job.evaluation && tokenHash(job.evaluation->windows) != job.record.fingerprints.evaluationTokens) {
        throwChanged("the evaluation text or the tokenizer", job.evaluation->source);
    }
}

/// Sums depend on device and threads, so both stay what they were.
Compute sameCompute(const RunRecord& record)
{
    try {
        return resolveCompute(record.recipe.compute, record.device, record.threads);
    } catch (const Error& error) {
        throw Error(error.code(),
                    {error.problem().what, record.folder,
                     "Resume the run where its device is, or start a new one with another --run."});
    }
}

} // namespace

RunJob::RunJob(RunFolder&& runFolder, RunObserver& observer)
    : folder(std::move(runFolder))
    , log(folder.files().events(), observer)
{
}

std::unique_ptr<RunJob> beginJob(const Recipe& given, RunObserver& observer, const std::stop_token& stop,
                                 Fit fit)
{
    observer.onStage({Stage::Open, 0, 0, given.model});
    const RunPlan plan = planRun(given);
    if (fit == Fit::Required) {
        requireFits(plan);
    }
    probeOutput(plan);
    auto job = std::make_unique<RunJob>(RunFolder::create(plan.run, given.overwrite), observer);
    job->recipe = withAbsolutePaths(given, fs::current_path());
    job->log.recordDistributions(given.recordDistributions);
    job->checkpoint = Checkpoint::open(job->recipe.model);
    job->compute = resolveCompute(given.compute, plan.device, given.threads);
    prepareProcess(job->compute);
    for (const Problem& warning : job->checkpoint->warnings()) {
        job->log.onMessage({Severity::Warning, warning});
    }
    for (const Problem& warning : plan.warnings) {
        job->log.onMessage({Severity::Warning, warning});
    }

    const ModelConfig& config = job->checkpoint->config();
    RunRecord& record = job->record;
    record.folder = plan.run;
    record.toolVersion = toolVersion();
    record.created = timestamp();
    record.workingDirectory = fs::current_path().string();
    record.recipe = given;
    record.output = plan.output;
    record.threads = job->compute.threads;
    record.compute = computeName(job->compute.type);
    record.device = plan.device;
    record.blocks = static_cast<int>(config.blocks);
    record.fingerprints.model = fingerprintModel(*job->checkpoint, job->log, stop);
    record.fingerprints.data = fingerprintData(job->recipe, stop);

    job->log.onStage({Stage::Calibrate, 0, 0, ""});
    const auto tokenizer = tokenizerFor(job->recipe, *job->checkpoint);
    const CalibrationSet calibration = makeCalibration(job->recipe.calibration, config.maxPositions,
                                                       config.vocabSize, tokenizer.get(), stop);
    fillCalibration(record, calibration);
    job->evaluation = evaluationFor(job->recipe, config, tokenizer.get(), stop);
    if (job->evaluation) {
        record.fingerprints.evaluationTokens = tokenHash(job->evaluation->windows);
    }
    job->folder.begin(record, writeRecipe(given), calibration.ids);
    job->log.note("started", record.toolVersion);
    return job;
}

std::unique_ptr<RunJob> reopenJob(const std::string& runFolder, RunObserver& observer,
                                  const std::stop_token& stop)
{
    observer.onStage({Stage::Open, 0, 0, runFolder});
    auto job = std::make_unique<RunJob>(RunFolder::open(fs::absolute(runFolder)), observer);
    job->resumed = true;
    job->record = readLockedRun(fs::absolute(runFolder).string());
    RunRecord& record = job->record;
    requireSameRecipe(job->folder.files(), record);
    job->recipe = withAbsolutePaths(record.recipe, record.workingDirectory);
    job->log.recordDistributions(job->recipe.recordDistributions);
    job->checkpoint = Checkpoint::open(job->recipe.model);
    job->compute = sameCompute(record);
    prepareProcess(job->compute);
    requireSameModel(record, *job->checkpoint, job->log, stop);
    const auto tokenizer = wantsEvaluation(job->recipe.evaluation) && job->recipe.evaluation.tokens.empty()
                               ? openTokenizer(job->checkpoint->folder())
                               : nullptr;
    job->evaluation = evaluationFor(job->recipe, job->checkpoint->config(), tokenizer.get(), stop);
    requireSameData(*job, stop);
    if (record.toolVersion != toolVersion()) {
        job->log.onMessage({Severity::Warning,
                            {"the run was begun by version " + record.toolVersion +
                                 " of the program; the rest may differ in the last digits",
                             record.folder, "Use that version for a result that is equal byte for byte."}});
    }
    job->log.note("resumed", record.finished.empty()
                                 ? "from the first block"
                                 : "after block " + std::to_string(record.finished.size() - 1));
    return job;
}

void requireSameRecipe(const RunFiles& files, const RunRecord& record)
{
    const std::string yaml = readSmallFile(files.recipe());
    if (sha256(std::as_bytes(std::span(yaml))) != record.fingerprints.recipe) {
        throwChanged("the recipe", files.recipe().string());
    }
}

void requireSameModel(const RunRecord& record, const Checkpoint& checkpoint, RunObserver& observer,
                      const std::stop_token& stop)
{
    const auto now = fingerprintModel(checkpoint, observer, stop);
    auto changed = changedNames(record.fingerprints.model, now);
    for (const std::string& name : changedNames(now, record.fingerprints.model)) {
        if (!record.fingerprints.model.contains(name)) {
            changed.push_back(name);
        }
    }
    if (!changed.empty()) {
        throwChanged("the model", checkpoint.folder().string() + ": " + joinedNames(changed));
    }
}

} // namespace besa
