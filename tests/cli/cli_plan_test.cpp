#include "cli_folder.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

/// `besa plan`, and the refusal of runs that it says cannot fit.
class CliPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planTellsWhatTheRunTakes();
    void whatCannotFitIsRefusedUnlessForced();

private:
    CliFolder m_folder;
};

void CliPlanTest::planTellsWhatTheRunTakes()
{
    const auto before = contents(m_folder.path());
    const QStringList words{"model", "--calibration-tokens", "tokens.safetensors:calibration", "--out",
                            "planned"};
    const Called called = m_folder.run(QStringList{"plan"} + words + QStringList{"--json"});
    QVERIFY2(called.exitCode == 0, called.error);
    QVERIFY(contents(m_folder.path()) == before);
    const QJsonObject plan = called.json();
    const QJsonObject dry =
        m_folder.run(QStringList{"prune"} + words + QStringList{"--dry-run", "--json"}).json();
    for (const char* key :
         {"target_zeros", "samples", "length", "memory_bytes", "output_bytes", "state_bytes"}) {
        QVERIFY2(plan[key].toInteger() > 0, key);
        QCOMPARE(dry[key], plan[key]);
    }
    QVERIFY(plan["fits"].toBool());
    QVERIFY(plan["memory_available"].toInteger() > plan["memory_bytes"].toInteger());
    QVERIFY(plan["seconds_low"].toDouble() > 0 &&
            plan["seconds_high"].toDouble() > plan["seconds_low"].toDouble());
    const QJsonObject parts = plan["memory_parts"].toObject();
    QCOMPARE(plan["memory_bytes"].toInteger(),
             parts["program"].toInteger() + parts["embeddings"].toInteger() + parts["block"].toInteger() +
                 parts["streams"].toInteger() + parts["activations"].toInteger());
    QCOMPARE(parts["evaluation"].toInteger(), 0);

    const Called table = m_folder.run(QStringList{"plan"} + words);
    for (const char* row : {"target", "time", "memory", "disk"}) {
        QVERIFY2(table.out.contains(row), table.out);
    }

    QCOMPARE(m_folder.run(QStringList{"prune"} + words).exitCode, 0);
    std::int64_t written = 0;
    for (const auto& [file, bytes] : contents(m_folder / "planned")) {
        written += static_cast<std::int64_t>(bytes.size());
    }
    QVERIFY2(written <= plan["output_bytes"].toInteger(), qPrintable(QString::number(written)));
}

/// A thousand million windows fit no machine.
void CliPlanTest::whatCannotFitIsRefusedUnlessForced()
{
    writeFile(m_folder / "text.txt", "a text");
    const QStringList words{"model",      "--calibration", "text.txt", "--samples",
                            "1000000000", "--out",         "huge",     "--json"};
    const auto called = [&](const QString& command, const QStringList& more) {
        return m_folder.run(QStringList{command} + words + more);
    };
    const Called planned = called("plan", {});
    QCOMPARE(planned.exitCode, 4);
    QCOMPARE(planned.json()["exit_code"].toInt(), 4);
    QVERIFY(!planned.json()["fits"].toBool(true));
    const QJsonObject error = planned.json()["error"].toObject();
    QVERIFY2(error["what"].toString().contains("of memory"), planned.out);
    QVERIFY2(error["remedy"].toString().contains("--force"), planned.out);

    const Called refused = called("prune", {});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.json()["error"].toObject()["what"].toString().contains("of memory"), refused.out);
    QVERIFY(!fs::exists(m_folder / "huge") && !fs::exists(m_folder / "huge.run"));

    const Called warned = called("prune", {"--force", "--dry-run"});
    QCOMPARE(warned.exitCode, 0);
    QVERIFY2(warned.error.contains("warning: ") && warned.error.contains("of memory"), warned.error);

    const Called forced = called("prune", {"--force"});
    QCOMPARE(forced.exitCode, 3); // it starts, and finds that the model has no tokenizer
    QVERIFY2(forced.error.contains("tokenizer"), forced.error);
}

} // namespace

QTEST_GUILESS_MAIN(CliPlanTest)
#include "cli_plan_test.moc"
