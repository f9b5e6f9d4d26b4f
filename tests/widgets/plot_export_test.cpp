#include "plot/plot_export.h"
#include "plot_samples.h"
#include "temporary_folder.h"

using namespace besa;
using namespace besa::test;

class PlotExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWhatTheirNamesSay_data();
    void filesAreWhatTheirNamesSay();
    void aLightCopyUnlessTheThemeIsWanted();
    void theScreenStaysAsItWas();
    void aPlotThatWasNeverShownIsSaved();
    void severalPlotsMakeASheet();
    void problemsAreSaid_data();
    void problemsAreSaid();

private:
    QString path(const QString& name) const
    {
        return QString::fromStdString(m_folder.path().string()) + '/' + name;
    }

    TemporaryFolder m_folder;
};

namespace {

QByteArray head(const QString& file, qint64 bytes)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.read(bytes) : QByteArray();
}

} // namespace

void PlotExportTest::filesAreWhatTheirNamesSay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("png") << "figure.png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "figure.SVG" << QByteArray("<svg");
    QTest::newRow("pdf") << "figure.pdf" << QByteArray("%PDF");
    QTest::newRow("csv") << "figure.csv" << QByteArray("Step,falling: Loss,level: Loss\n");
}

void PlotExportTest::filesAreWhatTheirNamesSay()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);

    const auto plot = shownLinePlot();
    QVERIFY(settle(*plot));
    const std::optional<Problem> problem = savePlot(*plot, path(name));
    QVERIFY2(!problem, problem ? problem->what.c_str() : "");
    QVERIFY2(head(path(name), 1000).contains(start), head(path(name), 200).constData());
    if (name == "figure.png") {
        const QImage image(path(name));
        QCOMPARE(image.size(), QSize(1920, 1200)); // 640 × 400 at 3
    }
}

void PlotExportTest::aLightCopyUnlessTheThemeIsWanted()
{
    const auto plot = shownLinePlot();
    plot->setPalette(darkPalette());
    QVERIFY(settle(*plot));
    QVERIFY(!savePlot(*plot, path("light.png")));
    QCOMPARE(QImage(path("light.png")).pixelColor(2, 2), ink(Ink::Card, lightPalette()));
    FigureOptions options;
    options.keepTheme = true;
    QVERIFY(!savePlot(*plot, path("dark.png"), options));
    QCOMPARE(QImage(path("dark.png")).pixelColor(2, 2), ink(Ink::Card, darkPalette()));
}

void PlotExportTest::theScreenStaysAsItWas()
{
    const auto plot = shownLinePlot();
    plot->setPalette(darkPalette());
    plot->setStreaming(true);
    QVERIFY(settle(*plot));
    const PlotRange range = plot->range(Qt::Vertical);
    const QPen pen = plot->canvas().graph(3)->pen();
    for (const QString name : {"a.png", "a.svg", "a.pdf"}) {
        QVERIFY(!savePlot(*plot, path(name)));
    }
    QVERIFY(plot->streaming());
    QVERIFY(plot->canvas().plottingHints().testFlag(QCP::phFastPolylines));
    QCOMPARE(plot->range(Qt::Vertical), range);
    QCOMPARE(plot->canvas().graph(3)->pen(), pen);
    QCOMPARE(plot->plotPalette(), plot->palette());
    QTest::qWait(100);
    QCOMPARE(plot->grab().toImage().pixelColor(30, plot->height() - 20), ink(Ink::Card, darkPalette()));
}

void PlotExportTest::aPlotThatWasNeverShownIsSaved()
{
    LinePlot plot;
    plot.addSeries("a", [](const QPalette& palette) { return seriesPen(0, palette); });
    plot.append(0, std::vector<double>{0, 1, 2}, std::vector<double>{1, 3, 2});
    QVERIFY(!savePlot(plot, path("hidden.png")));
    const QImage image(path("hidden.png"));
    const QColor curve = seriesPen(0, lightPalette()).color();
    bool found = false;
    for (int x = 0; x < image.width() && !found; ++x) {
        for (int y = 0; y < image.height() && !found; ++y) {
            found = image.pixelColor(x, y) == curve;
        }
    }
    QVERIFY(found);
}

void PlotExportTest::severalPlotsMakeASheet()
{
    const auto first = shownLinePlot();
    const auto second = shownLinePlot();
    const auto third = shownLinePlot();
    QVERIFY(settle(*third));
    const std::vector<PlotView*> plots{first.get(), second.get(), third.get()};
    FigureOptions options;
    options.size = {300, 200};
    options.scale = 2;
    QVERIFY(!savePlots(plots, 2, path("sheet.png"), options));
    QCOMPARE(QImage(path("sheet.png")).size(), QSize(1200, 800));
    QVERIFY(!savePlots(plots, 2, path("sheet.pdf"), options));
    QVERIFY(head(path("sheet.pdf"), 5).startsWith("%PDF"));
}

void PlotExportTest::problemsAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("scale");

    QTest::newRow("unknown suffix") << "figure.bmp" << 3.0;
    QTest::newRow("no suffix") << "figure" << 3.0;
    QTest::newRow("no folder") << "nowhere/figure.svg" << 3.0;
    QTest::newRow("too large") << "figure.png" << 1000.0;
}

void PlotExportTest::problemsAreSaid()
{
    QFETCH(QString, name);
    QFETCH(double, scale);

    const auto plot = shownLinePlot();
    FigureOptions options;
    options.scale = scale;
    const std::optional<Problem> problem = savePlot(*plot, path("x/" + name), options);
    QVERIFY(problem);
    QVERIFY(!problem->what.empty() && !problem->where.empty() && !problem->remedy.empty());
    QVERIFY(!QFile::exists(path("x/" + name)));
}

QTEST_MAIN(PlotExportTest)
#include "plot_export_test.moc"
