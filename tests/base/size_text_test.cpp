#include "base/size_text.h"

#include <QtTest/QTest>

class SizeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeDigitsCount_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << "0 bytes";
        QTest::newRow("bytes") << qint64(999) << "999 bytes";
        QTest::newRow("kilobytes") << qint64(1500) << "1.50 kB";
        QTest::newRow("rounds up a unit") << qint64(999'900) << "1.00 MB";
        QTest::newRow("rounds away a decimal") << qint64(9'996'000) << "10.0 MB";
        QTest::newRow("one decimal") << qint64(12'340'000'000) << "12.3 GB";
        QTest::newRow("no decimals") << qint64(250'400'000'000) << "250 GB";
        QTest::newRow("beyond the last unit") << qint64(9'000'000'000'000'000'000) << "9000 PB";
    }
    void threeDigitsCount()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(besa::sizeText(bytes)), text);
    }
};

QTEST_GUILESS_MAIN(SizeTextTest)
#include "size_text_test.moc"
