#include "watch/time_estimate.h"
#include "widgets/fake_job.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace besa;

namespace {

/// A trace of `finished` blocks of 10 s, and `steps` of 100 steps of 0.1 s in the next one of `blocks`.
RunTrace traceOf(int blocks, int finished, int steps, double duration = 10)
{
    RunTrace trace;
    const FakeJob job{.blocks = blocks, .steps = 100};
    double now = 0;
    for (int block = 0; block <= finished && block < blocks; ++block) {
        now = duration * block;
        trace.apply({now, BlockStarted{block, blocks, 100}});
        const int done = block < finished ? 100 : steps;
        for (int step = 0; step < done; ++step) {
            StepReport report = job.stepReport(block, step);
            report.seconds = 0.1;
            trace.apply({now + 0.1 * step, report});
        }
        if (block < finished) {
            BlockReport report = job.blockReport(block);
            report.secondsLearning = duration;
            trace.apply({now + duration, report});
        }
    }
    return trace;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-6 * std::max(1.0, std::abs(expected));
}

} // namespace

class TimeEstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidBeforeAnythingIsKnown()
    {
        QVERIFY(!timeLeft(RunTrace{}, 5));
        QVERIFY(!timeLeft(traceOf(4, 0, 0), 5));
        QVERIFY(!tokensPerSecond(RunTrace{}, 1000));
        QCOMPARE(pruningProgress(RunTrace{}), 0.0);
    }

    void theFirstBlockIsJudgedByItsSteps()
    {
        const auto left = timeLeft(traceOf(4, 0, 50), 5);
        QVERIFY(left);
        QVERIFY(near(left->expected, 5 + 3 * 10));
        QVERIFY(left->low < 30 && left->high > 40);
    }

    void evenBlocksLeaveLittleDoubt()
    {
        const auto left = timeLeft(traceOf(10, 4, 50), 45);
        QVERIFY(near(left->expected, 5 + 5 * 10));
        QVERIFY(near(left->low, 55) && near(left->high, 55));
    }

    void unevenBlocksWidenTheSpread()
    {
        RunTrace trace;
        const FakeJob job;
        const std::array<double, 4> starts{0, 5, 20, 30}; // 5, 15 and 10 s
        for (int block = 0; block < 4; ++block) {
            trace.apply({starts[static_cast<std::size_t>(block)], BlockStarted{block, 8, 0}});
            if (block < 3) {
                trace.apply({starts[static_cast<std::size_t>(block) + 1], job.blockReport(block)});
            }
        }
        const auto left = timeLeft(trace, 30);
        QVERIFY(near(left->expected, 50));
        QVERIFY(left->high - left->low > 20);
        QVERIFY(left->low > 0);
    }

    void itIsNeverNegative_data()
    {
        QTest::addColumn<double>("now");
        QTest::newRow("clock went back") << -1e6;
        QTest::newRow("clock leapt on") << 1e9;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }

    void itIsNeverNegative()
    {
        QFETCH(double, now);
        for (const int finished : {0, 1, 3}) {
            const auto left = timeLeft(traceOf(4, finished, 50), now);
            QVERIFY(left);
            QVERIFY(left->low >= 0 && left->low <= left->expected && left->expected <= left->high);
            QVERIFY(std::isfinite(left->high));
            QVERIFY(finished == 0 || left->high < 1000);
        }
    }

    void aBlockThatTakesLongerThanTheOthersEndsByItsSteps()
    {
        const auto left = timeLeft(traceOf(4, 3, 50), 30 + 100);
        QVERIFY(near(left->expected, 5));
    }

    void theEvaluationOfThePrunedModelCounts()
    {
        RunTrace trace = traceOf(4, 3, 100);
        Perplexity dense = FakeJob::perplexity(8);
        dense.seconds = 60;
        trace.apply({40, PerplexityReport{"dense", dense}});
        QVERIFY(near(timeLeft(trace, 40)->expected, 60));
        trace.apply({40, FakeJob{}.blockReport(3)});
        QVERIFY(!timeLeft(trace, 40));
        trace.apply({40, StageReport{Stage::Evaluate, 1, 4, "blocks"}});
        QVERIFY(near(timeLeft(trace, 40)->expected, 45));
        trace.apply({100, PerplexityReport{"pruned", dense}});
        QVERIFY(!timeLeft(trace, 100));
    }

    void tokensAreCountedBySteps()
    {
        QVERIFY(near(*tokensPerSecond(traceOf(4, 1, 50), 2048), 20480));
        QVERIFY(!tokensPerSecond(traceOf(4, 1, 0), 2048));
        QVERIFY(!tokensPerSecond(traceOf(4, 1, 50), 0));
    }

    void progressCountsTheStepsOfTheBlock()
    {
        QVERIFY(near(pruningProgress(traceOf(4, 1, 50)), 0.375));
        QCOMPARE(pruningProgress(traceOf(4, 4, 0)), 1.0);
        QCOMPARE(blockProgress(traceOf(4, 1, 50).blocks()[1]), 0.5);
    }
};

QTEST_GUILESS_MAIN(TimeEstimateTest)
#include "time_estimate_test.moc"
