#include "util/fact_label.h"
#include "util/progress_line.h"
#include "util/state_chip.h"
#include "watch/run_header_bar.h"
#include "widgets/fake_run.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace besa;
using namespace std::chrono_literals;

class RunHeaderBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<RunWatch>();
        m_controller = std::make_unique<RunController>(*m_watch);
        m_bar = std::make_unique<RunHeaderBar>(*m_watch, *m_controller);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void cleanup()
    {
        m_bar.reset();
        m_controller.reset();
    }

    void aRunIsShownAsItStands()
    {
        RunHeader header = named();
        header.recipe.calibration.length = 128;
        header.recipe.besa.batch = 2;
        FakeJob job;
        job.steps = 50;
        job.stepTime = 10ms;
        m_controller->start(header, job);
        QCOMPARE(state(), QString("Running"));
        QTRY_VERIFY_WITH_TIMEOUT(line("blockProgress")->fraction() > 0.2, 2000);
        QCOMPARE(line("blockProgress")->text(), QString("Block 0 (1 of 4)"));
        QVERIFY(line("blockProgress")->amount().endsWith("of 50"));
        QVERIFY(line("runProgress")->fraction() > 0.04);
        QCOMPARE(line("stageProgress")->text(), QString("Pruning"));
        QCOMPARE(fact("speed"), QString("25,600 tokens/s"));
        QVERIFY(fact("timeLeft").startsWith("about"));
        m_controller->pause();
        QTRY_COMPARE(state(), QString("Paused"));
        m_controller->stopAfterBlock();
        QCOMPARE(state(), QString("Stopping after this block"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), QString("Stopped"), 2000);
    }

    void theLengthOfTheModelCountsWhenTheRecipeLeavesIt()
    {
        RunHeader header = named();
        header.length = 1000;
        m_watch->begin(header);
        const std::vector<RunEvent> events{{0, BlockStarted{0, 1, 9}}, {0, StepReport{.seconds = 0.5}}};
        m_watch->apply(events);
        QTRY_COMPARE(fact("speed"), QString("2,000 tokens/s"));
    }

    void aRecordIsNoLiveRun()
    {
        m_watch->begin(named());
        m_watch->apply(fakeEvents({}));
        QTRY_COMPARE(line("runProgress")->fraction(), 1.0);
        QCOMPARE(state(), QString("Recorded run"));
        QVERIFY(!fact("timeLeft").startsWith("about"));
        QVERIFY(fact("elapsed") != QString());
    }

    void aFailureIsSaid()
    {
        FakeJob job;
        job.failsInBlock = 1;
        m_controller->start(named(), job);
        QTRY_COMPARE(state(), QString("Failed"));
    }

    void buttonsThatMakeNoSenseAreHidden()
    {
        QAction start("Start");
        QAction pause("Pause");
        QAction abort("Abort");
        for (QAction* action : {&pause, &abort}) {
            action->setEnabled(false);
        }
        RunActions actions;
        actions.start = &start;
        actions.pause = &pause;
        actions.abort = &abort;
        m_bar->setActions(actions);
        QVERIFY(button(&start)->isVisible());
        QVERIFY(!button(&pause)->isVisible());
        start.setEnabled(false); // the setup is not complete: still there to be seen
        QVERIFY(button(&start)->isVisible());
        FakeJob job;
        job.stepTime = 20ms;
        m_controller->start(named(), job);
        pause.setEnabled(true);
        QVERIFY(!button(&start)->isVisible());
        QVERIFY(button(&pause)->isVisible());
        bool paused = false;
        connect(&pause, &QAction::triggered, this, [&] { paused = true; });
        QTest::mouseClick(button(&pause), Qt::LeftButton);
        QVERIFY(paused);
        m_bar->setActions({});
        QCOMPARE(m_bar->findChildren<QToolButton*>().size(), 0);
    }

    void itFitsASmallWindow()
    {
        m_watch->begin(named(QString(200, 'n')));
        m_watch->apply(fakeEvents({}));
        m_bar->resize(880, m_bar->sizeHint().height());
        QVERIFY2(m_bar->minimumSizeHint().width() <= 880,
                 qPrintable(QString::number(m_bar->minimumSizeHint().width())));
    }

private:
    static RunHeader named(const QString& name = "demo")
    {
        RunHeader header;
        header.name = name;
        return header;
    }
    QString state() const { return m_bar->findChild<StateChip*>("runState")->text(); }
    QString fact(const char* name) const { return m_bar->findChild<FactLabel*>(name)->value(); }
    ProgressLine* line(const char* name) const { return m_bar->findChild<ProgressLine*>(name); }
    QToolButton* button(QAction* action) const
    {
        for (auto* button : m_bar->findChildren<QToolButton*>()) {
            if (button->defaultAction() == action) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<RunWatch> m_watch;
    std::unique_ptr<RunController> m_controller;
    std::unique_ptr<RunHeaderBar> m_bar;
};

QTEST_MAIN(RunHeaderBarTest)
#include "run_header_bar_test.moc"
