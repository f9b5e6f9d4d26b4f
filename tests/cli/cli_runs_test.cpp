#include "base/error.h"
#include "run/run_reader.h"

#include "cli_folder.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <csignal>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

/// `besa runs`, `show` and `resume`: runs in progress, cut short, and failed.
class CliRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunInUseIsLeftAlone();
    void aRunWithoutBlocksHasNoCounts();
    void aFailedRunCountsNothing();
    void interruptedRunResumesToTheSameBytes_data();
    void interruptedRunResumesToTheSameBytes();

private:
    CliFolder m_folder;
};

void CliRunsTest::aRunInUseIsLeftAlone()
{
    const QStringList base{"prune", "deep", "--calibration-tokens", "tokens.safetensors:calibration"};
    const QStringList place{"--out", "long", "--json"};
    QProcess process; // works for longer than this test
    start(process, base + QStringList{"--epochs", "10000", "--threads", "1"} + place, m_folder.path());
    const fs::path runFile = m_folder / "long.run" / "run.json";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(runFile), 60'000);

    const QList<QStringList> calls{base + place,
                                   base + place + QStringList{"--overwrite"},
                                   base + place + QStringList{"--dry-run"},
                                   {"resume", "long.run", "--json"},
                                   {"export", "long.run", "--out", "elsewhere", "--json"}};
    for (const QStringList& call : calls) {
        const Called refused = m_folder.run(call);
        QVERIFY2(refused.exitCode == 11, qPrintable(call.join(' ')));
        QVERIFY2(refused.error.contains("process " + QByteArray::number(process.processId())), refused.error);
    }
    QVERIFY(fs::exists(runFile));
    QVERIFY(!fs::exists(m_folder / "elsewhere"));
    QVERIFY(m_folder.run({"show", "long.run"}).out.contains("running"));

    process.kill();
    QVERIFY(process.waitForFinished());
    const Called shown = m_folder.run({"show", "long.run", "--json"});
    QCOMPARE(shown.json()["status"].toString(), QString("interrupted"));
    QCOMPARE(m_folder.run({"export", "long.run", "--out", "elsewhere"}).exitCode, 2); // blocks are missing
}

void CliRunsTest::aRunWithoutBlocksHasNoCounts()
{
    QCOMPARE(m_folder.prune("bare").exitCode, 0);
    for (const char* left : {"blocks", "outcome.json"}) {
        fs::remove_all(m_folder / "bare.run" / left);
    }
    const Called shown = m_folder.run({"show", "bare.run"});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains("no block is finished"), shown.out);
    QVERIFY2(!shown.out.contains("counted,") && !shown.out.contains("q_proj"), shown.out);
    const QJsonObject json = m_folder.run({"show", "bare.run", "--json"}).json();
    QVERIFY(json["sparsity"].isNull() && json["zeros"].isNull() && json["weights"].isNull());
    QVERIFY(json["sites"].toObject().isEmpty());
}

void CliRunsTest::aFailedRunCountsNothing()
{
    const Called failed = m_folder.run(
        {"prune", "model", "--calibration-tokens", "tokens.safetensors:absent", "--out", "failed", "--json"});
    QCOMPARE(failed.exitCode, 3);
    const QJsonObject json = failed.json();
    QCOMPARE(json["status"].toString(), QString("failed"));
    for (const char* key : {"sparsity", "zeros", "weights"}) {
        QVERIFY2(json.contains(key) && json[key].isNull(), key);
    }
    QVERIFY(json["sites"].toObject().isEmpty());
}

void CliRunsTest::interruptedRunResumesToTheSameBytes_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void CliRunsTest::interruptedRunResumesToTheSameBytes()
{
    QFETCH(int, signal);
    for (const char* old : {"whole", "whole.run", "broken", "broken.run"}) {
        fs::remove_all(m_folder / old);
    }
    // Enough blocks and steps that the signal comes in the middle.
    const QStringList slow{
        "prune",     "deep", "--calibration-tokens", "tokens.safetensors:calibration", "--epochs", "40",
        "--threads", "1"};
    const Called whole = m_folder.run(slow + QStringList{"--out", "whole", "--json"});
    QVERIFY2(whole.exitCode == 0, whole.error);

    QProcess process;
    start(process, slow + QStringList{"--out", "broken", "--json"}, m_folder.path());
    QVERIFY(process.waitForStarted());
    const fs::path runFolder = m_folder / "broken.run";
    const auto finishedBlocks = [&] {
        try {
            return readRun(runFolder.string()).finished.size();
        } catch (const Error&) {
            return std::size_t{0}; // not there yet
        }
    };
    QTRY_VERIFY_WITH_TIMEOUT(finishedBlocks() >= 1 || process.state() == QProcess::NotRunning, 60'000);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    const Called stopped = finish(process);
    QCOMPARE(stopped.exitCode, 130);
    QCOMPARE(stopped.json()["status"].toString(), QString("cancelled"));
    QVERIFY2(stopped.error.contains("besa resume"), stopped.error);
    QVERIFY(!fs::exists(m_folder / "broken"));

    const Called resumed = m_folder.run({"resume", "broken.run", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.error);
    QVERIFY(contents(m_folder / "broken") == contents(m_folder / "whole"));
}

} // namespace

QTEST_GUILESS_MAIN(CliRunsTest)
#include "cli_runs_test.moc"
