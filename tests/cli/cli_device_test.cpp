#include "cli_folder.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

/// `--device` on a machine with a GPU and on one without.
class CliDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingDeviceIsOneSentence_data();
    void aMissingDeviceIsOneSentence();
    void theDeviceIsPlannedAndRecorded();

private:
    CliFolder m_folder;
};

void CliDeviceTest::aMissingDeviceIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plan") << QStringList{"plan", "model", "--calibration-tokens",
                                         "tokens.safetensors:calibration"};
    QTest::newRow("prune") << QStringList{
        "prune", "model", "--calibration-tokens", "tokens.safetensors:calibration", "--out", "nowhere"};
    QTest::newRow("eval") << QStringList{"eval", "model", "--tokens", "tokens.safetensors:calibration"};
}

void CliDeviceTest::aMissingDeviceIsOneSentence()
{
    QFETCH(QStringList, arguments);
    const bool gpu = m_folder.run({"doctor", "--json"}).json()["cuda"].toBool();
    const Called called = m_folder.run(arguments + QStringList{"--device", "cuda:99", "--json"});
    QCOMPARE(called.exitCode, 2);
    const QJsonObject error = called.json()["error"].toObject();
    const QString what = error["what"].toString();
    const QString reason = gpu ? "the last GPU of this machine is cuda:"
                               : m_folder.run({"doctor", "--json"}).json()["cuda_reason"].toString();
    QVERIFY2(what.startsWith("the device cuda:99 cannot be used: " + reason), qPrintable(what));
    QVERIFY(error["remedy"].toString().contains("besa doctor"));
    QVERIFY(!fs::exists(m_folder / "nowhere"));
    QVERIFY(!fs::exists(m_folder / "nowhere.run"));
}

void CliDeviceTest::theDeviceIsPlannedAndRecorded()
{
    const QStringList plan{"plan", "model", "--calibration-tokens", "tokens.safetensors:calibration",
                           "--json"};
    const bool gpu = m_folder.run({"doctor", "--json"}).json()["cuda"].toBool();
    const QJsonObject automatic = m_folder.run(plan).json();
    QCOMPARE(automatic["device"].toString(), QString(gpu ? "cuda:0" : "cpu"));
    QCOMPARE(automatic["compute"].toString(), QString(gpu ? "bfloat16" : "float32"));
    const QJsonObject cpu = m_folder.run(plan + QStringList{"--device", "cpu"}).json();
    QCOMPARE(cpu["device"].toString(), QString("cpu"));
    QCOMPARE(cpu["device_bytes"].toInteger(), qint64(0));
    QCOMPARE(m_folder.prune("devised", {"--device", "cpu"}).exitCode, 0);
    QCOMPARE(m_folder.run({"show", "devised.run", "--json"}).json()["device"].toString(), QString("cpu"));
}

} // namespace

QTEST_GUILESS_MAIN(CliDeviceTest)
#include "cli_device_test.moc"
