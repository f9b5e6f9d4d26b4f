#include "plot/crosshair.h"
#include "plot/crosshair_link.h"
#include "plot_samples.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace besa;
using namespace besa::test;

class PlotViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsDataUntilAHandZooms();
    void theWheelZoomsAtTheCursor_data();
    void theWheelZoomsAtTheCursor();
    void aDragPans();
    void aBoxIsZoomedInto_data();
    void aBoxIsZoomedInto();
    void keysDoEverything();
    void aDoubleClickResets();
    void aLogarithmicAxisShowsPositiveValuesOnly();
    void linkedCrosshairsReadTheSameX();
    void theCrosshairMovesByKeys();
    void theRightButtonOpensTheMenu();
    void everyActionSaysWhatItDoes();
    void anEmptyPlotSaysWhatToDo();
    void coloursGoWithThePalette();
};

namespace {

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

double span(const PlotRange& range)
{
    return range.upper - range.lower;
}

} // namespace

void PlotViewTest::followsItsDataUntilAHandZooms()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    QVERIFY(plot->following());
    QVERIFY(plot->range(Qt::Horizontal).lower <= 0 && plot->range(Qt::Horizontal).upper >= 100);
    QVERIFY(plot->range(Qt::Vertical).lower <= 0.1 && plot->range(Qt::Vertical).upper >= 10);

    QSignalSpy spy(plot.get(), &PlotView::followingChanged);
    turnWheel(*plot, plot->canvas().axisRect()->center(), 2);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!plot->following());
    const PlotRange zoomed = plot->range(Qt::Horizontal);
    plot->append(0, std::vector<double>{500}, std::vector<double>{1});
    QTest::qWait(100);
    QCOMPARE(plot->range(Qt::Horizontal), zoomed);

    QTest::keyClick(plot.get(), Qt::Key_F);
    QVERIFY(plot->following());
    QTRY_VERIFY(plot->range(Qt::Horizontal).upper >= 500);
}

void PlotViewTest::theWheelZoomsAtTheCursor_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("x");
    QTest::addColumn<bool>("y");

    QTest::newRow("both") << Qt::KeyboardModifiers(Qt::NoModifier) << true << true;
    QTest::newRow("only x") << Qt::KeyboardModifiers(Qt::ControlModifier) << true << false;
    QTest::newRow("only y") << Qt::KeyboardModifiers(Qt::ShiftModifier) << false << true;
}

void PlotViewTest::theWheelZoomsAtTheCursor()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, x);
    QFETCH(bool, y);

    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const PlotRange beforeX = plot->range(Qt::Horizontal);
    const PlotRange beforeY = plot->range(Qt::Vertical);
    const QPoint cursor = plot->canvas().axisRect()->topLeft() + QPoint(120, 40);
    const double keyUnder = plot->canvas().xAxis->pixelToCoord(cursor.x());
    const double valueUnder = plot->canvas().yAxis->pixelToCoord(cursor.y());
    turnWheel(*plot, cursor, 3, modifiers);
    const double factor = std::pow(1.2, 3);
    QVERIFY(near(span(plot->range(Qt::Horizontal)), span(beforeX) / (x ? factor : 1)));
    QVERIFY(near(span(plot->range(Qt::Vertical)), span(beforeY) / (y ? factor : 1)));
    QVERIFY(near(plot->canvas().xAxis->pixelToCoord(cursor.x()), keyUnder)); // stays under the cursor
    QVERIFY(near(plot->canvas().yAxis->pixelToCoord(cursor.y()), valueUnder));
    turnWheel(*plot, cursor, -3, modifiers);
    QVERIFY(near(plot->range(Qt::Horizontal).lower, beforeX.lower, 1e-4));
}

void PlotViewTest::aDragPans()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const PlotRange before = plot->range(Qt::Horizontal);
    const QPoint from = pixelOf(*plot, 50, 5);
    const double key = plot->canvas().xAxis->pixelToCoord(from.x());
    drag(plot->canvas(), Qt::LeftButton, from, from + QPoint(80, 40));
    QVERIFY(near(plot->canvas().xAxis->pixelToCoord(from.x() + 80), key, 1e-4));
    QVERIFY(near(span(plot->range(Qt::Horizontal)), span(before)));
    QVERIFY(!plot->following());
}

void PlotViewTest::aBoxIsZoomedInto_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

    QTest::newRow("right") << Qt::RightButton << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("left with Shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void PlotViewTest::aBoxIsZoomedInto()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifiers, modifiers);

    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const PlotRange whole = plot->range(Qt::Horizontal);
    drag(plot->canvas(), button, pixelOf(*plot, 20, 8), pixelOf(*plot, 60, 2), modifiers);
    QVERIFY(near(plot->range(Qt::Horizontal).lower, 20, 0.02));
    QVERIFY(near(plot->range(Qt::Horizontal).upper, 60, 0.02));
    QVERIFY(near(plot->range(Qt::Vertical).lower, 2, 0.02));
    QVERIFY(near(plot->range(Qt::Vertical).upper, 8, 0.02));
    QVERIFY(plot->findChildren<QMenu*>().isEmpty()); // no menu after a box
    QTest::keyClick(plot.get(), Qt::Key_R);
    QVERIFY(near(plot->range(Qt::Horizontal).upper, whole.upper));
    QVERIFY(plot->following());
}

void PlotViewTest::keysDoEverything()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    plot->setFocus();
    const PlotRange x = plot->range(Qt::Horizontal);
    const PlotRange y = plot->range(Qt::Vertical);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QVERIFY(near(plot->range(Qt::Horizontal).lower, x.lower + 0.1 * span(x), 1e-3));
    QTest::keyClick(plot.get(), Qt::Key_Left);
    QVERIFY(near(plot->range(Qt::Horizontal).lower, x.lower, 1e-3));
    QTest::keyClick(plot.get(), Qt::Key_Up);
    QVERIFY(near(plot->range(Qt::Vertical).lower, y.lower + 0.1 * span(y), 1e-3));
    QTest::keyClick(plot.get(), Qt::Key_Plus);
    QVERIFY(near(span(plot->range(Qt::Horizontal)), span(x) / 1.25, 1e-3));
    QTest::keyClick(plot.get(), Qt::Key_Minus);
    QVERIFY(near(span(plot->range(Qt::Horizontal)), span(x), 1e-3));
    QTest::keyClick(plot.get(), Qt::Key_L);
    QVERIFY(plot->logarithmic(Qt::Vertical));
    QTest::keyClick(plot.get(), Qt::Key_L);
    QVERIFY(!plot->logarithmic(Qt::Vertical));
    QTest::keyClick(plot.get(), Qt::Key_X);
    QVERIFY(plot->logarithmic(Qt::Horizontal));
    QTest::keyClick(plot.get(), Qt::Key_X);
    QTest::keyClick(plot.get(), Qt::Key_0);
    QVERIFY(plot->following());
    QVERIFY(near(plot->range(Qt::Vertical).lower, y.lower));
}

void PlotViewTest::aDoubleClickResets()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const PlotRange whole = plot->range(Qt::Horizontal);
    turnWheel(*plot, plot->canvas().axisRect()->center(), 5);
    QTest::mouseDClick(&plot->canvas(), Qt::LeftButton, {}, plot->canvas().axisRect()->center());
    QVERIFY(plot->following());
    QVERIFY(near(plot->range(Qt::Horizontal).lower, whole.lower));
    QVERIFY(near(plot->range(Qt::Horizontal).upper, whole.upper));
}

void PlotViewTest::aLogarithmicAxisShowsPositiveValuesOnly()
{
    const auto plot = shownLinePlot();
    plot->append(0, std::vector<double>{101, 102}, std::vector<double>{-3, 0});
    plot->setLogarithmic(Qt::Vertical, true);
    QVERIFY(settle(*plot));
    const PlotRange range = plot->range(Qt::Vertical);
    QVERIFY(range.lower > 0 && range.lower <= 0.1);
    QVERIFY(range.upper >= 10 && range.upper < 100);
    QVERIFY(plot->canvas().yAxis->ticker()->tickCount() > 0);
    QVERIFY(plot->canvas().yAxis->scaleType() == QCPAxis::stLogarithmic);
}

void PlotViewTest::linkedCrosshairsReadTheSameX()
{
    QWidget window;
    QVBoxLayout layout(&window);
    CrosshairLink link;
    const auto first = shownLinePlot();
    const auto second = shownLinePlot();
    for (LinePlot* plot : {first.get(), second.get()}) {
        layout.addWidget(plot);
        plot->setCrosshairLink(&link);
    }
    window.resize(640, 800);
    window.show();
    QVERIFY(settle(*first));
    const auto* readout = second->findChild<QLabel*>("plotReadout");
    QVERIFY(!readout->isVisible());
    int replots = 0;
    connect(&second->canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    hover(*first, pixelOf(*first, 50, 5));
    QVERIFY(readout->isVisible());
    QVERIFY2(readout->text().contains("Step 50"), qPrintable(readout->text()));
    QVERIFY2(readout->text().contains(">1<") || readout->text().contains(">1.000<"),
             qPrintable(readout->text()));
    QCOMPARE(replots, 0); // the curves are not drawn again for it
    hover(*first, QPoint(-1, -1));
    QVERIFY(!readout->isVisible());
}

void PlotViewTest::theCrosshairMovesByKeys()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const auto* readout = plot->findChild<QLabel*>("plotReadout");
    QTest::keyClick(plot.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(readout->isVisible());
    const QString before = readout->text();
    QTest::keyClick(plot.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(readout->text() != before);
    QTest::keyClick(plot.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(readout->text(), before);
    QTest::keyClick(plot.get(), Qt::Key_Escape);
    QVERIFY(!readout->isVisible());
}

void PlotViewTest::theRightButtonOpensTheMenu()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    QTest::mouseClick(&plot->canvas(), Qt::RightButton, {}, pixelOf(*plot, 50, 5));
    auto* menu = plot->findChild<QMenu*>();
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(menu->actions(), plot->plotActions());
    menu->close();
}

void PlotViewTest::everyActionSaysWhatItDoes()
{
    const auto plot = shownLinePlot();
    QSet<QKeySequence> keys;
    for (const QAction* action : plot->plotActions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(action->toolTip() != action->text());
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    QCOMPARE(plot->accessibleName(), QString("Loss of the block"));
    QVERIFY(plot->accessibleDescription().contains("Loss"));
    QVERIFY(plot->focusPolicy() & Qt::TabFocus);
}

void PlotViewTest::anEmptyPlotSaysWhatToDo()
{
    LinePlot plot;
    plot.setEmptyText("Start a run to see its loss.");
    plot.addSeries("loss", [](const QPalette& palette) { return seriesPen(0, palette); });
    plot.show();
    QVERIFY(settle(plot));
    const auto labels = plot.findChildren<QLabel*>();
    const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith("Start a run");
    });
    QVERIFY(said != labels.end() && (*said)->isVisible());
    plot.append(0, std::vector<double>{1}, std::vector<double>{2});
    QTRY_VERIFY(!(*said)->isVisible());
}

void PlotViewTest::coloursGoWithThePalette()
{
    const auto plot = shownLinePlot();
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        plot->setPalette(palette);
        QVERIFY(settle(*plot));
        const QImage image = plot->grab().toImage();
        QCOMPARE(image.pixelColor(30, image.height() - 20), ink(Ink::Card, palette));
        const QColor curve = seriesPen(0, palette).color();
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x) {
            for (int y = 0; y < image.height() && !found; ++y) {
                found = image.pixelColor(x, y) == curve;
            }
        }
        QVERIFY(found);
    }
}

QTEST_MAIN(PlotViewTest)
#include "plot_view_test.moc"
