#include "fuzz_target.h"
#include "report/run_trace.h"
#include "run/event_log.h"
#include "run/export_events.h"
#include "run/recipe_yaml.h"
#include "run/report_json.h"
#include "run/run_events.h"
#include "run/run_folder.h"
#include "run/run_reader.h"
#include "temporary_folder.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>

namespace besa::fuzz {

namespace {

namespace fs = std::filesystem;

fs::path runPath()
{
    return folder() / "run";
}

/// The files that an input stands for.
std::vector<fs::path> textFiles()
{
    const RunFiles files{runPath()};
    return {files.run(), files.recipe(), files.block(0), files.evaluation(), files.outcome(), files.events()};
}

/// Runs `read` to its end or an Error: the other readers shall see the input too.
template <typename Read>
void attempt(Read read)
{
    try {
        read();
    } catch (const Error& error) {
        requireHelpful(error);
    }
}

/// A run of two blocks of which one is done.
void writeRun()
{
    RunFolder run = RunFolder::create(runPath(), true);
    RunRecord record;
    record.recipe.model = "model";
    record.output = "/out";
    record.blocks = 2;
    record.calibration.documents = {3};
    record.calibration.offsets = {5};
    record.fingerprints.model["model.safetensors"] = "aa";
    run.begin(record, writeRecipe(record.recipe), at::zeros({1, 4}, at::kLong));
    Perplexity perplexity;
    perplexity.value = 8.5;
    run.saveEvaluation(perplexity, perplexity);
    PrunedBlock block;
    block.report.firstLoss = 1.5;
    block.report.denseLoss = 0.5;
    for (const Site site : kSites) {
        block.keep[index(site)] = at::ones({2, 8}, at::kBool);
        block.report.sites[index(site)] = {2, 8, 0};
    }
    RunObserver nobody;
    EventLog log(run.files().events(), nobody);
    log.note("started", "test");
    log.onStage({Stage::Prune, 0, 2, "block 1 of 2"});
    log.onBlockStarted({0, 2, 1});
    StepReport step;
    step.loss = 0.25;
    log.onStep(step);
    log.onDistribution({0, Site::Gate, {0.5F}, {0.25F}});
    log.onBlockDone(block.report);
    log.onPerplexity("dense", perplexity);
    log.onMessage({Severity::Warning, {"what", "where", "remedy"}});
    const Streams streams{at::ones({1, 4, 2}), {}};
    run.saveBlock(block, &streams, 1.5);
    RunOutcome outcome;
    outcome.status = RunStatus::Failed;
    outcome.problem = Problem{"what", "where", "remedy"};
    run.saveOutcome(outcome);
}

} // namespace

void parse(std::string_view input)
{
    const std::vector<fs::path> files = textFiles();
    const std::vector<std::string_view> parts = filesOf(input, files.size());
    fs::create_directories(RunFiles{runPath()}.blocks());
    for (std::size_t i = 0; i < files.size(); ++i) {
        fs::remove(files[i]);
        if (!parts[i].empty()) {
            test::writeFile(files[i], parts[i]);
        }
    }
    const std::string path = runPath().string();
    attempt([&] { readRun(path); });
    attempt([&] {
        RunTrace trace;
        for (const RunEvent& event : readRunEvents(path)) {
            trace.apply(event);
        }
    });
    attempt([&] { exportEvents(path, (folder() / "events").string(), EventFormat::JsonLines, true); });
    attempt([&] {
        fs::remove_all(folder() / "board");
        exportEvents(path, (folder() / "board").string(), EventFormat::TensorBoard, true);
    });
    attempt([&] {
        const RunFolder run = RunFolder::open(runPath());
        run.calibrationIds();
        run.loadState(0);
    });
}

std::vector<std::string> seeds()
{
    writeRun();
    std::vector<std::string> sealed;
    std::vector<std::string> files; // without checksums, which would turn every change away
    for (const fs::path& file : textFiles()) {
        sealed.push_back(test::readFile(file));
        files.push_back(file.extension() == ".json" ? jsonText(unsealed(sealed.back())) : sealed.back());
    }
    std::vector<std::string> inputs{together(sealed), together(files)};
    files.pop_back();
    inputs.push_back(together(files));
    inputs.push_back(together({"", "", "", "", "", test::readFile(RunFiles{runPath()}.events())}));
    return inputs;
}

} // namespace besa::fuzz
