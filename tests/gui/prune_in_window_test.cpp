#include "window_fixture.h"

#include "checkpoint/verify.h"
#include "form/setup_panel.h"
#include "run/run_fixture.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace besa;
using namespace besa::test;

/// Prunes a tiny model in the real window, by keys, as a person would.
class PruneInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportedFolderIsVerified();
    void unfitRecipeIsRefusedInWords();
    void closingWhileRunningAsks_data();
    void closingWhileRunningAsks();
    void abortedRunIsResumed();

private:
    static Recipe recipe(WindowFixture& window, int samples = 6)
    {
        FixtureModel model;
        model.blocks = 3;
        Recipe made = writeRunInputs(window.folder() / "in", model);
        made.output.clear();
        made.calibration.samples = samples;
        made.threads = 1;
        return made;
    }
};

void PruneInWindowTest::exportedFolderIsVerified()
{
    WindowFixture window;
    window->setup().setRecipe(recipe(window));
    QTest::keyClick(window.window(), Qt::Key_F5);
    const RunController& controller = window->desk().controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, 60000);
    const RunOutcome& outcome = controller.outcome();
    QVERIFY2(outcome.status == RunStatus::Completed,
             outcome.problem ? outcome.problem->what.c_str() : "not completed");
    QVERIFY(QString::fromStdString(outcome.output).startsWith(window.path("results")));
    RunObserver nobody;
    const VerifyReport report = verifyExport(outcome.output, nobody, {});
    QVERIFY(report.ok());
    QCOMPARE(report.zeros, outcome.zeros);
    QVERIFY(std::abs(report.sparsity() - 0.5) < 0.02);
    QCOMPARE(window->desk().watch().trace().finishedBlocks(), std::int64_t(3));
    QVERIFY(Session(window.settings()).interrupted().isEmpty());
    QVERIFY(Session(window.settings()).recentRuns().contains(QString::fromStdString(outcome.run)));

    window->openRun(QString::fromStdString(outcome.run)); // and its record can be looked at
    QTRY_VERIFY(!window->desk().replay().empty());
    QCOMPARE(window->desk().watch().trace().finishedBlocks(), std::int64_t(3));
}

void PruneInWindowTest::unfitRecipeIsRefusedInWords()
{
    WindowFixture window;
    Recipe unfit = recipe(window);
    unfit.model.clear();
    window->setup().setRecipe(unfit);
    QTest::keyClick(window.window(), Qt::Key_F5);
    QVERIFY(!window->desk().controller().active());
    QVERIFY(window->findChild<QWidget*>("message-bar") != nullptr);
}

void PruneInWindowTest::closingWhileRunningAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("offered");
    QTest::newRow("keep") << "&Keep running" << false << false;
    QTest::newRow("pause and save") << "&Pause and save" << true << true;
    QTest::newRow("abort") << "&Abort the run" << true << false;
}

void PruneInWindowTest::closingWhileRunningAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    QFETCH(bool, offered);
    WindowFixture window;
    Recipe slow = recipe(window);
    slow.besa.epochs = 100000;
    window->setup().setRecipe(slow);
    QTest::keyClick(window.window(), Qt::Key_F5);
    RunController& controller = window->desk().controller();
    QTRY_VERIFY_WITH_TIMEOUT(window->desk().watch().trace().current() >= 0, 30000);
    const QString run = window->desk().watch().header().folder;
    inNextDialog([&](QWidget* dialog) {
        for (auto* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->text() == button) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        dialog->close();
    });
    window->close();
    if (!closes) {
        QVERIFY(controller.active());
        controller.abort();
    }
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, 10000);
    QVERIFY(clock.elapsed() < 2000);
    QTRY_COMPARE(window->isVisible(), !closes);
    QCOMPARE(Session(window.settings()).interrupted(), offered ? run : QString());
}

void PruneInWindowTest::abortedRunIsResumed()
{
    WindowFixture window;
    window->setup().setRecipe(recipe(window));
    RunController& controller = window->desk().controller();
    connect(&window->desk().watch(), &RunWatch::advanced, this, [&] {
        if (window->desk().watch().trace().finishedBlocks() == 1 && controller.canAbort()) {
            controller.abort();
        }
    });
    QTest::keyClick(window.window(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, 60000);
    disconnect(&window->desk().watch(), nullptr, this, nullptr);
    if (controller.outcome().status == RunStatus::Completed) {
        QSKIP("the run was over before it could be aborted");
    }
    QCOMPARE(controller.outcome().status, RunStatus::Cancelled);
    QVERIFY(window->allActions()[Act::ResumeRun]->isEnabled());
    QTest::keyClick(window.window(), Qt::Key_F7, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(controller.active(), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, 60000);
    QCOMPARE(controller.outcome().status, RunStatus::Completed);
    RunObserver nobody;
    QVERIFY(verifyExport(controller.outcome().output, nobody, {}).ok());
}

QTEST_MAIN(PruneInWindowTest)
#include "prune_in_window_test.moc"
