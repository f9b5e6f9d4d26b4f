#include "base/error.h"
#include "checkpoint/verify.h"
#include "quick_pruner.h"
#include "run/commands.h"
#include "run/engine.h"
#include "run/event_reader.h"
#include "run/recipe_yaml.h"
#include "run/report_json.h"
#include "run/run_engine.h"
#include "run/run_files.h"
#include "run/run_reader.h"
#include "run_fixture.h"

#include <c10/util/Exception.h>
#include <yaml-cpp/yaml.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <map>
#include <new>

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

/// Counts what it is told.
class Counter : public RunObserver
{
public:
    int blocksDone = 0;
    int steps = 0;
    std::vector<std::string> perplexities;
    std::vector<Stage> stages;
    std::map<Stage, StageReport> last; ///< of each stage

    void onStage(const StageReport& report) override
    {
        last[report.stage] = report;
        if (stages.empty() || stages.back() != report.stage) {
            stages.push_back(report.stage);
        }
    }
    void onStep(const StepReport&) override { ++steps; }
    void onBlockDone(const BlockReport&) override { ++blocksDone; }
    void onPerplexity(const std::string& which, const Perplexity&) override { perplexities.push_back(which); }
};

RunOutcome quickPrune(const Recipe& recipe)
{
    Counter observer;
    return RunEngine(test::pruneFirstColumns).prune(recipe, observer, {});
}

VerifyReport verify(const fs::path& folder)
{
    RunObserver observer;
    return verifyExport(folder, observer, {});
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

class WorkingDirectory
{
public:
    explicit WorkingDirectory(const fs::path& folder)
        : m_before(fs::current_path())
    {
        fs::current_path(folder);
    }
    ~WorkingDirectory() { fs::current_path(m_before); }

private:
    fs::path m_before;
};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunGoesThroughAllStages()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        Counter observer;
        const RunOutcome outcome = RunEngine(test::pruneFirstColumns).prune(recipe, observer, {});
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, recipe.output);
        QCOMPARE(outcome.run, recipe.output + ".run");
        QCOMPARE(outcome.sparsity(), 0.5);
        QCOMPARE(outcome.blocks.size(), std::size_t{2});
        QVERIFY(outcome.seconds > 0);
        QCOMPARE(observer.blocksDone, 2);
        QCOMPARE(observer.perplexities, (std::vector<std::string>{"dense", "pruned"}));
        QCOMPARE(observer.stages,
                 (std::vector<Stage>{Stage::Open, Stage::Calibrate, Stage::Evaluate, Stage::Prune,
                                     Stage::Export, Stage::Verify, Stage::Evaluate}));
        for (const Stage stage : {Stage::Verify, Stage::Evaluate}) {
            QVERIFY(observer.last[stage].total > 0);
            QCOMPARE(observer.last[stage].done, observer.last[stage].total);
        }
        const VerifyReport report = verify(outcome.output);
        QVERIFY(report.ok());
        QCOMPARE(report.zeros, outcome.zeros);
        QCOMPARE(namesIn(folder.path()),
                 (std::vector<std::string>{"model", "out", "out.run", "tokens.safetensors"}));
    }

    void theStatedPerplexityIsThatOfTheFiles()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const RunOutcome outcome = quickPrune(recipe);
        RunObserver observer;
        const Perplexity pruned =
            evaluateModel(outcome.output, recipe.evaluation, {.threads = 1}, observer, {});
        const Perplexity dense = evaluateModel(recipe.model, recipe.evaluation, {.threads = 1}, observer, {});
        QVERIFY(outcome.prunedPerplexity && outcome.densePerplexity);
        QCOMPARE(outcome.prunedPerplexity->value, pruned.value);
        QCOMPARE(outcome.densePerplexity->value, dense.value);
        QCOMPARE(pruned.windows, std::int64_t{3});
        QCOMPARE(pruned.source, recipe.evaluation.tokens);
        QCOMPARE(pruned.tokenHash, outcome.prunedPerplexity->tokenHash);
        QVERIFY(pruned.value != dense.value);
    }

    void theRecordTellsWhatHappened()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const RunOutcome outcome = quickPrune(recipe);
        const RunRecord record = readRun(outcome.run);
        QVERIFY(record.status == RunStatus::Completed);
        QVERIFY(!record.live);
        QCOMPARE(record.finished.size(), std::size_t{2});
        QCOMPARE(record.zeros, outcome.zeros);
        QCOMPARE(record.weights, outcome.weights);
        QCOMPARE(record.prunedPerplexity->value, outcome.prunedPerplexity->value);
        QCOMPARE(record.calibration.samples, std::int64_t{6});
        QCOMPARE(record.calibration.length, std::int64_t{16});
        QCOMPARE(record.fingerprints.model.size(), std::size_t{2});
        QCOMPARE(record.fingerprints.evaluationTokens, outcome.prunedPerplexity->tokenHash);
        QCOMPARE(writeRecipe(record.recipe), writeRecipe(recipe));
        QCOMPARE(
            namesIn(outcome.run),
            (std::vector<std::string>{"blocks", "calibration.safetensors", "evaluation.json", "events.jsonl",
                                      "outcome.json", "recipe.yaml", "run.json", "run.lock", "state"}));
        Counter replayed;
        QCOMPARE(replayEvents(outcome.run, replayed), std::int64_t{0});
        QCOMPARE(replayed.blocksDone, 2);
        QCOMPARE(replayed.steps, 2);
    }

    void theExportTellsItsOrigin()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        test::writeFile(folder / "model/README.md",
                        "---\nlicense: apache-2.0\nlanguage:\n- en\n- de\ntags: [x]\n---\n# Source\n");
        const RunOutcome outcome = quickPrune(recipe);
        const std::string card = test::readFile(fs::path(outcome.output) / "README.md");
        QVERIFY(card.starts_with("---\n"));
        const YAML::Node front = YAML::Load(card.substr(4, card.find("\n---\n") - 3));
        QCOMPARE(front["base_model"].as<std::string>(), std::string("model"));
        QCOMPARE(front["license"].as<std::string>(), std::string("apache-2.0"));
        QCOMPARE(front["language"].size(), std::size_t{2});
        QCOMPARE(front["library_name"].as<std::string>(), std::string("transformers"));
        QCOMPARE(front["pipeline_tag"].as<std::string>(), std::string("text-generation"));
        QVERIFY(front["tags"].size() >= 3);
        QVERIFY(card.find("| tokens.safetensors:evaluation | 16 | 48 |") != std::string::npos);
        QVERIFY(card.find("`self_attn.q_proj`") != std::string::npos);
        for (const char* file : {"README.md", "besa_sparsity.json", "masks.safetensors"}) {
            // The recipe names the inputs as they were given; nothing else knows folders of this machine.
            std::string text = test::readFile(fs::path(outcome.output) / file);
            if (file == std::string("masks.safetensors")) {
                text = text.substr(0, text.find("\"recipe\""));
            }
            QVERIFY2(text.find(folder.path().string()) == std::string::npos, file);
        }
        const Recipe exported = readRecipeFile(fs::path(outcome.output) / "recipe.yaml");
        QVERIFY(exported.output.empty() && exported.run.empty());
        QCOMPARE(exported.model, recipe.model);
    }

    void aDamagedSourceCardDoesNoHarm()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        test::writeFile(folder / "model/README.md", "---\nlicense: [unclosed\n: {\n---\n");
        const RunOutcome outcome = quickPrune(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
    }

    void withoutEvaluationNothingIsEvaluated()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = test::writeRunInputs(folder.path());
        recipe.evaluation.tokens.clear();
        const RunOutcome outcome = quickPrune(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QVERIFY(!outcome.densePerplexity && !outcome.prunedPerplexity);
    }

    void namesAreMadeFromModelMethodAndTarget()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = test::writeRunInputs(folder.path());
        const WorkingDirectory here(folder.path());
        recipe.model = "model";
        recipe.output.clear();
        recipe.calibration.tokens = "tokens.safetensors:calibration";
        recipe.evaluation.tokens.clear();
        recipe.method = Method::Wanda;
        recipe.sparsity = 0.25;
        const RunOutcome outcome = quickPrune(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QCOMPARE(fs::path(outcome.output).filename().string(), std::string("model-wanda-25"));
        QCOMPARE(fs::path(outcome.run).filename().string(), std::string("model-wanda-25.run"));
    }

    void thePlanIsTrueAndWritesNothing()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const auto before = test::folderBytes(folder.path());
        const RunPlan plan = planRun(recipe);
        QCOMPARE(test::folderBytes(folder.path()), before);
        QCOMPARE(plan.output, recipe.output);
        QCOMPARE(plan.run, recipe.output + ".run");
        QCOMPARE(plan.blocks, std::int64_t{2});
        QCOMPARE(plan.samples, std::int64_t{6});
        QCOMPARE(plan.length, std::int64_t{16});
        const RunOutcome outcome = quickPrune(recipe);
        QCOMPARE(plan.prunable, outcome.weights);
        QCOMPARE(plan.target, outcome.zeros);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        const auto row = [](const char* what, ExitCode code) {
            QTest::newRow(what) << what << static_cast<int>(code);
        };
        row("no such model", ExitCode::Model);
        row("existing output", ExitCode::Usage);
        row("existing run", ExitCode::Usage);
        row("output inside the model", ExitCode::Usage);
        row("run inside the model", ExitCode::Usage);
        row("run inside the output", ExitCode::Usage);
        row("run folder taken", ExitCode::Usage);
        row("no calibration", ExitCode::Usage);
        row("bad calibration", ExitCode::Model);
        row("bad evaluation", ExitCode::Model);
        row("bad sparsity", ExitCode::Usage);
        row("unknown device", ExitCode::Usage);
        row("unwritable output", ExitCode::Write);
        row("unwritable run", ExitCode::Write);
    }
    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        const test::TemporaryFolder folder;
        Recipe recipe = test::writeRunInputs(folder.path());
        if (what == "no such model") {
            recipe.model = (folder / "nowhere").string();
        } else if (what == "existing output") {
            fs::create_directory(folder / "out");
            test::writeFile(folder / "out/x", "x");
        } else if (what == "existing run") {
            fs::create_directory(folder / "out.run");
            test::writeFile(folder / "out.run/run.json", "{}");
        } else if (what == "output inside the model") {
            recipe.output = recipe.model + "/out";
        } else if (what == "run inside the model") {
            recipe.run = recipe.model + "/run";
        } else if (what == "run inside the output") {
            recipe.run = recipe.output + "/run";
        } else if (what == "run folder taken") {
            fs::create_directory(folder / "out.run");
            test::writeFile(folder / "out.run/thesis.txt", "x");
        } else if (what == "no calibration") {
            recipe.calibration.tokens.clear();
        } else if (what == "bad calibration") {
            recipe.calibration.tokens += "x";
        } else if (what == "bad evaluation") {
            recipe.evaluation.tokens += "x";
        } else if (what == "bad sparsity") {
            recipe.sparsity = 1.5;
        } else if (what == "unknown device") {
            recipe.device = "abacus";
        } else if (what == "unwritable output") {
            test::writeFile(folder / "file", "x");
            recipe.output = (folder / "file/out").string();
            recipe.run = (folder / "run").string();
        } else if (what == "unwritable run") {
            test::writeFile(folder / "file", "x");
            recipe.run = (folder / "file/run").string();
        }
        const auto before = test::folderBytes(folder.path());
        const auto names = namesIn(folder.path());
        const RunOutcome outcome = quickPrune(recipe);
        QVERIFY(outcome.status == RunStatus::Failed);
        QVERIFY(outcome.problem && !outcome.problem->what.empty() && !outcome.problem->remedy.empty());
        QVERIFY2(outcome.exitCode == code, test::problemText(outcome).c_str());
        QCOMPARE(test::folderBytes(folder.path()), before); // nothing is left behind
        QCOMPARE(namesIn(folder.path()), names);
    }

    void overwriteReplacesOutputAndRun()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = test::writeRunInputs(folder.path());
        QVERIFY(quickPrune(recipe).status == RunStatus::Completed);
        recipe.sparsity = 0.25;
        QVERIFY(quickPrune(recipe).status == RunStatus::Failed);
        recipe.overwrite = true;
        const RunOutcome outcome = quickPrune(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QCOMPARE(verify(recipe.output).sparsity(), 0.25);
        QCOMPARE(readRun(outcome.run).recipe.sparsity, 0.25);
    }

    void everyFailureBecomesAnOutcome_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("own error") << 0 << static_cast<int>(ExitCode::Model);
        QTest::newRow("no memory") << 1 << static_cast<int>(ExitCode::Memory);
        QTest::newRow("no memory in torch") << 2 << static_cast<int>(ExitCode::Memory);
        QTest::newRow("torch") << 3 << static_cast<int>(ExitCode::Failure);
        QTest::newRow("other") << 4 << static_cast<int>(ExitCode::Failure);
        QTest::newRow("file system") << 5 << static_cast<int>(ExitCode::Write);
        QTest::newRow("stop") << 6 << static_cast<int>(ExitCode::Interrupted);
    }
    void everyFailureBecomesAnOutcome()
    {
        QFETCH(int, kind);
        QFETCH(int, code);
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const RunEngine engine([&](const CausalLm& model, int i, const Recipe& r,
                                   const Allocation& allocation, Streams& streams, RunObserver& observer,
                                   const std::stop_token& stop, LearningStore* store) {
            if (i == 1) {
                switch (kind) {
                case 0:
                    throw Error(ExitCode::Model, {"not finite", "block 1", "use another model"});
                case 1:
                    throw std::bad_alloc();
                case 2:
                    TORCH_CHECK(false, "DefaultCPUAllocator: can't allocate memory: you tried too much");
                case 3:
                    TORCH_CHECK(false, "shapes do not fit");
                case 4:
                    throw std::runtime_error("odd");
                case 5:
                    throw fs::filesystem_error("gone", "/x", std::make_error_code(std::errc::io_error));
                default:
                    throw Cancelled();
                }
            }
            return test::pruneFirstColumns(model, i, r, allocation, streams, observer, stop, store);
        });
        RunObserver observer;
        const RunOutcome outcome = engine.prune(recipe, observer, {});
        QCOMPARE(outcome.exitCode, code);
        QVERIFY(outcome.status == (kind == 6 ? RunStatus::Cancelled : RunStatus::Failed));
        QCOMPARE(outcome.problem.has_value(), kind != 6);
        QCOMPARE(outcome.blocks.size(), std::size_t{1});
        QVERIFY(!fs::exists(recipe.output));
        const RunRecord record = readRun(outcome.run);
        QVERIFY(record.status == outcome.status);
        QCOMPARE(record.finished.size(), std::size_t{1});
        // What went wrong is out of the way: the run goes on where it was.
        const RunOutcome resumed = RunEngine(test::pruneFirstColumns).resume(outcome.run, observer, {});
        QVERIFY2(resumed.status == RunStatus::Completed, test::problemText(resumed).c_str());
        QVERIFY(readRun(outcome.run).status == RunStatus::Completed);
    }

    void aFinishedRunIsExportedAgain()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const RunOutcome outcome = quickPrune(recipe);
        RunObserver observer;
        const std::string again = (folder / "again").string();
        const RunOutcome exported = exportRun(outcome.run, again, false, observer, {});
        QVERIFY2(exported.status == RunStatus::Completed, test::problemText(exported).c_str());
        QCOMPARE(exported.zeros, outcome.zeros);
        QCOMPARE(test::difference(outcome.output, again), std::string());
        QCOMPARE(exportRun(outcome.run, again, false, observer, {}).exitCode,
                 static_cast<int>(ExitCode::Usage));
        QVERIFY(exportRun(outcome.run, again, true, observer, {}).status == RunStatus::Completed);
    }

    void masksGiveTheWholeExportAgain()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const RunOutcome outcome = quickPrune(recipe);
        RunObserver observer;
        applyMask(recipe.model, fs::path(outcome.output) / "masks.safetensors", folder / "again", false,
                  observer, {});
        QCOMPARE(test::difference(outcome.output, folder / "again"), std::string());
    }

    void computeTypesAndShards_data()
    {
        QTest::addColumn<int>("compute");
        QTest::addColumn<int>("shards");
        QTest::newRow("float32, 1") << static_cast<int>(ComputeType::Float32) << 1;
        QTest::newRow("bfloat16, 3") << static_cast<int>(ComputeType::BFloat16) << 3;
    }
    void computeTypesAndShards()
    {
        QFETCH(int, compute);
        QFETCH(int, shards);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.dtype = Dtype::BF16;
        model.shards = static_cast<std::size_t>(shards);
        Recipe recipe = test::writeRunInputs(folder.path(), model);
        recipe.compute = static_cast<ComputeType>(compute);
        RunObserver observer;
        const RunOutcome outcome = prune(recipe, observer, {}); // the real method
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QVERIFY(std::abs(outcome.sparsity() - 0.5) < 0.001);
        QVERIFY(verify(outcome.output).ok());
    }

    void aRunIsNotResumedOnAnotherDevice()
    {
        const test::TemporaryFolder folder;
        RunObserver observer;
        const RunOutcome outcome = prune(test::writeRunInputs(folder.path()), observer, {});
        QCOMPARE(outcome.status, RunStatus::Completed);
        const std::filesystem::path file = RunFiles{outcome.run}.run();
        Json json = unsealed(test::readFile(file));
        QCOMPARE(json.at("device").get<std::string>(), std::string("cpu"));
        json["device"] = "cuda:99";
        test::writeFile(file, sealedText(json));
        const RunOutcome resumed = resume(outcome.run, observer, {});
        QCOMPARE(resumed.exitCode, static_cast<int>(ExitCode::Usage));
        QVERIFY(resumed.problem->what.starts_with("the device cuda:99 cannot be used: "));
        QVERIFY(resumed.problem->remedy.starts_with("Resume the run where its device is"));
    }

    void unknownRunsAreRefused()
    {
        const test::TemporaryFolder folder;
        RunObserver observer;
        const int code = static_cast<int>(ExitCode::WorkspaceNotFound);
        QCOMPARE(resume((folder / "nowhere").string(), observer, {}).exitCode, code);
        QCOMPARE(exportRun(folder.path().string(), "", false, observer, {}).exitCode, code);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
