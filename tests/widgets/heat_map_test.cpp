#include "plot/heat_map.h"
#include "plot_samples.h"

#include <QtTest/QSignalSpy>

#include <limits>

using namespace besa;
using namespace besa::test;

class HeatMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsCentredOnItsNumber();
    void aClickSelectsTheCellUnderIt();
    void arrowKeysMoveTheSelection();
    void selectingByProgramSaysNothing();
    void coloursSpanTheValues();
    void aSingleCellIsShown();
    void csvHasFilledCellsOnly();
};

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::unique_ptr<HeatMap> shownMap()
{
    auto map = std::make_unique<HeatMap>();
    map->setAxisLabels("Block", "Layer");
    map->setTitle("Pruned per layer");
    map->setValueLabel("Pruned (%)");
    map->setSize(5, 3);
    map->setRowNames({"q", "k", "v"});
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 3; ++row) {
            map->setCell(column, row, 10 * column + row);
        }
    }
    map->resize(640, 300);
    map->show();
    return map;
}

QColor colourAt(HeatMap& map, int column, int row)
{
    const QPoint at = pixelOf(map, column + 0.25, row + 0.25);
    return map.canvas().grab().toImage().pixelColor(at);
}

} // namespace

void HeatMapTest::aCellIsCentredOnItsNumber()
{
    const auto map = shownMap();
    map->setPalette(lightPalette());
    QVERIFY(settle(*map));
    const std::vector<QColor> colours = sequentialMap(map->palette());
    QCOMPARE(colourAt(*map, 0, 0), colours.front()); // the least, up and left
    QCOMPARE(colourAt(*map, 2, 2), colours.back());
    QCOMPARE(colourAt(*map, 4, 0), ink(Ink::Grid, map->palette())); // not there yet
    QVERIFY(pixelOf(*map, 0, 0).y() < pixelOf(*map, 0, 2).y());
}

void HeatMapTest::aClickSelectsTheCellUnderIt()
{
    const auto map = shownMap();
    QVERIFY(settle(*map));
    QSignalSpy spy(map.get(), &HeatMap::cellSelected);
    int replots = 0;
    connect(&map->canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixelOf(*map, 2.4, 0.6));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first(), (QVariantList{2, 1}));
    QCOMPARE(map->selectedColumn(), 2);
    QCOMPARE(map->selectedRow(), 1);
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, QPoint(3, 3)); // outside
    QCOMPARE(spy.count(), 1);
    QCOMPARE(replots, 0); // only the frame was drawn
}

void HeatMapTest::arrowKeysMoveTheSelection()
{
    const auto map = shownMap();
    QVERIFY(settle(*map));
    QSignalSpy spy(map.get(), &HeatMap::cellSelected);
    map->select(3, 1);
    QTest::keyClick(map.get(), Qt::Key_Right);
    QTest::keyClick(map.get(), Qt::Key_Down);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.last(), (QVariantList{4, 2}));
    QTest::keyClick(map.get(), Qt::Key_Right); // the edge holds
    QTest::keyClick(map.get(), Qt::Key_Down);
    QCOMPARE(spy.count(), 2);
    QTest::keyClick(map.get(), Qt::Key_Up);
    QCOMPARE(spy.last(), (QVariantList{4, 1}));
    QVERIFY(map->following()); // arrows select here and do not pan
}

void HeatMapTest::selectingByProgramSaysNothing()
{
    HeatMap map;
    map.setSize(2, 2);
    QSignalSpy spy(&map, &HeatMap::cellSelected);
    map.select(1, 1);
    QCOMPARE(map.selectedColumn(), 1);
    map.select(7, 0); // not a cell
    QCOMPARE(map.selectedColumn(), -1);
    QCOMPARE(spy.count(), 0);
}

void HeatMapTest::coloursSpanTheValues()
{
    HeatMap map;
    map.setSize(2, 2);
    QVERIFY(!map.hasData());
    map.setCell(0, 0, 0.001);
    map.setCell(1, 1, 10);
    map.setCell(0, 1, std::numeric_limits<double>::infinity()); // no value
    QVERIFY(map.hasData());
    QVERIFY(std::isnan(map.cell(0, 1)));
    auto* colours = qobject_cast<QCPColorMap*>(map.canvas().plottable(0));
    map.updateNow();
    QCOMPARE(colours->dataRange().lower, 0.001);
    QCOMPARE(colours->dataRange().upper, 10.0);
    map.setValueLogarithmic(true);
    map.updateNow();
    QCOMPARE(colours->dataScaleType(), QCPAxis::stLogarithmic);
    map.setValueLogarithmic(false);
    map.setValueRange(PlotRange{0, 100});
    map.updateNow();
    QCOMPARE(colours->dataRange().upper, 100.0);
    map.setCell(0, 0, kNone);
    map.setCell(1, 1, kNone);
    QVERIFY(!map.hasData());
}

void HeatMapTest::aSingleCellIsShown()
{
    HeatMap map;
    map.setPalette(lightPalette());
    map.setAxisLabels("Block", "Layer");
    map.setSize(1, 1);
    map.setCell(0, 0, 3);
    map.resize(300, 200);
    map.show();
    QVERIFY(settle(map));
    QVERIFY(colourAt(map, 0, 0) != ink(Ink::Grid, map.palette()));
}

void HeatMapTest::csvHasFilledCellsOnly()
{
    HeatMap map;
    map.setAxisLabels("Block", "Layer");
    map.setValueLabel("Loss, relative");
    map.setSize(2, 2);
    map.setRowNames({"q", "k"});
    map.setCell(1, 0, 0.5);
    QCOMPARE(map.csv(), QString("Block,Layer,\"Loss, relative\"\n1,q,0.5\n"));
}

QTEST_MAIN(HeatMapTest)
#include "heat_map_test.moc"
