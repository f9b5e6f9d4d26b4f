#include "watch/run_controller.h"
#include "widgets/fake_job.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;
using namespace std::chrono_literals;

namespace {

constexpr int kPrompt = 1000; ///< ms in which every control takes effect

FakeJob endless()
{
    FakeJob job;
    job.blocks = 80;
    job.steps = 1000000;
    job.stepTime = 500us;
    return job;
}

RunHeader named(const char* name)
{
    RunHeader header;
    header.name = name;
    return header;
}

/// A controller with a watch, and the states it went through.
struct Desk
{
    Desk()
    {
        QObject::connect(&controller, &RunController::stateChanged, &controller, [this](RunState state) {
            if (states.empty() || states.back() != state) {
                states.push_back(state);
            }
        });
        QObject::connect(&controller, &RunController::finished, &controller, [this] { ++finishes; });
    }

    bool waitFor(RunState state, int timeout = kPrompt)
    {
        return QTest::qWaitFor([&] { return controller.state() == state; }, timeout);
    }

    bool waitForSteps(int steps)
    {
        return QTest::qWaitFor(
            [&] {
                const auto& blocks = watch.trace().blocks();
                return !blocks.empty() && blocks[0].curve.steps() >= steps;
            },
            kPrompt);
    }

    RunWatch watch;
    RunController controller{watch};
    std::vector<RunState> states;
    int finishes = 0;
};

} // namespace

class RunControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunBringsEveryEventBeforeItFinishes()
    {
        Desk desk;
        qsizetype blocksAtFinish = -1;
        connect(&desk.controller, &RunController::finished, &desk.controller, [&](const RunOutcome& outcome) {
            blocksAtFinish = desk.watch.trace().finishedBlocks();
            QCOMPARE(outcome.status, RunStatus::Completed);
            QCOMPARE(desk.controller.state(), RunState::Finished);
            QVERIFY(!desk.watch.header().live);
        });
        desk.controller.start(named("fake"), FakeJob{});
        QVERIFY(desk.watch.header().live);
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(blocksAtFinish, 4);
        QCOMPARE(desk.watch.header().folder, QString("fake.run"));
        QCOMPARE(desk.watch.trace().blocks()[3].curve.steps(), 8);
        QCOMPARE(desk.watch.trace().pruned()->value, 9.5);
        QCOMPARE(desk.states, (std::vector{RunState::Running, RunState::Finished}));
        QCOMPARE(desk.finishes, 1);
    }

    void whatCanBeDoneFollowsFromTheState()
    {
        Desk desk;
        RunController& controller = desk.controller;
        const auto can = [&] {
            return std::vector{controller.canStart(), controller.canPause(), controller.canResume(),
                               controller.canStopAfterBlock(), controller.canAbort()};
        };
        QCOMPARE(can(), (std::vector{true, false, false, false, false}));
        controller.start({}, endless());
        QCOMPARE(can(), (std::vector{false, true, false, true, true}));
        controller.pause();
        QVERIFY(desk.waitFor(RunState::Paused));
        QCOMPARE(can(), (std::vector{false, false, true, true, true}));
        controller.stopAfterBlock();
        QCOMPARE(can(), (std::vector{false, true, true, false, true}));
        controller.abort();
        QCOMPARE(can(), (std::vector{false, false, false, false, false}));
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(can(), (std::vector{true, false, false, false, false}));
    }

    void abortWorksInEveryState_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("running") << RunState::Running;
        QTest::newRow("pausing") << RunState::Pausing;
        QTest::newRow("paused") << RunState::Paused;
        QTest::newRow("finishing block") << RunState::FinishingBlock;
        QTest::newRow("stopping") << RunState::Stopping;
    }

    void abortWorksInEveryState()
    {
        QFETCH(RunState, state);
        Desk desk;
        RunController& controller = desk.controller;
        controller.start({}, endless());
        QVERIFY(desk.waitForSteps(1));
        if (state == RunState::Pausing || state == RunState::Paused) {
            controller.pause();
        } else if (state == RunState::FinishingBlock) {
            controller.stopAfterBlock();
        } else if (state == RunState::Stopping) {
            controller.abort();
        }
        QVERIFY(desk.waitFor(state));
        controller.abort();
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(controller.outcome().status, RunStatus::Cancelled);
        QCOMPARE(desk.finishes, 1);
    }

    void controlsOfOtherStatesDoNothing()
    {
        Desk desk;
        desk.controller.pause();
        desk.controller.resume();
        desk.controller.stopAfterBlock();
        desk.controller.abort();
        QCOMPARE(desk.controller.state(), RunState::Idle);
        QVERIFY(desk.states.empty());
        desk.controller.start({}, endless());
        desk.controller.start(named("second"), FakeJob{});
        QVERIFY(desk.watch.header().name.isEmpty());
    }

    void nothingHappensWhilePaused()
    {
        Desk desk;
        desk.controller.start({}, endless());
        QVERIFY(desk.waitForSteps(3));
        desk.controller.pause();
        QVERIFY(desk.waitFor(RunState::Paused));
        const std::int64_t revision = desk.watch.trace().revision();
        const double seconds = desk.controller.seconds();
        QTest::qWait(300);
        QCOMPARE(desk.watch.trace().revision(), revision);
        QCOMPARE(desk.controller.seconds(), seconds);
        const std::int64_t steps = desk.watch.trace().blocks()[0].curve.steps();
        desk.controller.resume();
        QVERIFY(desk.waitForSteps(static_cast<int>(steps) + 1));
        // The time of the pause appears nowhere: the clock went on from where it stood.
        QVERIFY(desk.watch.trace().seconds() - seconds < 0.3);
        QCOMPARE(desk.states,
                 (std::vector{RunState::Running, RunState::Pausing, RunState::Paused, RunState::Running}));
    }

    void aQuickResumeTakesThePauseBack()
    {
        Desk desk;
        desk.controller.start({}, endless());
        desk.controller.pause();
        desk.controller.resume();
        QVERIFY(desk.waitForSteps(10));
        QCOMPARE(desk.controller.state(), RunState::Running);
    }

    void stopAfterBlockKeepsTheBlock()
    {
        Desk desk;
        FakeJob job = endless();
        job.steps = 200;
        desk.controller.start({}, job);
        QVERIFY(desk.waitForSteps(1));
        desk.controller.stopAfterBlock();
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(desk.controller.outcome().status, RunStatus::Cancelled);
        QCOMPARE(desk.watch.trace().finishedBlocks(), 1);
        QCOMPARE(desk.watch.trace().blocks()[0].curve.steps(), 200);
        QCOMPARE(desk.watch.trace().blocks()[1].curve.steps(), 0);
    }

    void stopAfterBlockCanBeTakenBack()
    {
        Desk desk;
        FakeJob job = endless();
        job.blocks = 3;
        job.steps = 100;
        desk.controller.start({}, job);
        desk.controller.stopAfterBlock();
        desk.controller.resume();
        QVERIFY(desk.waitFor(RunState::Finished, 2 * kPrompt));
        QCOMPARE(desk.controller.outcome().status, RunStatus::Completed);
    }

    void withNoBlockLeftThereIsNothingToStopAfter()
    {
        Desk desk;
        std::atomic<bool> go = false;
        const auto job = [&](RunObserver& observer, const std::stop_token& stop) {
            const RunOutcome outcome = FakeJob{}(observer, stop);
            while (!go) {
                std::this_thread::sleep_for(1ms);
            }
            return outcome;
        };
        desk.controller.start({}, job);
        QVERIFY(QTest::qWaitFor([&] { return !desk.controller.canStopAfterBlock(); }, kPrompt));
        QCOMPARE(desk.controller.state(), RunState::Running);
        go = true;
        QVERIFY(desk.waitFor(RunState::Finished));
    }

    void failuresAndExceptionsAreOutcomes()
    {
        Desk desk;
        FakeJob fails;
        fails.failsInBlock = 1;
        desk.controller.start({}, fails);
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(desk.controller.outcome().exitCode, 5);
        FakeJob throws;
        throws.throwsInBlock = 2;
        desk.controller.start({}, throws);
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(desk.controller.outcome().status, RunStatus::Failed);
        QCOMPARE(desk.controller.outcome().problem->where, std::string("fake exception"));
        QVERIFY(!desk.controller.outcome().problem->remedy.empty());
        QCOMPARE(desk.watch.trace().finishedBlocks(), 2);
        desk.controller.start({}, [](RunObserver&, const std::stop_token&) -> RunOutcome { throw 1; });
        QVERIFY(desk.waitFor(RunState::Finished));
        QCOMPARE(desk.controller.outcome().status, RunStatus::Failed);
        QCOMPARE(desk.finishes, 3);
    }

    void aRunThatGoesOnStartsFromItsHistory()
    {
        Desk desk;
        const std::vector<RunEvent> history{{90, BlockStarted{0, 2, 8}}, {100, FakeJob{}.blockReport(0)}};
        desk.controller.start({}, FakeJob{}, history);
        QCOMPARE(desk.watch.trace().finishedBlocks(), 1);
        QVERIFY(desk.controller.seconds() >= 100);
        QVERIFY(desk.waitFor(RunState::Finished));
        QVERIFY(desk.watch.trace().seconds() >= 100);
        QVERIFY(desk.watch.trace().seconds() < 101);
    }

    void theViewsAreToldAtMost25TimesASecond()
    {
        Desk desk;
        QSignalSpy advanced(&desk.watch, &RunWatch::advanced);
        desk.controller.start({}, endless());
        QTest::qWait(500);
        QVERIFY(desk.watch.trace().blocks()[0].curve.steps() > 100);
        QVERIFY2(advanced.count() <= 14, qPrintable(QString::number(advanced.count())));
    }

    void aControllerMayGoWhileItsRunGoesOn_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("running") << false;
        QTest::newRow("paused") << true;
    }

    void aControllerMayGoWhileItsRunGoesOn()
    {
        QFETCH(bool, paused);
        QElapsedTimer timer;
        {
            Desk desk;
            desk.controller.start({}, endless());
            QVERIFY(desk.waitForSteps(1));
            if (paused) {
                desk.controller.pause();
                QVERIFY(desk.waitFor(RunState::Paused));
            }
            timer.start();
        }
        QVERIFY(timer.elapsed() < kPrompt);
    }

    void aThousandStartsAndAborts()
    {
        Desk desk;
        const FakeJob job = endless();
        QEventLoop loop; // quicker than the steps of qWaitFor
        connect(&desk.controller, &RunController::finished, &loop, &QEventLoop::quit);
        for (int cycle = 1; cycle <= 1000; ++cycle) {
            desk.controller.start({}, job);
            if (cycle % 3 == 1) {
                desk.controller.pause();
            } else if (cycle % 3 == 2) {
                desk.controller.stopAfterBlock();
            }
            desk.controller.abort();
            loop.exec();
            QCOMPARE(desk.finishes, cycle);
            QCOMPARE(desk.controller.outcome().status, RunStatus::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(RunControllerTest)
#include "run_controller_test.moc"
