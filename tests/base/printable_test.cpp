#include "base/printable.h"

#include <QtTest/QTest>

namespace {

class PrintableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAreWrittenOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("a model/of 7 B") << QByteArray("a model/of 7 B");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("line break") << QByteArray("two\nlines") << QByteArray("two\\nlines");
        QTest::newRow("tab and return") << QByteArray("a\tb\r") << QByteArray("a\\tb\\r");
        QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << QByteArray("\\x1b[31mred");
        QTest::newRow("null and delete") << QByteArray("a\0b\x7f", 4) << QByteArray("a\\x00b\\x7f");
        QTest::newRow("other languages") << QByteArray("Müller/模型") << QByteArray("Müller/模型");
        QTest::newRow("C1 control") << QByteArray("a\xc2\x9b"
                                                  "31m")
                                    << QByteArray("a\\x9b31m");
        QTest::newRow("C2 at the end") << QByteArray("a\xc2") << QByteArray("a\xc2");
        QTest::newRow("no-break space") << QByteArray("a\xc2\xa0") << QByteArray("a\xc2\xa0");
    }
    void controlCharactersAreWrittenOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(besa::printable(text.toStdString())), line);
    }
};

} // namespace

QTEST_GUILESS_MAIN(PrintableTest)
#include "printable_test.moc"
