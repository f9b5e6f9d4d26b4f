#include "gui/background.h"

#include "base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <atomic>
#include <stdexcept>

using namespace besa;

class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestOfATopicWins();
    void whatIsThrownBecomesAProblem();
    void droppedJobAnswersNothing();
    void heldJobBeginsAgain();
    void endStopsTheJobInProgress();

private:
    static Background::Fail unexpected()
    {
        return [](const Problem& problem) { qFatal("%s", problem.what.c_str()); };
    }
};

void BackgroundTest::newestOfATopicWins()
{
    Background background;
    std::vector<int> answers;
    for (int i = 0; i < 200; ++i) {
        background.post(
            i % 2,
            [&answers, i](const std::stop_token&) -> Background::Deliver {
                return [&answers, i] { answers.push_back(i); };
            },
            unexpected());
    }
    QTRY_VERIFY(!background.busy());
    QCoreApplication::processEvents();
    QCOMPARE(answers, (std::vector<int>{198, 199}));
}

void BackgroundTest::whatIsThrownBecomesAProblem()
{
    Background background;
    std::vector<std::string> problems;
    const auto fail = [&](const Problem& problem) { problems.push_back(problem.what); };
    background.post(
        1,
        [](const std::stop_token&) -> Background::Deliver {
            throw Error(ExitCode::Model, {"the file is damaged", "a", "b"});
        },
        fail);
    background.post(
        2, [](const std::stop_token&) -> Background::Deliver { throw std::runtime_error("odd"); }, fail);
    QTRY_COMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0], std::string("the file is damaged"));
    QCOMPARE(problems[1], std::string("odd"));
}

void BackgroundTest::droppedJobAnswersNothing()
{
    Background background;
    std::atomic<bool> begun = false;
    background.post(
        1,
        [&](const std::stop_token& stop) -> Background::Deliver {
            begun = true;
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            return [] { qFatal("a dropped job answered"); };
        },
        unexpected());
    QTRY_VERIFY(begun);
    background.drop(1);
    QTRY_VERIFY(!background.busy());
    QCoreApplication::processEvents();
}

void BackgroundTest::heldJobBeginsAgain()
{
    Background background;
    std::atomic<int> begun = 0;
    bool answered = false;
    background.post(
        1,
        [&](const std::stop_token& stop) -> Background::Deliver {
            if (++begun == 1) {
                while (!stop.stop_requested()) {
                    std::this_thread::yield();
                }
                throw Cancelled();
            }
            return [&] { answered = true; };
        },
        unexpected());
    QTRY_COMPARE(begun.load(), 1);
    background.setHeld(true);
    QTest::qWait(50);
    QCOMPARE(begun.load(), 1);
    QVERIFY(background.busy());
    background.setHeld(false);
    QTRY_VERIFY(answered);
}

void BackgroundTest::endStopsTheJobInProgress()
{
    std::atomic<bool> begun = false;
    auto background = std::make_unique<Background>();
    background->post(
        1,
        [&](const std::stop_token& stop) -> Background::Deliver {
            begun = true;
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            throw Cancelled();
        },
        unexpected());
    QTRY_VERIFY(begun);
    QElapsedTimer clock;
    clock.start();
    background.reset();
    QVERIFY(clock.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
