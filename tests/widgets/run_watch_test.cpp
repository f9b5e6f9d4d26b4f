#include "watch/run_watch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;

class RunWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyEventsTellTheViewsOnce()
    {
        RunWatch watch;
        QSignalSpy advanced(&watch, &RunWatch::advanced);
        std::vector<RunEvent> events{{0, BlockStarted{0, 2, 1000}}};
        for (int i = 0; i < 1000; ++i) {
            events.push_back({1.0, StepReport{.step = i}});
        }
        watch.apply(events);
        QCOMPARE(advanced.count(), 1);
        QCOMPARE(watch.trace().blocks()[0].curve.steps(), std::int64_t(1000));
    }

    void selectionFollowsTheRunUntilChosenByHand()
    {
        RunWatch watch;
        watch.begin({});
        const auto start = [&](int block) {
            const std::vector<RunEvent> events{{0, BlockStarted{block, 4, 1}}};
            watch.apply(events);
        };
        start(0);
        start(1);
        QCOMPARE(watch.block(), 1);
        watch.select(0, Site::Down);
        QVERIFY(!watch.follows());
        start(2);
        QCOMPARE(watch.block(), 0);
        watch.follow();
        QCOMPARE(watch.block(), 2);
        watch.select(2, Site::Up); // another matrix of the block in progress
        start(3);
        QCOMPARE(watch.block(), 3);
        QCOMPARE(watch.site(), Site::Up);
    }
};

QTEST_GUILESS_MAIN(RunWatchTest)
#include "run_watch_test.moc"
