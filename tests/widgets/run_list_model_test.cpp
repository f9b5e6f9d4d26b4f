#include "table/run_list_model.h"

#include "table/roles.h"
#include "widgets/run_samples.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;

class RunListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshKeepsChecksAndNotes()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRuns({sampleRun("/runs/a", 0.5, 6.8), sampleRun("/runs/b", 0.6, 8.1)});
        model.setChecked(1, true);
        QVERIFY(model.setData(model.index(1, RunListModel::Tags), "paper,  row , paper"));
        model.setRuns({sampleRun("/runs/c", 0.7, 12.0), sampleRun("/runs/b", 0.6, 8.0)});
        QCOMPARE(model.rowCount(), 2);
        const int b = model.find("/runs/b");
        QCOMPARE(model.notes(b).tags, QStringList({"paper", "row"}));
        QCOMPARE(model.series(b), 0);
        QCOMPARE(model.index(b, RunListModel::PrunedPerplexity).data(kSortRole).toDouble(), 8.0);
        QCOMPARE(model.find("/runs/a"), -1);
        QCOMPARE(model.name(model.find("/runs/c")), QString("c"));
    }

    void editsAreTold()
    {
        RunListModel model;
        model.setRuns({sampleRun("/runs/a", 0.5, 6.8)});
        QSignalSpy told(&model, &RunListModel::notesChanged);
        const QModelIndex name = model.index(0, RunListModel::Name);
        QVERIFY(model.setData(name, "Row-wise, long"));
        QVERIFY(model.setData(name, "Row-wise, long")); // nothing new
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), QString("/runs/a"));
        QCOMPARE(told[0][1].value<RunNotes>().name, QString("Row-wise, long"));
        QVERIFY(model.setData(name, "a")); // the folder's own name
        QVERIFY(model.notes(0).name.isEmpty());
        QVERIFY(!model.setData(model.index(0, RunListModel::Time), "3"));
    }

    void seriesOfUncheckedRunsAreUsedAgain()
    {
        RunListModel model;
        model.setRuns({sampleRun("/a", 0.5, 6), sampleRun("/b", 0.5, 6), sampleRun("/c", 0.5, 6)});
        QSignalSpy checked(&model, &RunListModel::checkedChanged);
        model.setChecked(2, true);
        model.setChecked(0, true);
        QCOMPARE(model.checkedRows(), std::vector<int>({2, 0}));
        model.setChecked(2, false);
        model.setChecked(1, true);
        QCOMPARE(model.series(1), 0);
        QCOMPARE(model.series(0), 1); // a run keeps its colour
        QCOMPARE(checked.count(), 4);
    }

    void missingNumbersSortBeforeAllOthers()
    {
        RunRecord unfinished = sampleRun("/a", 0.5, 6);
        unfinished.prunedPerplexity.reset();
        unfinished.weights = 0;
        unfinished.status = RunStatus::Failed;
        unfinished.problem = Problem{"The disk is full.", "/a", "Make room and resume."};
        RunListModel model;
        model.setRuns({unfinished});
        QVERIFY(!model.index(0, RunListModel::PrunedPerplexity).data(kSortRole).isValid());
        QVERIFY(!model.index(0, RunListModel::Counted).data(kShareRole).isValid());
        QCOMPARE(model.index(0, RunListModel::Status).data(Qt::ToolTipRole).toString(),
                 QString("The disk is full."));
    }
};

QTEST_GUILESS_MAIN(RunListModelTest)
#include "run_list_model_test.moc"
