#include "plot/matrix_map.h"
#include "plot_samples.h"

#include <QtTest/QSignalSpy>

using namespace besa;
using namespace besa::test;

class MatrixMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheWholeMatrixOnceSeen();
    void zoomingAsksForThePartInViewOnce();
    void aTileLiesWhereItBelongs();
    void tilesOfAnotherMatrixAreIgnored();
    void modesShowMagnitudeAndMask();
};

namespace {

/// The answer a service would give for a matrix of 64 rows and 128 columns.
MatrixTile answer(const MatrixRequest& request)
{
    MatrixTile tile;
    tile.matrixRows = 64;
    tile.matrixColumns = 128;
    tile.request = request;
    tile.request.rows = request.rows > 0 ? request.rows : tile.matrixRows - request.firstRow;
    tile.request.columns = request.columns > 0 ? request.columns : tile.matrixColumns - request.firstColumn;
    tile.request.height = std::min(request.height, static_cast<int>(tile.request.rows));
    tile.request.width = std::min(request.width, static_cast<int>(tile.request.columns));
    for (int row = 0; row < tile.request.height; ++row) {
        for (int column = 0; column < tile.request.width; ++column) {
            tile.magnitude.push_back(static_cast<float>(row + 1));
            tile.kept.push_back(column % 2 == 0 ? 1.0F : 0.0F);
        }
    }
    return tile;
}

MatrixRequest asked(const QSignalSpy& spy)
{
    return spy.last().first().value<MatrixRequest>();
}

} // namespace

void MatrixMapTest::asksForTheWholeMatrixOnceSeen()
{
    MatrixMap map;
    QSignalSpy spy(&map, &MatrixMap::tileRequested);
    map.setMatrix(3, Site::Gate);
    QTest::qWait(150);
    QCOMPARE(spy.count(), 0); // hidden
    map.show();
    QVERIFY(settle(map));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(asked(spy).block, 3);
    QCOMPARE(asked(spy).site, Site::Gate);
    QCOMPARE(asked(spy).rows, 0);
    QVERIFY(asked(spy).width <= 512 && asked(spy).width >= 16);
    map.reload();
    QTRY_COMPARE(spy.count(), 2);
}

void MatrixMapTest::zoomingAsksForThePartInViewOnce()
{
    MatrixMap map;
    QSignalSpy spy(&map, &MatrixMap::tileRequested);
    map.resize(500, 400);
    map.setMatrix(0, Site::Query);
    map.show();
    QVERIFY(settle(map));
    QTRY_COMPARE(spy.count(), 1);
    map.setTile(answer(asked(spy)));
    QVERIFY(settle(map));
    const int before = static_cast<int>(spy.count());
    for (int i = 0; i < 6; ++i) { // a hand turning the wheel
        turnWheel(map, map.canvas().axisRect()->center(), 1);
    }
    QTest::qWait(250);
    QCOMPARE(spy.count(), before + 1);
    const MatrixRequest part = asked(spy);
    QVERIFY(part.firstRow > 0 && part.firstRow + part.rows < 64);
    QVERIFY(part.firstColumn > 0 && part.firstColumn + part.columns < 128);
    QVERIFY(part.height <= part.rows && part.width <= part.columns);
}

void MatrixMapTest::aTileLiesWhereItBelongs()
{
    MatrixMap map;
    map.setMatrix(0, Site::Query);
    MatrixRequest part;
    part.firstRow = 8;
    part.rows = 16;
    part.firstColumn = 32;
    part.columns = 8;
    part.height = 4;
    part.width = 8;
    map.setTile(answer(part));
    QCPColorMapData& data = *qobject_cast<QCPColorMap*>(map.canvas().plottable(0))->data();
    QCOMPARE(data.keySize(), 8);
    QCOMPARE(data.valueSize(), 4);
    QCOMPARE(data.keyRange().lower, 32.0); // a cell a column
    QCOMPARE(data.keyRange().upper, 39.0);
    QCOMPARE(data.valueRange().lower, 9.5); // four rows a cell: the centre of 8 to 11
    QCOMPARE(data.valueRange().upper, 21.5);
    QCOMPARE(data.cell(0, 3), 4.0);
}

void MatrixMapTest::tilesOfAnotherMatrixAreIgnored()
{
    MatrixMap map;
    map.setMatrix(1, Site::Query);
    MatrixRequest other;
    other.block = 1;
    other.site = Site::Key;
    map.setTile(answer(other));
    QVERIFY(!map.hasData());
    other.site = Site::Query;
    map.setTile(answer(other));
    QVERIFY(map.hasData());
    map.setMatrix(2, Site::Query);
    QVERIFY(!map.hasData());
}

void MatrixMapTest::modesShowMagnitudeAndMask()
{
    MatrixMap map;
    map.setMatrix(0, Site::Query);
    map.setTile(answer({}));
    QCPColorMapData& data = *qobject_cast<QCPColorMap*>(map.canvas().plottable(0))->data();
    QCOMPARE(map.mode(), MatrixMap::Mode::Both);
    QVERIFY(data.alpha(0, 0) > data.alpha(1, 0));
    QSignalSpy spy(&map, &MatrixMap::modeChanged);
    map.setMode(MatrixMap::Mode::Kept);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(data.cell(0, 5), 1.0);
    QCOMPARE(data.cell(1, 5), 0.0);
    map.setMode(MatrixMap::Mode::Magnitude);
    QCOMPARE(data.cell(1, 5), 6.0);
}

QTEST_MAIN(MatrixMapTest)
#include "matrix_map_test.moc"
