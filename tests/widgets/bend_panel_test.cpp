#include "page/bend_panel.h"

#include "plot/allocation_bars.h"
#include "util/figure_card.h"
#include "widgets/run_samples.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <numeric>
#include <random>

using namespace besa;

namespace {

BendStart startOf(int block)
{
    BendStart start;
    start.block = block;
    start.sites = sampleBlock(block).sites;
    start.loss = 0.04;
    start.sensitivity = {1e-7, 2e-7, 5e-7, 3e-7, 1e-7, 1e-7, 2e-7};
    return start;
}

std::int64_t sum(const BlockCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

QDoubleSpinBox* box(const BendPanel& panel, const char* name)
{
    return panel.findChild<QDoubleSpinBox*>(name);
}

void type(QDoubleSpinBox* box, double value)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, box->locale().toString(value, 'f', 2));
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

/// A panel on a finished run of four blocks, with what it needs of block 3.
struct Bench
{
    RunWatch watch;
    BendPanel panel{watch};

    Bench()
    {
        panel.resize(1000, 620);
        panel.show();
        watch.begin({});
        watch.apply(sampleEvents(4));
        panel.setStart(startOf(panel.block()));
    }
};

class BendPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatItNeedsOfTheShownBlock()
    {
        RunWatch watch;
        BendPanel panel(watch);
        QSignalSpy asked(&panel, &BendPanel::startRequested);
        watch.apply(sampleEvents(4));
        QCOMPARE(asked.count(), 0); // nobody looks
        panel.show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), 3);
        watch.select(1, Site::Up);
        QCOMPARE(asked[1][0].toInt(), 1);
        QVERIFY(!box(panel, "bend-q_proj")->isEnabled());
        panel.setStart(startOf(1));
        QVERIFY(box(panel, "bend-q_proj")->isEnabled());
        QCOMPARE(panel.counts(), learnedCounts(startOf(1)));
    }

    void typingBendsAtConstantBudgetAndMeasures()
    {
        Bench bench;
        QSignalSpy wanted(&bench.panel, &BendPanel::measureRequested);
        const BlockCounts before = bench.panel.counts();
        type(box(bench.panel, "bend-v_proj"), 25.0);
        const BlockCounts after = bench.panel.counts();
        QCOMPARE(after[index(Site::Value)], std::int64_t(1024));
        QCOMPARE(sum(after), sum(before));
        QTRY_COMPARE(wanted.count(), 1); // soon after, once
        QCOMPARE(wanted[0][1].value<BlockCounts>(), after);
        auto* verdict = bench.panel.findChild<QLabel*>("bendVerdict");
        bench.panel.setMeasure({3, after, 0.05, {}, 0.1});
        QVERIFY(verdict->text().contains("more"));
        QCOMPARE(bench.panel.findChild<FigureCard*>("bentLoss")->value(), QLocale().toString(0.05, 'g', 4));
    }

    void draggingIsOneStepOfUndo()
    {
        Bench bench;
        auto* bars = bench.panel.findChild<AllocationBars*>();
        const BlockCounts before = bench.panel.counts();
        for (const double value : {0.5, 0.6, 0.7, 0.8}) {
            Q_EMIT bars->barDragged(Site::Gate, value);
        }
        Q_EMIT bars->barReleased(Site::Gate, 0.8);
        QCOMPARE(bench.panel.undoStack().count(), 1);
        const BlockCounts after = bench.panel.counts();
        QVERIFY(after != before);
        QTest::mouseClick(bench.panel.findChild<QToolButton*>("bendUndo"), Qt::LeftButton);
        QCOMPARE(bench.panel.counts(), before);
        QTest::mouseClick(bench.panel.findChild<QToolButton*>("bendRedo"), Qt::LeftButton);
        QCOMPARE(bench.panel.counts(), after);
    }

    void keysMoveTheChosenBar()
    {
        Bench bench;
        auto* bars = bench.panel.findChild<AllocationBars*>();
        bench.watch.select(bench.panel.block(), Site::Value);
        const BlockCounts before = bench.panel.counts();
        QTest::keyClick(bars, Qt::Key_Up);
        const BlockCounts after = bench.panel.counts();
        QVERIFY(after[index(Site::Value)] > before[index(Site::Value)]);
        QCOMPARE(sum(after), sum(before));
        QCOMPARE(bench.panel.undoStack().count(), 1);
    }

    void aHundredEditsAndUndoReturnToTheStart()
    {
        Bench bench;
        auto* bars = bench.panel.findChild<AllocationBars*>();
        std::mt19937 random(3);
        std::uniform_real_distribution<double> value(0, 1);
        const BlockCounts start = bench.panel.counts();
        for (int edit = 0; edit < 100; ++edit) {
            Q_EMIT bars->barReleased(kSites[random() % kSiteCount], value(random));
            QCOMPARE(sum(bench.panel.counts()), sum(start));
        }
        while (bench.panel.undoStack().canUndo()) {
            bench.panel.undoStack().undo();
        }
        QCOMPARE(bench.panel.counts(), start);
        QVERIFY(bench.panel.bends().empty());
    }

    void heldLayersDoNotGiveWay()
    {
        Bench bench;
        QTest::mouseClick(bench.panel.findChild<QCheckBox*>("hold-down_proj"), Qt::LeftButton, {},
                          QPoint(8, bench.panel.findChild<QCheckBox*>("hold-down_proj")->height() / 2));
        const std::int64_t before = bench.panel.counts()[index(Site::Down)];
        type(box(bench.panel, "bend-q_proj"), 20.0);
        QCOMPARE(bench.panel.counts()[index(Site::Down)], before);
    }

    void bendsOfSeveralBlocksAddUp()
    {
        Bench bench;
        QSignalSpy saved(&bench.panel, &BendPanel::saveRequested);
        auto* save = bench.panel.findChild<QPushButton*>("bendSave");
        QVERIFY(!save->isEnabled());
        type(box(bench.panel, "bend-q_proj"), 20.0);
        bench.watch.select(0, Site::Query);
        bench.panel.setStart(startOf(0));
        QVERIFY(save->isEnabled());
        type(box(bench.panel, "bend-q_proj"), 30.0);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        const std::map<int, BlockCounts> bends = bench.panel.bends();
        QCOMPARE(bends.size(), std::size_t(2));
        bench.panel.undoStack().undo();
        bench.panel.undoStack().undo(); // goes to the block it concerns
        QCOMPARE(bench.panel.block(), 3);
        QVERIFY(bench.panel.bends().empty());
    }

    void lateMeasuresAreNotShown()
    {
        Bench bench;
        type(box(bench.panel, "bend-q_proj"), 20.0);
        const BlockCounts old = bench.panel.counts();
        type(box(bench.panel, "bend-q_proj"), 22.0);
        bench.panel.setMeasure({3, old, 0.9, {}, 0.1});
        QCOMPARE(bench.panel.findChild<FigureCard*>("bentLoss")->value(), QString::fromUtf8("…"));
    }

    void anotherRunForgetsTheBends()
    {
        Bench bench;
        type(box(bench.panel, "bend-q_proj"), 20.0);
        bench.watch.begin({});
        QVERIFY(bench.panel.bends().empty());
        QVERIFY(!bench.panel.undoStack().canUndo());
        QCOMPARE(bench.panel.block(), -1);
    }
};

QTEST_MAIN(BendPanelTest)
#include "bend_panel_test.moc"
