#include "report/run_trace.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace besa;

namespace {

StepReport step(int block, std::int64_t number, double loss)
{
    StepReport report;
    report.block = block;
    report.step = number;
    report.loss = loss;
    return report;
}

BlockReport finished(int block)
{
    BlockReport report;
    report.block = block;
    return report;
}

PerplexityReport perplexity(const char* which, double value)
{
    PerplexityReport report;
    report.which = which;
    report.perplexity.value = value;
    return report;
}

} // namespace

class RunTraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksGrowToAllWhenTheFirstStarts()
    {
        RunTrace trace;
        QCOMPARE(trace.current(), -1);
        trace.apply({0.5, BlockStarted{0, 5, 128}});
        QCOMPARE(trace.blocks().size(), std::size_t(5));
        QCOMPARE(trace.current(), 0);
        QCOMPARE(trace.blocks()[0].steps, std::int64_t(128));
        QVERIFY(!trace.blocks()[1].started);
        QCOMPARE(trace.seconds(), 0.5);
    }

    void aBlockDoneAgainBeginsAnew()
    {
        RunTrace trace;
        trace.apply({0, BlockStarted{1, 2, 3}});
        trace.apply({0, step(1, 0, 4.0)});
        trace.apply({1, finished(1)});
        QCOMPARE(trace.finishedBlocks(), std::int64_t(1));
        trace.apply({2, BlockStarted{1, 2, 3}});
        QCOMPARE(trace.finishedBlocks(), std::int64_t(0));
        QVERIFY(trace.blocks()[1].curve.points().empty());
    }

    void aBlockThatGoesOnKeepsTheStepsBefore()
    {
        RunTrace trace;
        trace.apply({0, BlockStarted{0, 2, 5}});
        for (int i = 0; i < 4; ++i) {
            trace.apply({1.0 + i, step(0, i, 9.0 - i)});
        }
        trace.apply({60, BlockStarted{0, 2, 5, 2}}); // steps 2 and 3 were not kept
        const BlockTrace& block = trace.blocks()[0];
        QCOMPARE(block.curve.points().size(), std::size_t(2));
        QCOMPARE(block.curve.steps(), std::int64_t(2));
        QCOMPARE(block.firstStep, std::int64_t(2));
        QCOMPARE(block.startedAt, 60.0);
        for (int i = 2; i < 5; ++i) {
            trace.apply({61.0 + i, step(0, i, 5.0)});
        }
        QCOMPARE(block.curve.points().size(), std::size_t(5));
        QCOMPARE(block.curve.steps(), std::int64_t(5));
        QCOMPARE(block.curve.points()[1].last.loss, 8.0);
        QCOMPARE(block.curve.points()[2].last.loss, 5.0);
    }

    void perplexitiesAndMessagesAreKept()
    {
        RunTrace trace;
        trace.apply({0, perplexity("dense", 2.5)});
        trace.apply({0, perplexity("pruned", 3.5)});
        QCOMPARE(trace.dense()->value, 2.5);
        QCOMPARE(trace.pruned()->value, 3.5);
        for (std::size_t i = 0; i < RunTrace::kMessages + 7; ++i) {
            trace.apply({0, Message{Severity::Info, {std::to_string(i), {}, {}}}});
        }
        QCOMPARE(trace.messages().size(), RunTrace::kMessages);
        QCOMPARE(trace.messages().front().problem.what, std::string("7"));
    }

    void aLongCurveStaysBoundedAndKeepsExtremes()
    {
        StepCurve curve;
        constexpr std::int64_t kSteps = 100000;
        for (std::int64_t i = 0; i < kSteps; ++i) {
            curve.push(step(0, i, i == 777 ? 99.0 : i == 54321 ? -99.0 : 1.0));
        }
        QCOMPARE(curve.steps(), kSteps);
        QVERIFY(curve.points().size() <= StepCurve::kCapacity);
        QVERIFY(curve.points().size() >= StepCurve::kCapacity / 2);
        QCOMPARE(curve.points().back().last.step, kSteps - 1);
        double low = 0;
        double high = 0;
        for (const StepPoint& point : curve.points()) {
            low = std::min(low, point.lowestLoss);
            high = std::max(high, point.highestLoss);
        }
        QCOMPARE(low, -99.0);
        QCOMPARE(high, 99.0);
    }

    void aNonFiniteLossDoesNotHideItsNeighbours()
    {
        StepCurve curve;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t i = 0; i <= StepCurve::kCapacity; ++i) {
            curve.push(step(0, std::int64_t(i), i == 0 ? nan : 2.0));
        }
        QCOMPARE(curve.stride(), std::int64_t(2));
        QCOMPARE(curve.points()[0].lowestLoss, 2.0);
    }
};

QTEST_GUILESS_MAIN(RunTraceTest)
#include "run_trace_test.moc"
