#include "plot_samples.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTabWidget>

#include <limits>

using namespace besa;
using namespace besa::test;

class LinePlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendedPointsAreDrawn();
    void valuesThatAreNotFiniteAreGaps();
    void manyPointsAreDrawnAsFewWithABand();
    void aBandIsTheSameWhenDrawnFast();
    void smoothingKeepsTheRawCurveFaint();
    void theSliderSmooths();
    void aLegendClickHidesAndADoubleClickIsolates();
    void aLegendWrapsWhereItMust();
    void hiddenSeriesDoNotCountForTheView();
    void theTargetIsInView();
    void nothingLiesUnderTheTextOfAnEmptyPlot();
    void csvHasWhatIsShown();
    void aStreamIsDrawnSeldom();
    void aHiddenPlotIsNotDrawn();
    void aPlotWithoutRoomIsPaintedInSilence();
};

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

PenMaker pen(int series)
{
    return [series](const QPalette& palette) { return seriesPen(series, palette); };
}

/// The graph of a series that has an entry in the legend: the curve itself.
QCPGraph& curve(const LinePlot& plot, int series)
{
    return *qobject_cast<QCPGraph*>(
        qobject_cast<QCPPlottableLegendItem*>(plot.canvas().legend->item(series))->plottable());
}

/// All graphs that show points and are no curve themselves.
int othersWithPoints(const LinePlot& plot, const QCPGraph& itself)
{
    int count = 0;
    for (int i = 0; i < plot.canvas().graphCount(); ++i) {
        const QCPGraph* graph = plot.canvas().graph(i);
        count += graph != &itself && !graph->data()->isEmpty() ? 1 : 0;
    }
    return count;
}

/// Places at the end of the legend's last row may be empty.
QPoint lastEntry(const LinePlot& plot)
{
    const QCPLegend& legend = *plot.canvas().legend;
    int last = legend.itemCount() - 1;
    while (legend.item(last) == nullptr) {
        --last;
    }
    return legend.item(last)->outerRect().center();
}

/// As a mouse does it: the first click arrives on its own.
void doubleClick(QWidget* widget, const QPoint& at)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
}

QPoint entry(const LinePlot& plot, int series)
{
    return plot.canvas().legend->item(series)->outerRect().center();
}

} // namespace

void LinePlotTest::appendedPointsAreDrawn()
{
    LinePlot plot;
    plot.addSeries("a", pen(0));
    plot.append(0, std::vector<double>{0, 1}, std::vector<double>{2, 3});
    plot.append(0, std::vector<double>{2}, std::vector<double>{5});
    plot.updateNow();
    QCOMPARE(curve(plot, 0).data()->size(), 3);
    QCOMPARE(curve(plot, 0).data()->at(2)->value, 5.0);
    plot.setSeries(0, std::vector<double>{7}, std::vector<double>{8});
    plot.updateNow();
    QCOMPARE(curve(plot, 0).data()->size(), 1);
    QVERIFY(!curve(plot, 0).scatterStyle().isNone()); // a lone point is seen
    plot.clearData();
    QVERIFY(!plot.hasData());
}

void LinePlotTest::valuesThatAreNotFiniteAreGaps()
{
    LinePlot plot;
    plot.addSeries("a", pen(0));
    plot.append(0, std::vector<double>{0, 1, 2, 3}, std::vector<double>{1, kInfinity, kNaN, 2});
    plot.updateNow();
    QVERIFY(std::isnan(curve(plot, 0).data()->at(1)->value));
    QVERIFY(std::isnan(curve(plot, 0).data()->at(2)->value));
    QVERIFY(plot.range(Qt::Vertical).upper < 3); // a diverged value does not spoil the view
    QVERIFY(plot.range(Qt::Vertical).lower > 0);
}

void LinePlotTest::manyPointsAreDrawnAsFewWithABand()
{
    LinePlot plot;
    plot.addSeries("a", pen(0));
    std::vector<double> keys;
    std::vector<double> values;
    for (int i = 0; i < 100000; ++i) {
        keys.push_back(i);
        values.push_back(i % 2 == 0 ? 1.0 : 3.0);
    }
    values[50001] = 40; // one outlier among all
    plot.append(0, keys, values);
    plot.updateNow();
    QVERIFY(curve(plot, 0).data()->size() < 3000);
    QVERIFY(std::abs(curve(plot, 0).data()->at(100)->value - 2) < 1e-9); // the mean
    QCOMPARE(othersWithPoints(plot, curve(plot, 0)), 2);
    bool outlier = false;
    for (int i = 0; i < plot.canvas().graphCount(); ++i) {
        for (const QCPGraphData& point : *plot.canvas().graph(i)->data()) {
            outlier = outlier || point.value == 40;
        }
    }
    QVERIFY(outlier); // is still seen
    plot.setRange(Qt::Horizontal, {50000, 50100});
    plot.updateNow();
    QVERIFY(curve(plot, 0).data()->size() >= 101); // near enough for single points
    QVERIFY(curve(plot, 0).data()->size() < 120);
}

void LinePlotTest::aBandIsTheSameWhenDrawnFast()
{
    LinePlot plot;
    plot.addSeries("a", [](const QPalette&) { return QPen(Qt::red); });
    std::vector<double> keys;
    std::vector<double> values;
    std::vector<double> low;
    std::vector<double> high;
    for (int i = 0; i < 300; ++i) {
        keys.push_back(i);
        values.push_back(i >= 100 && i < 150 ? kNaN : 5 + 0.01 * (i % 7));
        low.push_back(values.back() - 1 - 0.1 * (i % 5));
        high.push_back(values.back() + 1 + 0.1 * (i % 3));
    }
    plot.setSeries(0, keys, values, low, high);
    const auto drawn = [&plot](bool streaming) {
        plot.setStreaming(streaming);
        plot.setRange(Qt::Vertical, {0, 10});
        plot.setRange(Qt::Horizontal, {0, 300});
        plot.updateNow();
        return plot.canvas().toPixmap(600, 300).toImage();
    };
    const QImage slow = drawn(false);
    const QImage fast = drawn(true);
    const auto filled = [](const QImage& image, int x) { // of a column of pixels
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.red() - colour.blue() > 20 ? 1 : 0;
        }
        return count;
    };
    for (int x = 120; x < 580; x += 20) {
        QVERIFY2(std::abs(filled(slow, x) - filled(fast, x)) <= 4, qPrintable(QString::number(x)));
    }
    QVERIFY(filled(fast, 500) > 30);
    const auto gap = static_cast<int>(plot.canvas().xAxis->coordToPixel(125));
    QCOMPARE(filled(slow, gap), 0);
    QCOMPARE(filled(fast, gap), 0);
}

void LinePlotTest::smoothingKeepsTheRawCurveFaint()
{
    LinePlot plot;
    plot.addSeries("a", pen(0));
    plot.append(0, std::vector<double>{0, 1}, std::vector<double>{1, 3});
    plot.setSmoothing(0.5);
    plot.append(0, std::vector<double>{2}, std::vector<double>{5});
    plot.updateNow();
    QVERIFY(std::abs(curve(plot, 0).data()->at(1)->value - 7.0 / 3) < 1e-12);
    QVERIFY(std::abs(curve(plot, 0).data()->at(2)->value - 27.0 / 7) < 1e-12);
    QCOMPARE(othersWithPoints(plot, curve(plot, 0)), 1);
    plot.setSmoothing(0);
    plot.updateNow();
    QCOMPARE(curve(plot, 0).data()->at(2)->value, 5.0);
    QCOMPARE(othersWithPoints(plot, curve(plot, 0)), 0);
}

void LinePlotTest::theSliderSmooths()
{
    const auto plot = shownLinePlot();
    plot->setSmoothingOffered(true);
    QVERIFY(settle(*plot));
    auto* slider = plot->findChild<QSlider*>("smoothing");
    QVERIFY(slider->isVisible());
    QCOMPARE(slider->accessibleName(), QString("Smoothing"));
    QSignalSpy spy(plot.get(), &LinePlot::smoothingChanged);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(plot->smoothing(), 0.1);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(plot->smoothing(), 0.999);
}

void LinePlotTest::aLegendClickHidesAndADoubleClickIsolates()
{
    const auto plot = shownLinePlot();
    plot->addSeries("third", pen(2));
    plot->append(2, std::vector<double>{0, 100}, std::vector<double>{1, 2});
    QVERIFY(settle(*plot));
    QWidget* canvas = &plot->canvas();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, entry(*plot, 0));
    QVERIFY(!plot->seriesShown(0));
    QTRY_VERIFY(!curve(*plot, 0).visible());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, entry(*plot, 0));
    QVERIFY(plot->seriesShown(0));
    doubleClick(canvas, entry(*plot, 1));
    QVERIFY(!plot->seriesShown(0) && plot->seriesShown(1) && !plot->seriesShown(2));
    doubleClick(canvas, entry(*plot, 1));
    QVERIFY(plot->seriesShown(0) && plot->seriesShown(1) && plot->seriesShown(2));
}

void LinePlotTest::aLegendWrapsWhereItMust()
{
    LinePlot plot;
    for (int i = 0; i < 7; ++i) {
        plot.addSeries(QString("series %1").arg(i), pen(i));
        plot.append(i, std::vector<double>{0, 1}, std::vector<double>{0, 1.0 + i});
    }
    plot.resize(900, 300);
    plot.show();
    QVERIFY(settle(plot));
    QTRY_COMPARE(lastEntry(plot).y(), entry(plot, 0).y());
    for (const int width : {420, 300, 500}) { // rows that the entries do not fill
        plot.resize(width, 300);
        QVERIFY(settle(plot));
        QTRY_VERIFY2(lastEntry(plot).y() > entry(plot, 0).y(), qPrintable(QString::number(width)));
        QTest::mouseClick(&plot.canvas(), Qt::LeftButton, {}, lastEntry(plot));
        QVERIFY(!plot.seriesShown(6));
        QTest::mouseClick(&plot.canvas(), Qt::LeftButton, {}, lastEntry(plot));
    }
}

void LinePlotTest::hiddenSeriesDoNotCountForTheView()
{
    const auto plot = shownLinePlot();
    plot->setSeriesShown(0, false);
    QVERIFY(settle(*plot));
    QVERIFY(plot->range(Qt::Vertical).lower > 3); // the level one is 5
    QVERIFY(plot->range(Qt::Vertical).upper < 7);
}

void LinePlotTest::theTargetIsInView()
{
    const auto plot = shownLinePlot();
    plot->setTarget(20, "Target 20");
    QVERIFY(settle(*plot));
    QVERIFY(plot->range(Qt::Vertical).upper > 20);
    plot->setTarget({});
    QTRY_VERIFY(plot->range(Qt::Vertical).upper < 20);
}

void LinePlotTest::aPlotWithoutRoomIsPaintedInSilence()
{
    QTest::failOnWarning(QRegularExpression(".*"));
    QTabWidget tabs;
    tabs.addTab(new QWidget, "front");
    auto* plot = new LinePlot;
    plot->addSeries("a", pen(0));
    plot->setSmoothingOffered(true);
    tabs.addTab(plot, "behind");
    tabs.resize(600, 400);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    tabs.grab(); // lays out the page that was never shown, too
    QTest::qWait(50);
}

void LinePlotTest::nothingLiesUnderTheTextOfAnEmptyPlot()
{
    LinePlot plot;
    plot.addSeries("a", pen(0));
    plot.setEmptyText("Nothing yet");
    plot.setTarget(50, "target 50 %");
    plot.setPosition(3);
    plot.append(0, std::vector<double>{1, 2}, std::vector<double>{kNaN, kNaN}); // places, but no values
    plot.resize(400, 300);
    plot.show();
    const auto items = [&plot] {
        int visible = 0;
        for (int i = 0; i < plot.canvas().itemCount(); ++i) {
            visible += plot.canvas().item(i)->visible() ? 1 : 0;
        }
        return visible;
    };
    QLabel* text = nullptr;
    for (auto* label : plot.findChildren<QLabel*>()) {
        text = label->text() == "Nothing yet" ? label : text;
    }
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(items(), 0);
    plot.append(0, std::vector<double>{3}, std::vector<double>{40});
    QTRY_VERIFY(!text->isVisible());
    QCOMPARE(items(), 3); // target, its label, and the position
}

void LinePlotTest::csvHasWhatIsShown()
{
    LinePlot plot;
    plot.setAxisLabels("Step", "Pruned (%)");
    plot.addSeries("q, proj", pen(0));
    plot.addSeries("hidden", pen(1));
    plot.addSeries("other", pen(2));
    plot.append(0, std::vector<double>{0, 1}, std::vector<double>{0.5, kNaN});
    plot.append(1, std::vector<double>{0}, std::vector<double>{9});
    plot.append(2, std::vector<double>{1, 2}, std::vector<double>{0.1, 4});
    plot.setSeriesShown(1, false);
    plot.updateNow();
    QCOMPARE(plot.csv(), QString("Step,\"q, proj: Pruned (%)\",other: Pruned (%)\n0,0.5,\n1,,0.1\n2,,4\n"));
}

void LinePlotTest::aStreamIsDrawnSeldom()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    plot->setStreaming(true);
    int replots = 0;
    connect(&plot->canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    for (int i = 0; i < 1000; ++i) { // in one turn of the event loop
        plot->append(0, std::vector<double>{101.0 + i}, std::vector<double>{1});
    }
    QCOMPARE(replots, 0);
    QTest::qWait(150);
    QCOMPARE(replots, 1);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 300; ++i) {
        plot->append(0, std::vector<double>{1101.0 + i}, std::vector<double>{1});
        QTest::qWait(1);
    }
    const int most = 2 + static_cast<int>(clock.elapsed()) / 40;
    QVERIFY2(replots > 2 && replots <= most, qPrintable(QString::number(replots)));
}

void LinePlotTest::aHiddenPlotIsNotDrawn()
{
    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    plot->hide();
    int replots = 0;
    connect(&plot->canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    for (int i = 0; i < 100; ++i) {
        plot->append(0, std::vector<double>{101.0 + i}, std::vector<double>{1});
        QTest::qWait(1);
    }
    QTest::qWait(80);
    QCOMPARE(replots, 0);
    plot->show();
    QTRY_VERIFY(replots >= 1);
    QVERIFY(plot->range(Qt::Horizontal).upper >= 200);
}

QTEST_MAIN(LinePlotTest)
#include "line_plot_test.moc"
