#include "page/compare_page.h"

#include "page/compare_curves.h"
#include "page/pareto_plot.h"
#include "page/run_table.h"
#include "plot/line_plot.h"
#include "table/run_list_model.h"
#include "widgets/run_samples.h"

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace besa;

namespace {

std::vector<RunRecord> sampleRuns()
{
    RunRecord besaRun = sampleRun("/runs/besa-50", 0.5, 6.8);
    RunRecord wanda = sampleRun("/runs/wanda-50", 0.5, 7.3);
    wanda.recipe.method = Method::Wanda;
    RunRecord stopped = sampleRun("/runs/besa-60", 0.6, 9.0);
    stopped.status = RunStatus::Interrupted;
    stopped.prunedPerplexity.reset();
    stopped.finished.resize(2);
    RunRecord other = sampleRun("/runs/other-text", 0.7, 3.0);
    other.prunedPerplexity->tokenHash = "another";
    return {besaRun, wanda, stopped, other};
}

struct Bench
{
    ComparePage page;
    QTableView* table = page.findChild<QTableView*>("runTable");

    Bench()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page); // shortcuts go to the active window
        page.setRuns(sampleRuns());
        table->setFocus();
    }

    QModelIndex cell(const QString& folder, int column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex name = table->model()->index(row, RunListModel::Name);
            if (name.data(Qt::ToolTipRole).toString() == folder) {
                return table->model()->index(row, column);
            }
        }
        return {};
    }

    void choose(const QString& folder) const
    {
        const QModelIndex index = cell(folder, RunListModel::Method);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    void check(const QString& folder) const
    {
        const QRect rect = table->visualRect(cell(folder, RunListModel::Name));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 10, rect.center().y()));
    }

    void press(const char* button) const
    {
        QTest::mouseClick(page.findChild<QToolButton*>(button), Qt::LeftButton);
    }
};

void answer(const char* text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove('&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        box->reject();
        QFAIL("no such button");
    });
}

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterLooksForEveryWord()
    {
        Bench bench;
        auto* filter = bench.page.findChild<QLineEdit*>("runFilter");
        QTest::keyClicks(filter, "besa interr");
        QCOMPARE(bench.table->model()->rowCount(), 1);
        filter->clear();
        QCOMPARE(bench.table->model()->rowCount(), 4);
    }

    void checkedRunsHaveCurves()
    {
        Bench bench;
        auto& curves = *bench.page.findChild<CompareCurves*>();
        QVERIFY(!curves.lossPlot().hasData());
        bench.check("/runs/besa-50");
        bench.check("/runs/besa-60");
        QCOMPARE(curves.lossPlot().seriesCount(), 2);
        QCOMPARE(curves.sparsityPlot().seriesCount(), 2);
        QVERIFY(curves.lossPlot().csv().contains("besa-60"));
        bench.check("/runs/besa-50");
        QCOMPARE(curves.lossPlot().seriesCount(), 1);
    }

    void onlyWhatDiffersIsListed()
    {
        Bench bench;
        bench.page.findChild<QTabWidget*>("compareTabs")->setCurrentIndex(2);
        bench.check("/runs/besa-50");
        auto* parameters = bench.page.findChild<QTableView*>("parameterTable");
        QVERIFY(!parameters->isVisible());
        bench.check("/runs/besa-60");
        QVERIFY(parameters->isVisible());
        QCOMPARE(parameters->model()->rowCount(), 1); // the sparsity
        QCOMPARE(parameters->model()->columnCount(), 3);
        QTest::keyClick(bench.page.findChild<QCheckBox*>("differencesOnly"), Qt::Key_Space);
        QVERIFY(parameters->model()->rowCount() > 5);
    }

    void onlyLikeIsComparedWithLike()
    {
        Bench bench;
        auto* plot = bench.page.findChild<ParetoPlot*>();
        QCOMPARE(plot->runs().size(), std::size_t(2));
        QVERIFY(!bench.page.findChild<QLabel*>("paretoNote")->text().isEmpty());
        bench.check("/runs/other-text");
        QCOMPARE(plot->runs().size(), std::size_t(1));
        QCOMPARE(plot->runs()[0].folder, QString("/runs/other-text"));
    }

    void actionsFitTheRun()
    {
        Bench bench;
        QSignalSpy opened(&bench.page, &ComparePage::openRequested);
        QSignalSpy resumed(&bench.page, &ComparePage::resumeRequested);
        QSignalSpy copied(&bench.page, &ComparePage::duplicateRequested);
        QVERIFY(!bench.page.findChild<QToolButton*>("openRunButton")->isEnabled());
        bench.choose("/runs/besa-50");
        bench.press("openRunButton");
        bench.press("duplicateRunButton");
        bench.press("resumeRunButton"); // completed: nothing to resume
        QCOMPARE(opened[0][0].toString(), QString("/runs/besa-50"));
        QCOMPARE(copied[0][0].toString(), QString("/runs/besa-50"));
        QCOMPARE(resumed.count(), 0);
        bench.choose("/runs/besa-60");
        bench.press("resumeRunButton");
        QCOMPARE(resumed[0][0].toString(), QString("/runs/besa-60"));
        QTest::keyClick(bench.table, Qt::Key_Return);
        QCOMPARE(opened[1][0].toString(), QString("/runs/besa-60"));
    }

    void trashAsksFirst()
    {
        Bench bench;
        QSignalSpy trashed(&bench.page, &ComparePage::trashRequested);
        bench.choose("/runs/wanda-50");
        answer("Cancel");
        bench.press("trashRunButton");
        QCOMPARE(trashed.count(), 0);
        bench.page.activateWindow(); // the question took its place
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.table->setFocus();
        answer("Move to trash");
        QTest::keyClick(bench.table, Qt::Key_Delete);
        QCOMPARE(trashed.count(), 1);
        QCOMPARE(trashed[0][0].toString(), QString("/runs/wanda-50"));
    }

    void notesAreWrittenInPlace()
    {
        Bench bench;
        QSignalSpy told(&bench.page, &ComparePage::notesChanged);
        bench.table->setCurrentIndex(bench.cell("/runs/besa-50", RunListModel::Tags));
        QTest::keyClick(bench.table, Qt::Key_F2);
        auto* editor = bench.table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, "paper, best");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), QString("/runs/besa-50"));
        QCOMPARE(told[0][1].value<RunNotes>().tags, QStringList({"paper", "best"}));
    }

    void anEmptyPageLeadsToTheSetup()
    {
        ComparePage page;
        page.resize(900, 600);
        page.show();
        QSignalSpy setup(&page, &ComparePage::setupRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(setup.count(), 1);
    }
};

QTEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"
