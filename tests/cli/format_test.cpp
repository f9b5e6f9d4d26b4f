#include "cli/console_observer.h"
#include "cli/format.h"

#include <QtTest/QTest>

namespace {

using namespace besa::cli;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seconds_data();
    void seconds();
    void counts();
    void nounsAgree();
    void cellsStayOnTheirLine();
    void linesAreWrapped();
    void numbers();
    void tableAligns();
    void timeLeft();
};

void FormatTest::seconds_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths") << 8.44 << "8.4 s";
    QTest::newRow("no tenths") << 12.6 << "13 s";
    QTest::newRow("just under a minute") << 59.97 << "1 min 00 s";
    QTest::newRow("minutes") << 130.0 << "2 min 10 s";
    QTest::newRow("hours") << 3900.0 << "1 h 05 min";
    QTest::newRow("unknown") << std::nan("") << "?";
    QTest::newRow("negative") << -1.0 << "?";
}

void FormatTest::seconds()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatSeconds(value)), text);
}

void FormatTest::counts()
{
    QCOMPARE(formatCount(0), std::string("0"));
    QCOMPARE(formatCount(999), std::string("999"));
    QCOMPARE(formatCount(1000), std::string("1,000"));
    QCOMPARE(formatCount(260032), std::string("260,032"));
    QCOMPARE(formatCount(-1234567), std::string("-1,234,567"));
}

void FormatTest::nounsAgree()
{
    QCOMPARE(formatCounted(0, "file"), std::string("0 files"));
    QCOMPARE(formatCounted(1, "file"), std::string("1 file"));
    QCOMPARE(formatCounted(1024, "window"), std::string("1,024 windows"));
}

void FormatTest::cellsStayOnTheirLine()
{
    TextTable table({{"a"}, {"b"}});
    table.add({"two\nlines", "\x1b[31mred"});
    QCOMPARE(table.text(), std::string("a           b\ntwo\\nlines  \\x1b[31mred\n"));
}

void FormatTest::linesAreWrapped()
{
    QCOMPARE(wrapped("one two three", 7), std::string("one two\nthree"));
    QCOMPARE(wrapped("one\ntwo three", 7), std::string("one\ntwo\nthree"));
    QCOMPARE(wrapped("one\n\ntwo", 7), std::string("one\n\ntwo"));
    QCOMPARE(wrapped("unbreakable", 7), std::string("unbreakable"));
}

void FormatTest::numbers()
{
    QCOMPARE(formatPercent(0.5), std::string("50.00 %"));
    QCOMPARE(formatPercent(1.0 / 3, 1), std::string("33.3 %"));
    QCOMPARE(formatNumber(8.31249), std::string("8.312"));
}

void FormatTest::tableAligns()
{
    TextTable table({{"name"}, {"count", true}, {"note"}});
    table.add({"a", "1", "é"});
    table.add({"longer", "1,000", ""});
    QCOMPARE(QString::fromStdString(table.text()), QString("name    count  note\n"
                                                           "a           1  é\n"
                                                           "longer  1,000\n"));
    QCOMPARE(displayWidth("é"), std::size_t{1});
}

void FormatTest::timeLeft()
{
    QVERIFY(!secondsLeft(0.0, 100));
    QVERIFY2(!secondsLeft(0.5, 0.1), "too early to say");
    QCOMPARE(secondsLeft(0.25, 10).value_or(-1), 30.0);
    QCOMPARE(secondsLeft(1.0, 10).value_or(-1), 0.0);
}

} // namespace

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
