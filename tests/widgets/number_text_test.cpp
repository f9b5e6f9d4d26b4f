#include "util/number_text.h"

#include <QtCore/QLatin1Char>
#include <QtCore/QLocale>
#include <QtTest/QTest>

#include <cmath>
#include <functional>

using namespace besa;

using Format = std::function<QString()>;
Q_DECLARE_METATYPE(Format)

class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void readsByLocale_data();
    void readsByLocale();
    void anEstimateLiesWithinItsSpread();
};

void NumberTextTest::readsByLocale_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("japanese");

    const auto row = [](const char* name, Format format, const char* english, const char* german,
                        const char* japanese) {
        QTest::newRow(name) << format << QString::fromUtf8(english) << QString::fromUtf8(german)
                            << QString::fromUtf8(japanese);
    };
    const double nan = std::nan("");
    row(
        "count", [] { return countText(134'515'008); }, "134,515,008", "134.515.008", "134,515,008");
    row(
        "negative", [] { return countText(-1'000); }, "-1,000", "-1.000", "-1,000");
    row(
        "short", [] { return shortCountText(134'515'008); }, "134.5 M", "134,5 M", "134.5 M");
    row(
        "short billions", [] { return shortCountText(6'738'415'616); }, "6.7 B", "6,7 B", "6.7 B");
    row(
        "short below", [] { return shortCountText(9'999); }, "9,999", "9.999", "9,999");
    row(
        "short carry", [] { return shortCountText(999'960); }, "1.0 M", "1,0 M", "1.0 M");
    row(
        "bytes", [] { return bytesText(999); }, "999 bytes", "999 Bytes", "999 バイト");
    row(
        "gigabytes", [] { return bytesText(1'234'000'000); }, "1.2 GB", "1,2 GB", "1.2 GB");
    row(
        "seconds", [] { return durationText(8.44); }, "8.4 s", "8,4 s", "8.4 s");
    row(
        "minutes", [] { return durationText(125); }, "2 min 05 s", "2 min 05 s", "2 min 05 s");
    row(
        "nearly a minute", [] { return durationText(59.97); }, "1 min 00 s", "1 min 00 s", "1 min 00 s");
    row(
        "hours", [] { return durationText(3900); }, "1 h 05 min", "1 h 05 min", "1 h 05 min");
    row(
        "days", [] { return durationText(183'600); }, "2 d 3 h", "2 d 3 h", "2 d 3 h");
    row(
        "no time", [nan] { return durationText(nan); }, "–", "–", "–");
    row(
        "estimate in seconds", [] { return estimateText(43, 43); }, "40 s", "40 s", "40 s");
    row(
        "estimate in minutes", [] { return estimateText(145, 145); }, "2 min", "2 min", "2 min");
    row(
        "estimate beside minutes", [] { return estimateText(40, 145); }, "1 min", "1 min", "1 min");
    row(
        "estimate in hours", [] { return estimateText(3 * 3600 + 500, 3 * 3600); }, "3 h 10 min",
        "3 h 10 min", "3 h 10 min");
    row(
        "estimate in days", [] { return estimateText(183'600, 183'600); }, "2 d 3 h", "2 d 3 h", "2 d 3 h");
    row(
        "percent", [] { return percentText(0.5); }, "50.0 %", "50,0 %", "50.0 %");
    row(
        "loss", [] { return lossText(8.3117); }, "8.312", "8,312", "8.312");
    row(
        "infinite loss", [] { return lossText(HUGE_VAL); }, "∞", "∞", "∞");
    row(
        "perplexity", [] { return perplexityText(5.4728); }, "5.473", "5,473", "5.473");
}

void NumberTextTest::readsByLocale()
{
    QFETCH(Format, format);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QFETCH(QString, japanese);

    const auto read = [&] { return format().replace(QChar::Nbsp, QLatin1Char(' ')); };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(read(), english);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(read(), german);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    QCOMPARE(read(), japanese);
}

void NumberTextTest::anEstimateLiesWithinItsSpread()
{
    const auto number = [](const QString& text) { return text.section(QChar::Nbsp, 0, 0).toInt(); };
    for (int seconds = 1; seconds < 2800; seconds += 7) {
        const QString about = estimateText(seconds, seconds);
        const QString low = estimateText(0.8 * seconds, seconds);
        const QString high = estimateText(1.25 * seconds, seconds);
        QCOMPARE(low.section(QChar::Nbsp, 1), about.section(QChar::Nbsp, 1)); // the same unit, and one only
        QCOMPARE(high.section(QChar::Nbsp, 1), about.section(QChar::Nbsp, 1));
        QVERIFY2(number(low) <= number(about) && number(about) <= number(high),
                 qPrintable(QString("%1: %2 to %3").arg(about, low, high)));
    }
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
