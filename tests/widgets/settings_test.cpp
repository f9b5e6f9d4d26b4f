#include "temporary_folder.h"
#include "util/setting.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace besa;
using namespace besa::test;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackWithTheirTypes();
    void aChangeIsWrittenByItselfSoonAfter();
    void unreadableFileIsPutAside_data();
    void unreadableFileIsPutAside();
    void aValueOfAnotherTypeCountsAsAbsent();
    void aFileThatCannotBeWrittenIsSaid();

private:
    QString file() const { return QString::fromStdString((m_folder / "settings.json").string()); }

    TemporaryFolder m_folder;
};

void SettingsTest::valuesComeBackWithTheirTypes()
{
    const QByteArray bytes("\0\xff\x7f", 3);
    {
        Settings settings(file());
        Setting<bool>(settings, "a/bool", false).set(true);
        Setting<int>(settings, "a/int", 0).set(-7);
        Setting<double>(settings, "a/real", 0).set(0.1);
        Setting<QString>(settings, "a/text", {}).set("zwölf");
        Setting<QStringList>(settings, "a/list", {}).set({"x", "y"});
        Setting<QByteArray>(settings, "a/bytes", {}).set(bytes);
    }
    Settings settings(file());
    QVERIFY(settings.putAside().isEmpty());
    QCOMPARE(Setting<bool>(settings, "a/bool", false).value(), true);
    QCOMPARE(Setting<int>(settings, "a/int", 0).value(), -7);
    QCOMPARE(Setting<double>(settings, "a/real", 0).value(), 0.1);
    QCOMPARE(Setting<QString>(settings, "a/text", {}).value(), QString("zwölf"));
    QCOMPARE(Setting<QStringList>(settings, "a/list", {}).value(), QStringList({"x", "y"}));
    QCOMPARE(Setting<QByteArray>(settings, "a/bytes", {}).value(), bytes);
    Setting<int>(settings, "a/int", 3).reset();
    QCOMPARE(Setting<int>(settings, "a/int", 3).value(), 3);
}

void SettingsTest::aChangeIsWrittenByItselfSoonAfter()
{
    Settings settings(file());
    Setting<int> count(settings, "count", 0);
    QElapsedTimer clock;
    clock.start();
    for (int i = 1; clock.elapsed() < 1500; ++i) { // changes that never pause must not put it off for ever
        count.set(i);
        QTest::qWait(20);
    }
    Settings other(file());
    QVERIFY(Setting<int>(other, "count", 0).value() > 0);
}

void SettingsTest::unreadableFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"count\": ");
    QTest::newRow("not JSON") << QByteArray("\0\1\2", 3);
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{\"count\": 9}");
    QTest::newRow("of a newer program") << QByteArray("{\"version\": 1000, \"count\": 9}");
}

void SettingsTest::unreadableFileIsPutAside()
{
    QFETCH(QByteArray, bytes);
    writeFile(file().toStdString(), bytes.toStdString());
    Settings settings(file());
    QVERIFY(!settings.putAside().isEmpty());
    QCOMPARE(QByteArray::fromStdString(readFile(settings.putAside().toStdString())), bytes);
    QCOMPARE(Setting<int>(settings, "count", 3).value(), 3);
    Setting<int>(settings, "count", 3).set(4);
    QVERIFY(settings.flush());
    Settings again(file());
    QVERIFY(again.putAside().isEmpty());
    QCOMPARE(Setting<int>(again, "count", 3).value(), 4);
}

void SettingsTest::aValueOfAnotherTypeCountsAsAbsent()
{
    Settings settings(file());
    Setting<QString>(settings, "value", {}).set("text");
    QCOMPARE(Setting<int>(settings, "value", 5).value(), 5);
    QCOMPARE(Setting<bool>(settings, "value", true).value(), true);
    QCOMPARE(Setting<QStringList>(settings, "value", {"d"}).value(), QStringList("d"));
}

void SettingsTest::aFileThatCannotBeWrittenIsSaid()
{
    writeFile(m_folder / "file", "");
    Settings settings(QString::fromStdString((m_folder / "file" / "settings.json").string()));
    QSignalSpy failed(&settings, &Settings::writeFailed);
    Setting<int>(settings, "count", 0).set(1);
    QVERIFY(!settings.flush());
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
