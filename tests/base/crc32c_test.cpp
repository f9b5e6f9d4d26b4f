#include "base/crc32c.h"

#include <QtTest/QTest>

namespace {

class Crc32cTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("crc");
        QTest::newRow("nothing") << QByteArray() << quint32{0};
        QTest::newRow("check value") << QByteArray("123456789") << quint32{0xE3069283};
        // RFC 3720, B.4
        QTest::newRow("32 zeros") << QByteArray(32, '\0') << quint32{0x8A9136AA};
        QTest::newRow("32 ones") << QByteArray(32, '\xff') << quint32{0x62A8AB43};
    }
    void publishedValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint32, crc);
        QCOMPARE(besa::crc32c(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))), crc);
    }
};

} // namespace

QTEST_GUILESS_MAIN(Crc32cTest)
#include "crc32c_test.moc"
