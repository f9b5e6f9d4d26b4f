#include "base/error.h"
#include "run/event_log.h"
#include "run/recipe_yaml.h"
#include "run/report_json.h"
#include "run/run_folder.h"
#include "run/run_masks.h"
#include "run/run_reader.h"
#include "run_fixture.h"
#include "text/token_hash.h"

#include <ATen/ops/equal.h>
#include <ATen/ops/rand.h>

#include <cmath>
#include <limits>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

template <typename Action>
ExitCode codeOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::Ok;
}

RunRecord someRecord()
{
    RunRecord record;
    record.toolVersion = "0.1.0";
    record.created = "2025-01-01T00:00:00.000Z";
    record.workingDirectory = "/somewhere";
    record.recipe.model = "model";
    record.recipe.sparsity = 0.4;
    record.output = "/somewhere/out";
    record.threads = 3;
    record.compute = "float32";
    record.device = "cuda:1";
    record.blocks = 3;
    record.calibration = {.source = "text.txt",
                          .sampling = "papers",
                          .seed = 7,
                          .samples = 2,
                          .length = 4,
                          .documents = {5, 6},
                          .offsets = {0, 9}};
    record.fingerprints.model = {{"config.json", "aa"}, {"model.safetensors", "bb"}};
    record.fingerprints.data = {{"/somewhere/text.txt", "cc"}};
    record.fingerprints.calibrationTokens = "dd";
    return record;
}

PrunedBlock someBlock(int number)
{
    PrunedBlock block;
    block.report.block = number;
    block.report.loss = 0.5;
    block.report.firstLoss = 1.5;
    for (const Site site : kSites) {
        const at::Tensor keep = at::rand({4, 10}).gt(0.5);
        block.keep[index(site)] = keep;
        block.report.sites[index(site)] = {4, 10, 40 - keep.sum().item<std::int64_t>()};
    }
    return block;
}

/// A run of three blocks, not yet pruned.
RunFolder beginRun(const fs::path& folder)
{
    RunFolder run = RunFolder::create(folder, false);
    RunRecord record = someRecord();
    run.begin(record, writeRecipe(record.recipe), test::fixtureIds(2, 4, 0));
    return run;
}

/// A run of three blocks with an evaluation, as it is when the export has been written.
void writeCompletedRun(const fs::path& folder)
{
    RunFolder run = RunFolder::create(folder, false);
    RunRecord record = someRecord();
    record.recipe.evaluation.tokens = "ids.safetensors:ids";
    run.begin(record, writeRecipe(record.recipe), test::fixtureIds(2, 4, 0));
    Perplexity perplexity;
    perplexity.value = 10.0;
    run.saveEvaluation(perplexity, perplexity);
    for (const int block : {0, 1, 2}) {
        run.saveBlock(someBlock(block), nullptr, 1.0);
    }
    RunOutcome outcome;
    outcome.status = RunStatus::Completed;
    outcome.zeros = 30;
    outcome.weights = 60;
    outcome.seconds = 12.0;
    run.saveOutcome(outcome);
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

} // namespace

class RunFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsSurviveJson()
    {
        BlockReport report = someBlock(2).report;
        report.denseLoss = 1.0 / 3.0;
        report.loss = std::numeric_limits<double>::infinity();
        report.optimizerStep = 1e-300;
        const BlockReport again = blockReportFromJson(Json::parse(jsonLine(toJson(report))));
        QCOMPARE(again.block, 2);
        QCOMPARE(again.zeros(), report.zeros());
        QCOMPARE(again.weights(), std::int64_t{280});
        QVERIFY(again.denseLoss == report.denseLoss);
        QVERIFY(again.firstLoss == report.firstLoss);
        QVERIFY(!again.lastLoss);
        QVERIFY(std::isnan(again.loss)); // JSON has no infinity
        QVERIFY(again.optimizerStep == report.optimizerStep);

        Perplexity perplexity{12.5, 2.5, 3, 16, 48, "\n\n", "none", "a.txt", "hash", 0.25};
        const Perplexity back = perplexityFromJson(Json::parse(jsonText(toJson(perplexity))));
        QVERIFY(back.value == 12.5 && back.windows == 3 && back.join == "\n\n" && back.seconds == 0.25);
    }

    void aRunIsReadBackAsBegun()
    {
        const test::TemporaryFolder folder;
        {
            const RunFolder run = beginRun(folder / "run");
            QCOMPARE(tokenHash(run.calibrationIds()), tokenHash(test::fixtureIds(2, 4, 0)));
        }
        const RunRecord record = readRun((folder / "run").string());
        const RunRecord expected = someRecord();
        QCOMPARE(record.created, expected.created);
        QCOMPARE(record.workingDirectory, expected.workingDirectory);
        QCOMPARE(record.output, expected.output);
        QCOMPARE(record.threads, std::int64_t{3});
        QCOMPARE(record.device, std::string("cuda:1"));
        QCOMPARE(record.blocks, 3);
        QCOMPARE(record.recipe.sparsity, 0.4);
        QCOMPARE(record.fingerprints.model, expected.fingerprints.model);
        QCOMPARE(record.fingerprints.data, expected.fingerprints.data);
        QCOMPARE(record.fingerprints.recipe.size(), std::size_t{64});
        QCOMPARE(record.calibration.documents, expected.calibration.documents);
        QCOMPARE(record.calibration.offsets, expected.calibration.offsets);
        QCOMPARE(record.calibration.seed, std::uint64_t{7});
        QVERIFY(record.finished.empty());
        QVERIFY(!record.live);
        QVERIFY(record.status == RunStatus::Interrupted); // begun and gone: can be resumed
    }

    void blocksAndStreamsAreKept()
    {
        const test::TemporaryFolder folder;
        RunFolder run = beginRun(folder / "run");
        const RunFiles files = run.files();
        Streams streams{at::rand({2, 4, 8}), at::rand({2, 4, 8})};
        const PrunedBlock first = someBlock(0);
        run.saveBlock(first, &streams, 1.5);
        QCOMPARE(namesIn(files.states()), std::vector<std::string>{"stream-00000.safetensors"});
        QVERIFY(at::equal(run.loadState(0).pruned, streams.pruned));
        QVERIFY(at::equal(run.loadState(0).dense, streams.dense));

        const PrunedBlock second = someBlock(1);
        streams = {at::rand({2, 4, 8}).to(at::kBFloat16), {}};
        run.saveBlock(second, &streams, 2.5);
        QCOMPARE(namesIn(files.states()), std::vector<std::string>{"stream-00001.safetensors"});
        QVERIFY(at::equal(run.loadState(1).pruned, streams.pruned));
        QVERIFY(!run.loadState(1).dense.defined());

        run.saveBlock(someBlock(2), nullptr, 3.5);
        QVERIFY(namesIn(files.states()).empty());

        const RunMasks masks(files, 3);
        QVERIFY(at::equal(masks.keep("model.layers.0.mlp.up_proj.weight"), first.keep[index(Site::Up)]));
        QVERIFY(
            at::equal(masks.keep("model.layers.1.self_attn.q_proj.weight"), second.keep[index(Site::Query)]));
        QVERIFY(!masks.keep("model.norm.weight").defined());

        const RunRecord record = readRun((folder / "run").string());
        QCOMPARE(record.finished.size(), std::size_t{3});
        QCOMPARE(record.finished[0].zeros(), first.report.zeros());
        QCOMPARE(record.weights, std::int64_t{3 * 280});
        QCOMPARE(record.seconds, 3.5);
        QVERIFY(record.live); // `run` holds it
        QVERIFY(record.status == RunStatus::Running);
    }

    void aDamagedStateIsRefused()
    {
        const test::TemporaryFolder folder;
        RunFolder run = beginRun(folder / "run");
        const Streams streams{at::rand({2, 4, 8}), {}};
        run.saveBlock(someBlock(0), &streams, 1.0);
        std::string bytes = test::readFile(run.files().state(0));
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        test::writeFile(run.files().state(0), bytes);
        QCOMPARE(codeOf([&] { run.loadState(0); }), ExitCode::Model);
    }

    void aStateWithoutItsReportIsRefused()
    {
        const test::TemporaryFolder folder;
        RunFolder run = beginRun(folder / "run");
        const Streams streams{at::rand({2, 4, 8}), {}};
        run.saveBlock(someBlock(0), &streams, 1.0);
        for (const char* report : {"{", "[]", "{\"state_sha256\": 7}"}) {
            test::writeFile(run.files().block(0), report);
            QCOMPARE(codeOf([&] { run.loadState(0); }), ExitCode::Model);
        }
    }

    void countsThatNoBlockHasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("count");
        for (const char* count :
             {"-1", "1e300", "0.5", "9223372036854775807", "18446744073709551615", "null"}) {
            QTest::newRow(count) << QByteArray(count);
        }
    }
    void countsThatNoBlockHasAreRefused()
    {
        QFETCH(QByteArray, count);
        const test::TemporaryFolder folder;
        {
            RunFolder run = beginRun(folder / "run");
            run.saveBlock(someBlock(0), nullptr, 1.0);
        }
        Json json = Json::parse(test::readFile(folder / "run/blocks/block-00000.json"));
        json["sites"]["mlp.up_proj"]["columns"] = Json::parse(count.toStdString());
        test::writeFile(folder / "run/blocks/block-00000.json", jsonText(json));
        QCOMPARE(codeOf([&] { readRun((folder / "run").string()); }), ExitCode::Model);
    }

    void onlyOneWriterAtATime()
    {
        const test::TemporaryFolder folder;
        {
            const RunFolder run = beginRun(folder / "run");
            QCOMPARE(codeOf([&] { RunFolder::open(folder / "run"); }), ExitCode::WorkspaceLocked);
            QCOMPARE(codeOf([&] { RunFolder::create(folder / "run", true); }), ExitCode::WorkspaceLocked);
            QVERIFY(readRun((folder / "run").string()).live);
            QCOMPARE(codeOf([&] { RunLock::requireFree(run.files().lock()); }), ExitCode::WorkspaceLocked);
        }
        RunLock::requireFree(folder / "run/run.lock");
        RunLock::requireFree(folder / "no lock at all");
        QVERIFY(!readRun((folder / "run").string()).live);
        RunFolder::open(folder / "run");
        try {
            const RunLock first(folder / "lock");
            const RunLock second(folder / "lock");
            QFAIL("locked twice");
        } catch (const Error& error) {
            QVERIFY(error.problem().what.find(std::to_string(getpid())) != std::string::npos);
        }
    }

    void takenFoldersAreRefused()
    {
        const test::TemporaryFolder folder;
        beginRun(folder / "run");
        QCOMPARE(codeOf([&] { RunFolder::create(folder / "run", false); }), ExitCode::Usage);
        fs::create_directory(folder / "other");
        test::writeFile(folder / "other/thesis.txt", "x");
        QCOMPARE(codeOf([&] { RunFolder::create(folder / "other", true); }), ExitCode::Usage);
        QVERIFY(fs::exists(folder / "other/thesis.txt"));
        QCOMPARE(codeOf([&] { RunFolder::open(folder / "nowhere"); }), ExitCode::WorkspaceNotFound);
        QVERIFY(!fs::exists(folder / "nowhere"));
    }

    void overwritingStartsEmpty()
    {
        const test::TemporaryFolder folder;
        {
            RunFolder run = beginRun(folder / "run");
            run.saveBlock(someBlock(0), nullptr, 1.0);
            run.saveOutcome({});
        }
        const RunFolder run = RunFolder::create(folder / "run", true);
        QCOMPARE(namesIn(folder / "run"), std::vector<std::string>{"run.lock"});
    }

    void aRunThatNeverBeganLeavesNothing()
    {
        const test::TemporaryFolder folder;
        {
            const RunFolder run = RunFolder::create(folder / "run", false);
            RunObserver observer;
            EventLog log(run.files().events(), observer);
            log.note("started", "");
        }
        QVERIFY(namesIn(folder.path()).empty());
    }

    void leftoversOfACrashAreNoRun()
    {
        const test::TemporaryFolder folder;
        {
            RunFolder run = beginRun(folder / "run");
            run.saveBlock(someBlock(0), nullptr, 1.0);
        }
        // Killed between the mask file and the block's report: the block does not count.
        fs::copy_file(folder / "run/blocks/block-00000.safetensors",
                      folder / "run/blocks/block-00001.safetensors");
        test::writeFile(folder / "run/blocks/block-00001.json.tmp-1-0", "{\"block\":");
        QCOMPARE(readRun((folder / "run").string()).finished.size(), std::size_t{1});
        // Killed before run.json: no run, and the folder can be used again.
        fs::remove(folder / "run/run.json");
        QCOMPARE(codeOf([&] { readRun((folder / "run").string()); }), ExitCode::WorkspaceNotFound);
        QVERIFY(listRuns(folder.path().string()).empty());
        RunFolder::create(folder / "run", false);
    }

    void damagedRunsAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("run.json cut") << "run.json" << QByteArray("{\"format_version\": 1,");
        QTest::newRow("run.json empty") << "run.json" << QByteArray("");
        QTest::newRow("run.json newer")
            << "run.json" << QByteArray("{\"format_version\": 99, \"tool_version\": \"9.0\"}");
        QTest::newRow("run.json list") << "run.json" << QByteArray("[]");
        QTest::newRow("block cut") << "blocks/block-00000.json" << QByteArray("{\"block\":");
        QTest::newRow("block of another number") << "blocks/block-00000.json" << QByteArray("7");
        QTest::newRow("outcome") << "outcome.json" << QByteArray("{\"status\": 5}");
        QTest::newRow("recipe") << "recipe.yaml" << QByteArray("besa_recipe: 1\nno_such_key: 1\n");
    }
    void damagedRunsAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        const test::TemporaryFolder folder;
        {
            RunFolder run = beginRun(folder / "run");
            run.saveBlock(someBlock(0), nullptr, 1.0);
        }
        test::writeFile(folder / "run" / file.toStdString(), text.toStdString());
        QCOMPARE(codeOf([&] { readRun((folder / "run").string()); }), ExitCode::Model);
        const auto runs = listRuns(folder.path().string());
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs[0].problem.has_value());
        QVERIFY(runs[0].status == RunStatus::Failed);
    }

    void aChangedDigitIsNoticed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("blocks of the run") << "run.json"
                                           << R"("blocks": 3)"
                                           << R"("blocks": 2)";
        QTest::newRow("threads") << "run.json"
                                 << R"("threads": 3)"
                                 << R"("threads": 99999)";
        QTest::newRow("compute type") << "run.json"
                                      << "float32"
                                      << "float33";
        QTest::newRow("perplexity") << "evaluation.json"
                                    << R"("perplexity": 10.0)"
                                    << R"("perplexity": 10.5)";
        QTest::newRow("loss of a block") << "blocks/block-00001.json"
                                         << R"("loss": 0.5)"
                                         << R"("loss": 0.6)";
        QTest::newRow("zeros of the outcome") << "outcome.json"
                                              << R"("zeros": 30)"
                                              << R"("zeros": 31)";
    }
    void aChangedDigitIsNoticed()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const test::TemporaryFolder folder;
        writeCompletedRun(folder / "run");
        readRun((folder / "run").string()); // which is whole
        const fs::path path = folder / "run" / file.toStdString();
        const QString text = QString::fromStdString(test::readFile(path));
        QVERIFY2(text.contains(from), qPrintable(text));
        test::writeFile(path, QString(text).replace(from, to).toStdString());
        QCOMPARE(codeOf([&] { readRun((folder / "run").string()); }), ExitCode::Model);
        // Without its checksum, as older versions wrote it, a file is taken as it is.
        const QString unsealed = QString(text).replace(QRegularExpression(R"(,\s*"crc32c": \d+)"), "");
        QVERIFY(unsealed != text);
        test::writeFile(path, unsealed.toStdString());
        readRun((folder / "run").string());
    }

    void aCompletedRunHasAllItsFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("block") << "blocks/block-00001.json";
        QTest::newRow("evaluation") << "evaluation.json";
    }
    void aCompletedRunHasAllItsFiles()
    {
        QFETCH(QString, file);
        const test::TemporaryFolder folder;
        writeCompletedRun(folder / "run");
        fs::remove(folder / "run" / file.toStdString());
        QCOMPARE(codeOf([&] { readRun((folder / "run").string()); }), ExitCode::Model);
        fs::remove(folder / "run/outcome.json"); // no longer completed, it may go on
        QVERIFY(readRun((folder / "run").string()).status == RunStatus::Interrupted);
    }

    void namesThatAreNoTextAreKeptAsFarAsTheyAre()
    {
        const test::TemporaryFolder folder;
        {
            RunFolder run = beginRun(folder / "run");
            RunOutcome outcome;
            outcome.status = RunStatus::Failed;
            outcome.problem = Problem{"the file is damaged", "/there/\xff.safetensors", "fetch it again"};
            run.saveOutcome(outcome);
        }
        const RunRecord record = readRun((folder / "run").string());
        QCOMPARE(record.problem->where, std::string("/there/\ufffd.safetensors"));
    }

    void outcomesAreListed()
    {
        const test::TemporaryFolder folder;
        {
            writeCompletedRun(folder / "a");
            RunFolder other = beginRun(folder / "b");
            RunOutcome failed;
            failed.status = RunStatus::Failed;
            failed.problem = Problem{"disk full", "/x", "free space"};
            other.saveOutcome(failed);
        }
        fs::create_directory(folder / "no run");
        const auto runs = listRuns(folder.path().string());
        QCOMPARE(runs.size(), std::size_t{2});
        QVERIFY(runs[0].status == RunStatus::Completed);
        QCOMPARE(runs[0].sparsity(), 0.5);
        QCOMPARE(runs[0].seconds, 12.0);
        QCOMPARE(runs[0].densePerplexity->value, 10.0);
        QVERIFY(runs[1].status == RunStatus::Failed);
        QCOMPARE(runs[1].problem->what, std::string("disk full"));
        QCOMPARE(listRuns((folder / "a").string()).size(), std::size_t{1});
        QVERIFY(listRuns((folder / "nowhere").string()).empty());
    }
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
