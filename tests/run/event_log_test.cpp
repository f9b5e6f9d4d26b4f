#include "run/event_log.h"

#include "run/event_reader.h"
#include "run/report_json.h"
#include "temporary_folder.h"

#include <cmath>
#include <fstream>
#include <limits>

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

/// Notes what it is told.
class Notes : public RunObserver
{
public:
    std::vector<std::string> lines;
    StepReport lastStep;
    RateDistribution lastDistribution;

    void onStage(const StageReport& report) override { add("stage " + report.note); }
    void onBlockStarted(const BlockStarted& report) override { add("start " + std::to_string(report.block)); }
    void onStep(const StepReport& report) override
    {
        lastStep = report;
        add("step " + std::to_string(report.step));
    }
    void onDistribution(const RateDistribution& report) override
    {
        lastDistribution = report;
        add("rates");
    }
    void onBlockDone(const BlockReport& report) override { add("done " + std::to_string(report.zeros())); }
    void onPerplexity(const std::string& which, const Perplexity& value) override
    {
        add(which + " " + std::to_string(value.windows));
    }
    void onMessage(const Message& message) override { add(message.problem.what); }

private:
    void add(const std::string& line) { lines.push_back(line); }
};

void sendOneOfEach(RunObserver& observer)
{
    observer.onStage({Stage::Prune, 0, 3, "block 1 of 3"});
    observer.onBlockStarted({0, 3, 2});
    StepReport step;
    step.step = 1;
    step.loss = std::numeric_limits<double>::quiet_NaN();
    step.siteSparsity[6] = 0.25;
    observer.onStep(step);
    observer.onDistribution({0, Site::Gate, {0.5F, 0.25F}, {}});
    BlockReport done;
    done.loss = 0.5;
    done.firstLoss = 1.5;
    for (SiteReport& site : done.sites) {
        site = {4, 10, 17};
    }
    observer.onBlockDone(done);
    Perplexity perplexity;
    perplexity.windows = 4;
    observer.onPerplexity("dense", perplexity);
    observer.onMessage({Severity::Warning, {"line\nbreak and \"quotes\"", "here", "nothing"}});
}

} // namespace

/// What a run tells is written as it comes, and told again from the file.
class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreLoggedPassedOnAndReplayed()
    {
        const test::TemporaryFolder folder;
        Notes live;
        {
            EventLog log(folder / "events.jsonl", live);
            log.note("started", "0.1.0");
            sendOneOfEach(log);
        }
        QCOMPARE(live.lines.size(), std::size_t{7});
        Notes replayed;
        QCOMPARE(replayEvents(folder.path().string(), replayed), std::int64_t{0});
        QCOMPARE(replayed.lines.size(), live.lines.size());
        QCOMPARE(replayed.lines[6], live.lines[6]);
        QVERIFY(std::isnan(replayed.lastStep.loss));
        QCOMPARE(replayed.lastStep.siteSparsity[6], 0.25);
        QVERIFY(replayed.lastDistribution.site == Site::Gate);
        QCOMPARE(replayed.lastDistribution.rates, (std::vector<float>{0.5F, 0.25F}));

        std::ifstream file(folder / "events.jsonl");
        for (std::string line; std::getline(file, line);) {
            const Json json = Json::parse(line);
            QVERIFY(json.contains("event") && json.at("time").get<std::string>().ends_with("Z"));
        }
    }

    void aStageIsLoggedWhenItStartsAndWhenItIsDone()
    {
        const test::TemporaryFolder folder;
        RunObserver nobody;
        {
            EventLog log(folder / "events.jsonl", nobody);
            for (const std::int64_t done : {10, 60, 90, 100}) {
                log.onStage({Stage::Verify, done, 100, "one"});
            }
        }
        struct Progress : RunObserver
        {
            std::vector<std::int64_t> done;
            void onStage(const StageReport& report) override { done.push_back(report.done); }
        };
        Progress replayed;
        replayEvents(folder.path().string(), replayed);
        QCOMPARE(replayed.done, (std::vector<std::int64_t>{10, 100}));
    }

    void distributionsAreLoggedOnRequestOnly()
    {
        const test::TemporaryFolder folder;
        struct Watcher : Notes
        {
            bool wantsDistributions() const override { return true; }
        };
        Watcher watcher;
        {
            EventLog log(folder / "events.jsonl", watcher);
            log.recordDistributions(false);
            QVERIFY(log.wantsDistributions());
            log.onDistribution({0, Site::Gate, {0.1F, 0.25F}, {}});
            QCOMPARE(watcher.lines, std::vector<std::string>{"rates"});
            QVERIFY(test::readFile(folder / "events.jsonl").empty());
            log.recordDistributions(true);
            log.onDistribution({0, Site::Gate, {0.1F, 0.25F}, {}});
        }
        // As few digits as a float needs.
        QVERIFY(test::readFile(folder / "events.jsonl").find("[0.1,0.25]") != std::string::npos);
    }

    void aHalfWrittenLastEventIsTolerated()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "events.jsonl";
        RunObserver nobody;
        {
            EventLog log(path, nobody);
            sendOneOfEach(log);
        }
        const std::string whole = test::readFile(path);
        const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
        for (std::size_t size = lastLine; size < whole.size(); size += 13) {
            test::writeFile(path, whole.substr(0, size));
            Notes notes;
            replayEvents(folder.path().string(), notes);
            QCOMPARE(notes.lines.size(), std::size_t{6});
            EventLog(path, nobody).note("resumed", "");
            sendOneOfEach(*std::make_unique<EventLog>(path, nobody));
            Notes resumed;
            QCOMPARE(replayEvents(folder.path().string(), resumed), std::int64_t{size > lastLine ? 1 : 0});
            QCOMPARE(resumed.lines.size(), std::size_t{13});
        }
    }

    void aLogThatCannotBeWrittenDoesNotStopTheRun()
    {
        if (!fs::exists("/dev/full")) {
            QSKIP("needs /dev/full");
        }
        Notes notes;
        EventLog log("/dev/full", notes);
        sendOneOfEach(log);
        QCOMPARE(notes.lines.size(), std::size_t{8}); // everything, and one warning
        QVERIFY(notes.lines[0].starts_with("the event log ends here"));
    }

    void eventsOfBlocksThatNoModelHasArePassedOver()
    {
        const test::TemporaryFolder folder;
        Notes notes;
        {
            EventLog log(folder / "events.jsonl", notes);
            log.onBlockStarted({0, 3, 2});
            log.onBlockStarted({-1, 3, 2});
            log.onBlockStarted({0, 2'000'000'000, 2});
            StepReport step;
            step.block = 2'000'000'000;
            log.onStep(step);
        }
        std::ofstream(folder / "events.jsonl", std::ios::app)
            << R"({"event":"block_started","block":1e300,"blocks":3,"steps":2})"
            << "\n";
        Notes replayed;
        QCOMPARE(replayEvents(folder.path().string(), replayed), std::int64_t{4});
        QCOMPARE(replayed.lines, std::vector<std::string>{"start 0"});
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "event_log_test.moc"
