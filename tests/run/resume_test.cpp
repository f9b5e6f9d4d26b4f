#include "base/error.h"
#include "checkpoint/verify.h"
#include "file_size_limit.h"
#include "run/engine.h"
#include "run/recipe_yaml.h"
#include "run/run_engine.h"
#include "run/run_reader.h"
#include "run_fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <limits>

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

/// Does something at the n-th report of the engine.
class AtReport : public RunObserver
{
public:
    AtReport(int reports, std::function<void()> action)
        : m_left(reports)
        , m_action(std::move(action))
    {
    }

    void onStage(const StageReport&) override { count(); }
    void onBlockStarted(const BlockStarted&) override { count(); }
    void onStep(const StepReport&) override { count(); }
    void onBlockDone(const BlockReport&) override { count(); }
    void onPerplexity(const std::string&, const Perplexity&) override { count(); }

    bool reached() const { return m_left <= 0; }
    int left() const { return m_left; }

private:
    void count()
    {
        if (--m_left == 0) {
            m_action();
        }
    }

    int m_left;
    std::function<void()> m_action;
};

Recipe smallRecipe(const fs::path& folder)
{
    test::FixtureModel model;
    model.blocks = 3;
    model.shards = 2;
    Recipe recipe = test::writeRunInputs(folder, model);
    recipe.sparsity = 0.4;
    recipe.checkpointSeconds = 0; // the learning is kept after every step
    return recipe;
}

/// The same recipe with another place for its results.
Recipe into(Recipe recipe, const fs::path& output)
{
    recipe.output = output.string();
    return recipe;
}

RunOutcome pruneSilently(const Recipe& recipe)
{
    RunObserver observer;
    return prune(recipe, observer, {});
}

RunOutcome resumeSilently(const std::string& run)
{
    RunObserver observer;
    return resume(run, observer, {});
}

/// How many calls that change a file the process may still make before it is killed; counts down.
std::atomic<int> callsLeft = std::numeric_limits<int>::max();

bool isLastCall()
{
    return --callsLeft == 0;
}

void die()
{
    ::kill(::getpid(), SIGKILL);
}

/// `resume_test --child RECIPE CALLS RUN`: begins (RUN empty) or resumes a run and is killed at that call.
/// Prints the number of calls when it comes to its end.
int childMain(const std::string& recipe, int calls, const std::string& run)
{
    RunObserver observer;
    callsLeft = calls;
    const RunEngine engine(pruneBlock);
    const RunOutcome outcome =
        run.empty() ? engine.prune(readRecipeFile(recipe), observer, {}) : engine.resume(run, observer, {});
    std::cout << calls - callsLeft << std::endl;
    return outcome.exitCode;
}

/// The calls that a child made, or nothing when it was killed.
std::optional<int> runChild(const fs::path& recipe, int calls, const fs::path& run = {})
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {"--child", QString::fromStdString(recipe.string()), QString::number(calls),
                 QString::fromStdString(run.string())});
    child.waitForFinished(120000);
    if (child.exitStatus() == QProcess::CrashExit) {
        return {};
    }
    return child.readAllStandardOutput().trimmed().toInt();
}

} // namespace

// The calls by which the engine changes files, taken over to count them. A killed write leaves half its
// bytes.
extern "C" ssize_t write(int descriptor, const void* data, size_t size)
{
    if (isLastCall()) {
        ::syscall(SYS_write, descriptor, data, size / 2);
        die();
    }
    return ::syscall(SYS_write, descriptor, data, size);
}

extern "C" int fsync(int descriptor)
{
    if (isLastCall()) {
        die();
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    if (isLastCall()) {
        die();
    }
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

extern "C" int unlink(const char* path) noexcept
{
    if (isLastCall()) {
        die();
    }
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

extern "C" int mkdir(const char* path, mode_t mode) noexcept
{
    if (isLastCall()) {
        die();
    }
    return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recipe = smallRecipe(m_folder.path());
        m_recipe.output = (m_folder / "whole").string();
        const RunOutcome outcome = pruneSilently(m_recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QVERIFY(std::abs(outcome.sparsity() - 0.4) < 0.001);
        AtReport counter(1 << 30, [] {});
        QVERIFY(prune(into(m_recipe, m_folder / "counted"), counter, {}).status == RunStatus::Completed);
        m_reports = (1 << 30) - counter.left();
    }

    void twoRunsGiveTheSameBytes()
    {
        QCOMPARE(test::difference(m_folder / "whole", m_folder / "counted"), std::string());
    }

    void aStopAtAnyReportResumesToTheSameBytes()
    {
        int stops = 0;
        for (int report = 1;; report += m_reports / 16) {
            const test::TemporaryFolder place;
            std::stop_source source;
            AtReport observer(report, [&] { source.request_stop(); });
            const Recipe recipe = into(m_recipe, place / "out");
            const RunOutcome stopped = prune(recipe, observer, source.get_token());
            if (!observer.reached()) {
                break;
            }
            if (stopped.status == RunStatus::Completed) {
                continue; // the last report came after the export
            }
            ++stops;
            QVERIFY(stopped.status == RunStatus::Cancelled);
            QCOMPARE(stopped.exitCode, 130);
            QVERIFY(!fs::exists(recipe.output));
            if (stopped.run.empty()) {
                QVERIFY(fs::is_empty(place.path())); // before the run began
                continue;
            }
            QVERIFY(readRun(stopped.run).status == RunStatus::Cancelled);
            const RunOutcome resumed = resumeSilently(stopped.run);
            QVERIFY2(resumed.status == RunStatus::Completed, test::problemText(resumed).c_str());
            QCOMPARE(test::difference(m_folder / "whole", recipe.output), std::string());
            QCOMPARE(resumed.blocks.size(), std::size_t{3});
            QVERIFY(resumed.seconds >= stopped.seconds || stopped.blocks.empty());
        }
        QVERIFY(stops > 12);
    }

    void aKillAtAnyCallResumesToTheSameBytes()
    {
        const test::TemporaryFolder first;
        test::writeFile(first / "recipe.yaml", writeRecipe(into(m_recipe, first / "out")));
        const auto calls = runChild(first / "recipe.yaml", std::numeric_limits<int>::max());
        QVERIFY(calls && *calls > 100);
        constexpr int points = 24;
        for (int point = 1; point <= points; ++point) {
            const test::TemporaryFolder place;
            const Recipe recipe = into(m_recipe, place / "out");
            const std::string run = recipe.output + ".run";
            test::writeFile(place / "recipe.yaml", writeRecipe(recipe));
            QVERIFY(!runChild(place / "recipe.yaml", *calls * point / points));
            if (fs::exists(recipe.output)) { // under its name only when it is whole
                QCOMPARE(test::difference(m_folder / "whole", recipe.output), std::string());
            }
            RunOutcome outcome;
            if (!fs::exists(fs::path(run) / "run.json")) {
                outcome = pruneSilently(recipe); // killed before the run began: start it
            } else {
                QVERIFY(!readRun(run).live);
                QCOMPARE(readRun(run).status == RunStatus::Interrupted, !fs::exists(run + "/outcome.json"));
                if (point % 4 == 0) {
                    runChild({}, *calls / 8, run); // and killed once more
                }
                outcome = resumeSilently(run);
            }
            QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
            QCOMPARE(test::difference(m_folder / "whole", recipe.output), std::string());
            QVERIFY(readRun(run).status == RunStatus::Completed);
            for (const auto& entry : fs::directory_iterator(place.path())) {
                QVERIFY(entry.path().filename().string().find("besa-tmp") == std::string::npos);
            }
        }
    }

    void aStoppedBlockGoesOnAtItsStep()
    {
        struct Steps : RunObserver
        {
            std::vector<BlockStarted> blocks;
            std::vector<StepReport> steps;
            std::vector<Message> messages;
            void onBlockStarted(const BlockStarted& report) override { blocks.push_back(report); }
            void onStep(const StepReport& report) override { steps.push_back(report); }
            void onMessage(const Message& message) override { messages.push_back(message); }
        };
        struct Stopper : RunObserver
        {
            std::stop_source source;
            void onStep(const StepReport& report) override
            {
                if (report.block == 1 && report.step == 2) {
                    source.request_stop();
                }
            }
        };
        for (const bool damaged : {false, true}) {
            const test::TemporaryFolder folder;
            const Recipe recipe = into(m_recipe, folder / "out");
            Stopper stopper;
            const RunOutcome stopped = prune(recipe, stopper, stopper.source.get_token());
            const fs::path kept = fs::path(stopped.run) / "state" / "learning.safetensors";
            QVERIFY(fs::exists(kept));
            if (damaged) {
                std::string bytes = test::readFile(kept);
                bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 1);
                test::writeFile(kept, bytes);
            }
            Steps rest;
            QVERIFY(resume(stopped.run, rest, {}).status == RunStatus::Completed);
            QCOMPARE(rest.blocks[0].block, 1);
            QCOMPARE(rest.blocks[0].firstStep, std::int64_t(damaged ? 0 : 3));
            QCOMPARE(rest.steps[0].step, std::int64_t(damaged ? 0 : 3));
            QCOMPARE(rest.messages.size(), std::size_t(damaged ? 1 : 0));
            QVERIFY(!fs::exists(kept)); // of no use any more
            QCOMPARE(test::difference(m_folder / "whole", recipe.output), std::string());
        }
    }

    /// The last calls come after the export got its name: it is taken as it is.
    void aKillAfterTheExportIsNoLoss()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = into(m_recipe, folder / "out");
        QVERIFY(pruneSilently(recipe).status == RunStatus::Completed);
        fs::remove(recipe.output + ".run/outcome.json");
        const auto written = fs::last_write_time(fs::path(recipe.output) / "README.md");
        const RunOutcome resumed = resumeSilently(recipe.output + ".run");
        QVERIFY2(resumed.status == RunStatus::Completed, test::problemText(resumed).c_str());
        QCOMPARE(resumed.sparsity(), readRun(recipe.output + ".run").sparsity());
        QVERIFY(fs::last_write_time(fs::path(recipe.output) / "README.md") == written);
        // Another export in that place is not taken for ours.
        fs::remove(recipe.output + ".run/outcome.json");
        fs::remove_all(recipe.output);
        Recipe other = recipe;
        other.sparsity = 0.7;
        other.run = (folder / "other.run").string();
        QVERIFY(pruneSilently(other).status == RunStatus::Completed);
        QCOMPARE(resumeSilently(recipe.output + ".run").exitCode, static_cast<int>(ExitCode::Usage));
    }

    void aFullDiskEndsTheRunAndItGoesOn()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = into(m_recipe, folder / "out");
        RunOutcome full;
        {
            // The streams fit, the larger of the weight files does not.
            const test::FileSizeLimit limit(24 * 1024);
            full = pruneSilently(recipe);
        }
        QVERIFY(full.status == RunStatus::Failed);
        QCOMPARE(full.exitCode, static_cast<int>(ExitCode::Write));
        QVERIFY(!full.run.empty());
        QVERIFY(!fs::exists(recipe.output));
        const RunOutcome resumed = resumeSilently(full.run);
        QVERIFY2(resumed.status == RunStatus::Completed, test::problemText(resumed).c_str());
        QCOMPARE(test::difference(m_folder / "whole", recipe.output), std::string());
    }

    void aCompletedRunIsLeftAlone()
    {
        const std::string run = m_recipe.output + ".run";
        const auto before =
            fs::last_write_time(fs::path(m_recipe.output) / "model-00001-of-00002.safetensors");
        const RunOutcome outcome = resumeSilently(run);
        QVERIFY(outcome.status == RunStatus::Completed);
        QCOMPARE(outcome.blocks.size(), std::size_t{3});
        QVERIFY(outcome.densePerplexity && outcome.prunedPerplexity);
        QVERIFY(fs::last_write_time(fs::path(m_recipe.output) / "model-00001-of-00002.safetensors") ==
                before);
    }

    void aLostOutputIsWrittenAgain()
    {
        const std::string output = (m_folder / "counted").string();
        fs::remove_all(output);
        const RunOutcome outcome = resumeSilently(output + ".run");
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QCOMPARE(test::difference(m_folder / "whole", output), std::string());
    }

    void changesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("named");
        QTest::newRow("weights") << "model/model-00002-of-00002.safetensors"
                                 << "model-00002-of-00002.safetensors";
        QTest::newRow("config") << "model/config.json"
                                << "config.json";
        QTest::newRow("data") << "tokens.safetensors"
                              << "tokens.safetensors";
        QTest::newRow("recipe") << "out.run/recipe.yaml"
                                << "recipe";
        QTest::newRow("kept calibration") << "out.run/calibration.safetensors"
                                          << "calibration";
        QTest::newRow("streams") << "out.run/state/stream-00000.safetensors"
                                 << "stream-00000.safetensors";
        QTest::newRow("masks") << "out.run/blocks/block-00000.safetensors"
                               << "block-00000.safetensors";
    }
    void changesAreRefusedByName()
    {
        QFETCH(QString, change);
        QFETCH(QString, named);
        const test::TemporaryFolder folder;
        const Recipe recipe = smallRecipe(folder.path());
        std::stop_source source;
        class AfterFirstBlock : public RunObserver
        {
        public:
            explicit AfterFirstBlock(std::stop_source& stop)
                : m_stop(stop)
            {
            }
            void onBlockDone(const BlockReport&) override { m_stop.request_stop(); }

        private:
            std::stop_source& m_stop;
        } observer(source);
        const RunOutcome stopped = prune(recipe, observer, source.get_token());
        QVERIFY(stopped.status == RunStatus::Cancelled);
        QCOMPARE(readRun(stopped.run).finished.size(), std::size_t{1});

        const fs::path file = folder / change.toStdString();
        std::string bytes = test::readFile(file);
        if (change.endsWith(".json")) {
            bytes += " ";
        } else if (change.endsWith(".yaml")) {
            const std::size_t at = bytes.find("sparsity: 0.4");
            QVERIFY(at != std::string::npos);
            bytes.replace(at, 13, "sparsity: 0.3");
        } else {
            bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1);
        }
        test::writeFile(file, bytes);

        const RunOutcome resumed = resumeSilently(stopped.run);
        QVERIFY(resumed.status == RunStatus::Failed);
        QCOMPARE(resumed.exitCode, static_cast<int>(ExitCode::Model));
        QVERIFY2(test::problemText(resumed).find(named.toStdString()) != std::string::npos,
                 test::problemText(resumed).c_str());
        QVERIFY(!fs::exists(recipe.output));
    }

    void theTextIsNotNeededAnyMore()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = smallRecipe(folder.path());
        recipe.evaluation.tokens.clear();
        std::stop_source source;
        AtReport observer(12, [&] { source.request_stop(); });
        const RunOutcome stopped = prune(recipe, observer, source.get_token());
        QVERIFY(stopped.status == RunStatus::Cancelled);
        QVERIFY(!stopped.run.empty());
        fs::remove(folder / "tokens.safetensors");
        const RunOutcome resumed = resumeSilently(stopped.run);
        QVERIFY2(resumed.status == RunStatus::Completed, test::problemText(resumed).c_str());
    }

    void anOutputThatCameInBetweenIsKept()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = smallRecipe(folder.path());
        std::stop_source source;
        AtReport observer(12, [&] { source.request_stop(); });
        const RunOutcome stopped = prune(recipe, observer, source.get_token());
        fs::create_directory(recipe.output);
        test::writeFile(fs::path(recipe.output) / "thesis.txt", "x");
        const RunOutcome resumed = resumeSilently(stopped.run);
        QCOMPARE(resumed.exitCode, static_cast<int>(ExitCode::Usage));
        QVERIFY(fs::exists(fs::path(recipe.output) / "thesis.txt"));
        fs::remove_all(recipe.output);
        QVERIFY(resumeSilently(stopped.run).status == RunStatus::Completed);
        RunObserver silent;
        QVERIFY(verifyExport(recipe.output, silent, {}).ok());
    }

    void aRunInProgressIsNotTouched()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = smallRecipe(folder.path());
        const std::string run = recipe.output + ".run";
        int code = 0;
        bool live = false;
        AtReport observer(12, [&] {
            code = resumeSilently(run).exitCode;
            live = readRun(run).live;
        });
        QVERIFY(prune(recipe, observer, {}).status == RunStatus::Completed);
        QCOMPARE(code, static_cast<int>(ExitCode::WorkspaceLocked));
        QVERIFY(live);
    }

private:
    test::TemporaryFolder m_folder;
    Recipe m_recipe;
    int m_reports = 0; ///< of an uninterrupted run
};

int main(int argc, char** argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "--child") {
        return childMain(argv[2], std::atoi(argv[3]), argv[4]);
    }
    const QCoreApplication application(argc, argv);
    ResumeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "resume_test.moc"
