#include "table/block_table_model.h"

#include "table/roles.h"
#include "widgets/run_samples.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QLocale>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;

class BlockTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryBlockOfARun()
    {
        RunWatch watch;
        BlockTableModel model(watch);
        const QAbstractItemModelTester tester(&model);
        watch.begin({});
        watch.apply(sampleEvents(4));
        QTRY_COMPARE(model.rowCount(), 4);
        const QModelIndex query = model.index(0, BlockTableModel::FirstSite);
        QCOMPARE(query.data(kSortRole).toDouble(), (2048.0 - 384.0) / 4096.0);
        QCOMPARE(query.data().toString(), QLocale().toString(40.6, 'f', 1) + QString::fromUtf8(" %"));
        QCOMPARE(model.index(1, BlockTableModel::FinalLoss).data(kSortRole).toDouble(), 0.02);
        QVERIFY(!model.index(1, BlockTableModel::FinalLoss).data(kShareRole).isValid());
    }

    void namesOnlyRowsThatChanged()
    {
        RunWatch watch;
        BlockTableModel model(watch);
        const QAbstractItemModelTester tester(&model);
        watch.begin({});
        watch.apply(sampleEvents(4));
        QTRY_COMPARE(model.rowCount(), 4);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 50; ++i) { // many steps, one update
            const std::vector<RunEvent> step{{9.0, StepReport{.block = 2, .step = i, .steps = 50}}};
            watch.apply(step);
        }
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    }

    void aBlockInProgressShowsItsNewestStep()
    {
        RunWatch watch;
        BlockTableModel model(watch);
        watch.begin({});
        StepReport step{.block = 0, .step = 0, .steps = 2, .loss = 0.25, .sparsity = 0.5};
        step.siteSparsity[index(Site::Down)] = 0.75;
        const std::vector<RunEvent> events{{0, BlockStarted{0, 3, 2}}, {1, step}};
        watch.apply(events);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, BlockTableModel::LastLoss).data(kSortRole).toDouble(), 0.25);
        QCOMPARE(model.index(0, BlockTableModel::FirstSite + 6).data(kShareRole).toDouble(), 0.75);
        QVERIFY(!model.index(0, BlockTableModel::FinalLoss).data(kSortRole).isValid());
        QVERIFY(!model.index(2, BlockTableModel::Sparsity).data(kSortRole).isValid());
    }

    void aJumpToAnEarlierTimeForgetsBlocks()
    {
        RunWatch watch;
        BlockTableModel model(watch);
        const QAbstractItemModelTester tester(&model);
        watch.begin({});
        watch.apply(sampleEvents(4));
        QTRY_COMPARE(model.rowCount(), 4);
        watch.jump(RunTrace{});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(BlockTableModelTest)
#include "block_table_model_test.moc"
