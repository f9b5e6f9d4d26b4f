#include "watch/replay.h"
#include "widgets/fake_run.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;

namespace {

RunTrace wholeTrace(const std::vector<RunEvent>& events, std::size_t count)
{
    RunTrace trace;
    for (std::size_t i = 0; i < count; ++i) {
        trace.apply(events[i]);
    }
    return trace;
}

/// What a view could see of the two.
bool same(const RunTrace& a, const RunTrace& b)
{
    if (a.blocks().size() != b.blocks().size() || a.current() != b.current() || a.seconds() != b.seconds() ||
        a.dense().has_value() != b.dense().has_value() || a.pruned().has_value() != b.pruned().has_value() ||
        a.messages().size() != b.messages().size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.blocks().size(); ++i) {
        const BlockTrace& left = a.blocks()[i];
        const BlockTrace& right = b.blocks()[i];
        if (left.started != right.started || left.curve.steps() != right.curve.steps() ||
            left.report.has_value() != right.report.has_value() ||
            (left.curve.steps() > 0 &&
             left.curve.points().back().last.loss != right.curve.points().back().last.loss)) {
            return false;
        }
        for (std::size_t site = 0; site < kSiteCount; ++site) {
            const auto& rates = left.distributions[site];
            const auto& others = right.distributions[site];
            if (rates.has_value() != others.has_value() || (rates && rates->rates != others->rates)) {
                return false;
            }
        }
    }
    return true;
}

std::vector<RunEvent> events()
{
    FakeJob job;
    job.distributions = true;
    return fakeEvents(job);
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadedRunIsShownWhole()
    {
        RunWatch watch;
        Replay replay(watch);
        QSignalSpy jumped(&watch, &RunWatch::jumped);
        QSignalSpy advanced(&watch, &RunWatch::advanced);
        const auto recorded = events();
        replay.load({}, recorded);
        QVERIFY(same(watch.trace(), wholeTrace(recorded, recorded.size())));
        QCOMPARE(jumped.count() + advanced.count(), 1);
        QCOMPARE(replay.position(), recorded.size());
        QCOMPARE(replay.duration(), double(recorded.size() - 1));
    }

    void everyPositionShowsTheRunAsItWas()
    {
        RunWatch watch;
        Replay replay(watch);
        const auto recorded = events();
        replay.load({}, recorded);
        for (std::size_t position = recorded.size(); position-- > 0;) {
            replay.jump(position);
            QVERIFY(same(watch.trace(), wholeTrace(recorded, position)));
        }
        for (const std::size_t position :
             {std::size_t(7), std::size_t(90), std::size_t(30), recorded.size()}) {
            replay.jump(position);
            QVERIFY(same(watch.trace(), wholeTrace(recorded, position)));
        }
    }

    void playingEndsWithTheWholeRun_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("by the clock") << 500.0;
        QTest::newRow("fastest") << Replay::kFastest;
    }

    void playingEndsWithTheWholeRun()
    {
        QFETCH(double, speed);
        RunWatch watch;
        Replay replay(watch);
        const auto recorded = events();
        replay.load({}, recorded);
        replay.setSpeed(speed);
        QSignalSpy playing(&replay, &Replay::playingChanged);
        replay.play();
        QVERIFY(replay.position() < 10);
        QVERIFY(QTest::qWaitFor([&] { return !replay.playing(); }, 4000));
        QCOMPARE(playing.count(), 2);
        QVERIFY(same(watch.trace(), wholeTrace(recorded, recorded.size())));
    }

    void speedIsSecondsOfTheRunInASecond()
    {
        RunWatch watch;
        Replay replay(watch);
        std::vector<RunEvent> recorded;
        for (int i = 0; i < 1000; ++i) {
            recorded.push_back({0.01 * i, StepReport{.step = i}});
        }
        replay.load({}, recorded);
        replay.jump(0);
        replay.setSpeed(4);
        QElapsedTimer timer;
        timer.start();
        replay.play();
        QTest::qWait(500);
        replay.pause();
        const double seconds = 4 * double(timer.elapsed()) / 1000;
        QVERIFY2(replay.seconds() > 0.5 * seconds && replay.seconds() <= 1.1 * seconds,
                 qPrintable(QString::number(replay.seconds())));
    }

    void longWaitsAreCutShort()
    {
        RunWatch watch;
        Replay replay(watch);
        replay.load({}, {{0, BlockStarted{0, 1, 1}}, {3600, StepReport{}}});
        replay.play();
        QVERIFY(QTest::qWaitFor([&] { return !replay.playing(); }, 2000));
        QCOMPARE(replay.position(), std::size_t(2));
    }

    void stepsPassOverDistributionsAndBlocksOverSteps()
    {
        RunWatch watch;
        Replay replay(watch);
        const auto recorded = events();
        replay.load({}, recorded);
        replay.jump(0);
        replay.stepBlock(1);
        QCOMPARE(watch.trace().current(), 0);
        replay.step(1);
        QCOMPARE(watch.trace().blocks()[0].curve.steps(), 1);
        QVERIFY(watch.trace().blocks()[0].distributions[6]);
        replay.step(1);
        QCOMPARE(watch.trace().blocks()[0].curve.steps(), 2);
        replay.step(-1);
        QCOMPARE(watch.trace().blocks()[0].curve.steps(), 1);
        replay.stepBlock(1);
        QCOMPARE(watch.trace().current(), 1);
        replay.stepBlock(-1);
        QCOMPARE(watch.trace().current(), 0);
        replay.stepBlock(-1);
        QCOMPARE(replay.position(), std::size_t(0));
        replay.step(-1);
        QCOMPARE(replay.position(), std::size_t(0));
        replay.jump(recorded.size() - 1);
        replay.stepBlock(1);
        replay.step(1);
        QCOMPARE(replay.position(), recorded.size());
    }

    void timeNeverRunsBack()
    {
        RunWatch watch;
        Replay replay(watch);
        replay.load({}, {{5, BlockStarted{0, 1, 2}}, {2, StepReport{}}, {9, StepReport{.step = 1}}});
        replay.jump(2);
        QCOMPARE(replay.seconds(), 5.0);
    }

    void nothingIsPlayedWithoutEvents()
    {
        RunWatch watch;
        Replay replay(watch);
        replay.play();
        replay.step(1);
        replay.stepBlock(-1);
        QVERIFY(!replay.playing());
        replay.load({}, events());
        replay.clear();
        QVERIFY(replay.empty());
        QVERIFY(watch.trace().finishedBlocks() == 4);
    }

    void jumpsInALongRunAreQuick()
    {
        RunWatch watch;
        Replay replay(watch);
        FakeJob job;
        job.blocks = 80;
        job.steps = 128;
        job.distributions = true;
        replay.load({}, fakeEvents(job));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            replay.jump(replay.count() - 2000 * static_cast<std::size_t>(i + 1));
        }
        qInfo("%zu events, %lld ms a jump", replay.count(), timer.elapsed() / 10);
        QVERIFY(timer.elapsed() < 10 * 100);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
