#include "cli_folder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

/// `besa verify`, `eval`, `export` and `apply-mask`: what becomes of an export.
class CliVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pruneVerifyEvaluate();
    void changedWeightFailsVerification();
    void exportAndMasksReproduceTheBytes();

private:
    CliFolder m_folder;
};

void CliVerifyTest::pruneVerifyEvaluate()
{
    // The real program here; the other tests call it inside this process.
    const auto runProgram = [&](const QStringList& arguments) {
        return callProgram(arguments, m_folder.path());
    };
    const Called pruned = runProgram(
        {"prune", "model", "--calibration-tokens", "tokens.safetensors:calibration", "--sparsity", "0.5",
         "--out", "pruned", "--eval-tokens", "evaluation.safetensors:evaluation", "--json"});
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    QCOMPARE(pruned.out.count('\n'), 1);
    const QJsonObject result = pruned.json();
    QVERIFY(std::abs(result["sparsity"].toDouble() - 0.5) < 1e-3);
    QVERIFY(result["seconds"].toDouble() > 0);
    QVERIFY(QFile::exists(result["output"].toString() + "/config.json"));
    QVERIFY(QFile::exists(result["run"].toString()));
    QVERIFY(result["sites"].toObject()["self_attn.q_proj"].toObject()["zeros"].toInt() > 0);
    QVERIFY(result["dense_perplexity"].toObject()["perplexity"].toDouble() > 1);

    const Called verified = runProgram({"verify", "pruned", "--json"});
    QVERIFY2(verified.exitCode == 0, verified.error);
    QCOMPARE(verified.json()["ok"].toBool(), true);
    QCOMPARE(verified.json()["zeros"].toInt(), result["zeros"].toInt());
    QCOMPARE(verified.json()["sparsity"].toDouble(), result["sparsity"].toDouble());
    QCOMPARE(verified.json()["sites"].toObject(), result["sites"].toObject());

    const QJsonObject evaluated =
        runProgram({"eval", "pruned", "--tokens", "evaluation.safetensors:evaluation", "--json"}).json();
    QCOMPARE(evaluated["perplexity"].toDouble(),
             result["pruned_perplexity"].toObject()["perplexity"].toDouble());
    QCOMPARE(evaluated["windows"].toInt(), 4);
    QCOMPARE(evaluated["window"].toInt(), 32);
    QCOMPARE(evaluated["token_hash"].toString().size(), 64);

    const QJsonObject shown = m_folder.run({"show", result["run"].toString(), "--json"}).json();
    QCOMPARE(shown["status"].toString(), QString("completed"));
    QCOMPARE(shown["recipe"].toObject()["method"].toString(), QString("besa"));
    QCOMPARE(shown["block_results"].toArray().size(), 2);
    const QJsonArray runs = m_folder.run({"runs", "--json"}).json()["runs"].toArray();
    QCOMPARE(runs.size(), 1);
    QVERIFY(m_folder.run({"runs"}).out.contains("completed"));
    QVERIFY(m_folder.run({"show", result["run"].toString()}).out.contains("calibration.tokens"));
}

void CliVerifyTest::changedWeightFailsVerification()
{
    QCOMPARE(m_folder.prune("tampered").exitCode, 0);
    const fs::path shard = m_folder / "tampered" / "model.safetensors";
    std::string bytes = readFile(shard);
    bytes[bytes.size() - 2] = static_cast<char>(bytes[bytes.size() - 2] ^ 1);
    writeFile(shard, bytes);
    const Called verified = m_folder.run({"verify", "tampered", "--json"});
    QCOMPARE(verified.exitCode, 6);
    QCOMPARE(verified.json()["ok"].toBool(), false);
    QCOMPARE(verified.json()["exit_code"].toInt(), 6);
    QVERIFY(verified.json()["mismatches"].toArray().size() > 0);
    QVERIFY2(verified.error.contains("model.safetensors"), verified.error);

    QCOMPARE(m_folder.prune("stray").exitCode, 0);
    writeFile(m_folder / "stray" / "stray.txt", "x");
    QVERIFY2(m_folder.run({"verify", "stray"}).out.contains(": 1 difference\n"), "one is no plural");
}

void CliVerifyTest::exportAndMasksReproduceTheBytes()
{
    const Called pruned = m_folder.prune("first");
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    const Called exported =
        m_folder.run({"export", pruned.json()["run"].toString(), "--out", "second", "--json"});
    QVERIFY2(exported.exitCode == 0, exported.error);
    QVERIFY(contents(m_folder / "second") == contents(m_folder / "first"));
    const Called applied =
        m_folder.run({"apply-mask", "model", "first/masks.safetensors", "--out", "third", "--json"});
    QVERIFY2(applied.exitCode == 0, applied.error);
    QCOMPARE(applied.json()["zeros"].toInt(), pruned.json()["zeros"].toInt());
    QVERIFY(contents(m_folder / "third") == contents(m_folder / "first"));
}

} // namespace

QTEST_GUILESS_MAIN(CliVerifyTest)
#include "cli_verify_test.moc"
