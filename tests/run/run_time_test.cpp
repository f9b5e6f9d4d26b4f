#include "run/run_time.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace besa;

namespace {

/// A model of a million parameters and 128 windows.
RunWork smallWork()
{
    RunWork work;
    work.blocks = 5;
    work.blockWeights = 184'320;
    work.blockRows = 1'344;
    work.hidden = 128;
    work.intermediate = 320;
    work.heads = 8;
    work.headDim = 16;
    work.headWeights = 65'536;
    work.modelBytes = 4'000'000;
    work.windows = 128;
    work.length = 256;
    return work;
}

double middle(const RunWork& work, const Recipe& recipe, std::int64_t threads = 1)
{
    const TimeRange time = estimateTime(work, recipe, at::kFloat, threads);
    return 0.5 * (time.low + time.high);
}

} // namespace

class RunTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpeedIsMeasuredQuicklyAndOnce()
    {
        QElapsedTimer clock;
        clock.start();
        const TimeRange first = estimateTime(smallWork(), {}, at::kFloat, 1);
        QVERIFY(clock.elapsed() < 2'000); // 0.1 s on an idle machine
        const TimeRange second = estimateTime(smallWork(), {}, at::kFloat, 1);
        QCOMPARE(first.low, second.low);
        QVERIFY(first.low > 0 && first.high > first.low);
        QVERIFY2(first.low < 60 && first.high > 1, qPrintable(QString::number(first.low)));
    }

    void theTypeThatMultipliesFasterTakesLess()
    {
        const TimeRange single = estimateTime(smallWork(), {}, at::kFloat, 1);
        const TimeRange half = estimateTime(smallWork(), {}, at::kBFloat16, 1);
        const bool takesLess = half.high < single.high;
        const bool multipliesFaster = matrixSpeed(at::kBFloat16, 1) > matrixSpeed(at::kFloat, 1);
        QCOMPARE(takesLess, multipliesFaster);
    }

    void moreWorkTakesLonger()
    {
        const double base = middle(smallWork(), {});
        Recipe wanda;
        wanda.method = Method::Wanda;
        QVERIFY(middle(smallWork(), wanda) < base);
        Recipe epochs;
        epochs.besa.epochs = 3;
        QVERIFY(middle(smallWork(), epochs) > 2 * base);
        RunWork more = smallWork();
        more.windows *= 2;
        QVERIFY(middle(more, {}) > 1.5 * base);
        more = smallWork();
        more.evaluationTokens = 1'000'000;
        QVERIFY(middle(more, {}) > base);
        more = smallWork();
        more.denseWindows = more.windows;
        QVERIFY(middle(more, {}) > base);
        QVERIFY(middle(smallWork(), {}, 4) < base);
    }
};

QTEST_GUILESS_MAIN(RunTimeTest)
#include "run_time_test.moc"
