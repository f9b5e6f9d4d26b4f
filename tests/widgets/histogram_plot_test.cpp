#include "plot/histogram_plot.h"
#include "plot_samples.h"

#include <QtWidgets/QLabel>

#include <limits>

using namespace besa;
using namespace besa::test;

class HistogramPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreCounted_data();
    void valuesAreCounted();
    void candidatesHaveABarEach();
    void barsStandOnTheAxis();
    void theCrosshairReadsABar();
};

namespace {

QList<double> heights(const HistogramPlot& plot)
{
    QList<double> values;
    for (const QCPBarsData& bar : *qobject_cast<QCPBars*>(plot.canvas().plottable(0))->data()) {
        values.append(bar.value);
    }
    return values;
}

} // namespace

void HistogramPlotTest::valuesAreCounted_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("overOne");
    QTest::addColumn<QList<double>>("counts");

    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("edges") << QList<double>{0, 0.24, 0.25, 0.5, 1} << true << QList<double>{2, 1, 1, 1};
    QTest::newRow("beyond the range") << QList<double>{-1, 0.1, 2} << true << QList<double>{1, 0, 0, 0};
    QTest::newRow("own range") << QList<double>{10, 20, 30, 50} << false << QList<double>{1, 1, 1, 1};
    QTest::newRow("all equal") << QList<double>{3, 3, 3} << false << QList<double>{0, 0, 3, 0};
    QTest::newRow("not finite") << QList<double>{nan, 0.1} << true << QList<double>{1, 0, 0, 0};
    QTest::newRow("none") << QList<double>{nan} << true << QList<double>{};
}

void HistogramPlotTest::valuesAreCounted()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, overOne);
    QFETCH(QList<double>, counts);

    HistogramPlot plot;
    plot.setValues(std::vector<double>(values.begin(), values.end()), 4,
                   overOne ? std::optional(PlotRange{0, 1}) : std::nullopt);
    plot.updateNow();
    QCOMPARE(heights(plot), counts);
    QCOMPARE(plot.hasData(), !counts.isEmpty());
}

void HistogramPlotTest::candidatesHaveABarEach()
{
    HistogramPlot plot;
    plot.setAxisLabels("Pruned (%)", "Probability");
    plot.setBars(std::vector<double>{10, 20, 30}, std::vector<double>{0.2, 0.5, 0.3});
    plot.setMarker(21, "Mean 21 %");
    plot.updateNow();
    QCOMPARE(heights(plot), (QList<double>{0.2, 0.5, 0.3}));
    QVERIFY(plot.range(Qt::Horizontal).lower <= 5 && plot.range(Qt::Horizontal).upper >= 35);
    QCOMPARE(plot.csv(), QString("Pruned (%),Probability\n10,0.2\n20,0.5\n30,0.3\n"));
}

void HistogramPlotTest::barsStandOnTheAxis()
{
    HistogramPlot plot;
    plot.setBars(std::vector<double>{1, 2}, std::vector<double>{4, 8});
    plot.updateNow();
    QCOMPARE(plot.range(Qt::Vertical).lower, 0.0);
    QVERIFY(plot.range(Qt::Vertical).upper >= 8);
}

void HistogramPlotTest::theCrosshairReadsABar()
{
    HistogramPlot plot;
    plot.setAxisLabels("Pruned (%)", "Rows");
    plot.setKeyText([](double key) { return QString("%1 % pruned").arg(key); });
    plot.setBars(std::vector<double>{10, 20}, std::vector<double>{7, 11});
    plot.resize(400, 300);
    plot.show();
    QVERIFY(settle(plot));
    hover(plot, pixelOf(plot, 21, 3));
    const auto* readout = plot.findChild<QLabel*>("plotReadout");
    QVERIFY(readout->isVisible());
    QVERIFY2(readout->text().contains("20 % pruned") && readout->text().contains("Rows 11"),
             qPrintable(readout->text()));
}

QTEST_MAIN(HistogramPlotTest)
#include "histogram_plot_test.moc"
