#include "cli_folder.h"

#include <QtTest/QTest>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

/// `besa prune`: where settings come from, and what is written where.
class CliPruneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsTakePrecedence();
    void dryRunWritesNothing();
    void existingOutputIsRefused();
    void anEmptyFolderIsFilled();
    void smallSparsitiesAreWarnedOf_data();
    void smallSparsitiesAreWarnedOf();
    void settingsAreNamedAsTheyWereWritten_data();
    void settingsAreNamedAsTheyWereWritten();
    void aModelAfterAListOfFilesIsFound();

private:
    CliFolder m_folder;
};

void CliPruneTest::settingsTakePrecedence()
{
    writeFile(m_folder / "recipe.yaml", "model: model\nmethod: magnitude\nsparsity: 0.25\n");
    const auto planned = [&](const QStringList& more) {
        return m_folder
            .run(QStringList{"prune", "--recipe", "recipe.yaml", "--dry-run", "--out", "planned", "--json"} +
                 more)
            .json();
    };
    QCOMPARE(planned({})["sparsity"].toDouble(), 0.25);
    QCOMPARE(planned({"--sparsity", "0.75"})["sparsity"].toDouble(), 0.75);
    QCOMPARE(planned({"--preset", "wanda"})["sparsity"].toDouble(), 0.25);
    // An option that takes one value leaves the model that follows it alone.
    QCOMPARE(
        m_folder.run({"prune", "--sparsity", "0.75", "--method", "magnitude", "model", "--dry-run", "--json"})
            .json()["sparsity"]
            .toDouble(),
        0.75);

    writeFile(m_folder / "misspelt.yaml", "sparsty: 0.25\n");
    const Called misspelt = m_folder.run({"prune", "model", "--recipe", "misspelt.yaml"});
    QCOMPARE(misspelt.exitCode, 3);
    QVERIFY2(misspelt.error.contains("Did you mean sparsity?"), misspelt.error);
    QVERIFY2(misspelt.error.contains("misspelt.yaml, line 1"), misspelt.error);
}

void CliPruneTest::dryRunWritesNothing()
{
    const auto before = contents(m_folder.path());
    const Called planned = m_folder.prune("never", {"--dry-run"});
    QVERIFY2(planned.exitCode == 0, planned.error);
    QCOMPARE(planned.json()["dry_run"].toBool(), true);
    QCOMPARE(planned.json()["samples"].toInt(), 8);
    QVERIFY(planned.json()["target_zeros"].toInt() > 0);
    QCOMPARE(contents(m_folder.path()).size(), before.size());
    QVERIFY(!fs::exists(m_folder / "never"));
}

void CliPruneTest::existingOutputIsRefused()
{
    QCOMPARE(m_folder.prune("existing").exitCode, 0);
    const auto before = contents(m_folder / "existing");
    const Called refused = m_folder.prune("existing", {"--sparsity", "0.3", "--run", "other.run"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.error.contains("--overwrite"), refused.error);
    QVERIFY(contents(m_folder / "existing") == before);
    const Called replaced = m_folder.prune("existing", {"--sparsity", "0.3", "--overwrite"});
    QVERIFY2(replaced.exitCode == 0, replaced.error);
    QVERIFY(std::abs(m_folder.run({"verify", "existing", "--json"}).json()["sparsity"].toDouble() - 0.3) <
            0.02);
}

void CliPruneTest::anEmptyFolderIsFilled()
{
    fs::create_directory(m_folder / "empty");
    const Called pruned = m_folder.prune("empty");
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    QCOMPARE(m_folder.run({"verify", "empty"}).exitCode, 0);
}

void CliPruneTest::smallSparsitiesAreWarnedOf_data()
{
    QTest::addColumn<QString>("sparsity");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("less than one weight") << "1e-6" << QByteArray("the target is 0 of");
    QTest::newRow("less than one of a row") << "0.005" << QByteArray("no weight was pruned");
    QTest::newRow("enough") << "0.1" << QByteArray();
}

void CliPruneTest::smallSparsitiesAreWarnedOf()
{
    QFETCH(QString, sparsity);
    QFETCH(QByteArray, words);
    const QStringList asked{"--sparsity", sparsity, "--overwrite", "--warnings-as-errors"};
    const Called pruned = m_folder.prune("small", asked);
    QCOMPARE(pruned.exitCode, words.isEmpty() ? 0 : 7);
    QCOMPARE(pruned.json()["zeros"].toInt() == 0, !words.isEmpty());
    QVERIFY2(words.isEmpty() || pruned.error.contains(words), pruned.error);
    QCOMPARE(pruned.json()["warnings"].toArray().size(), words.isEmpty() ? 0 : 1);
    if (sparsity == "1e-6") {
        QCOMPARE(m_folder.prune("unwritten", asked + QStringList{"--dry-run"}).exitCode, 7);
    }
}

void CliPruneTest::settingsAreNamedAsTheyWereWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("where");
    const QStringList tokens{"--calibration-tokens", "tokens.safetensors:calibration"};
    QTest::newRow("option") << QStringList{"prune", "model", "--device", "cuda:99"} + tokens
                            << QByteArray("--device");
    QTest::newRow("recipe file") << QStringList{"prune", "model", "--recipe", "cuda.yaml"} + tokens
                                 << QByteArray("device (--device)");
    QTest::newRow("option over recipe")
        << QStringList{"prune", "model", "--recipe", "cuda.yaml", "--device", "tpu"} + tokens
        << QByteArray("--device");
    QTest::newRow("prune's window") << QStringList{"prune",         "model",
                                                   "--eval-tokens", "evaluation.safetensors:evaluation",
                                                   "--eval-window", "5000",
                                                   "--dry-run"} +
                                           tokens
                                    << QByteArray("--eval-window");
    QTest::newRow("eval's window") << QStringList{"eval",     "model",
                                                  "--tokens", "evaluation.safetensors:evaluation",
                                                  "--window", "5000"}
                                   << QByteArray("--window");
}

void CliPruneTest::settingsAreNamedAsTheyWereWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, where);
    writeFile(m_folder / "cuda.yaml", "besa_recipe: 1\ndevice: cuda:99\n");
    arguments.removeAll("--dry-run");
    const Called called = m_folder.run(arguments + QStringList{"--json"});
    QVERIFY2(called.exitCode == 2 || called.exitCode == 3, called.error);
    QCOMPARE(called.json()["error"].toObject()["where"].toString().toUtf8(), where);
    QVERIFY2(called.error.contains("  where: " + where + "\n"), called.error);
}

void CliPruneTest::aModelAfterAListOfFilesIsFound()
{
    writeFile(m_folder / "text.txt", "Once upon a time.\n");
    const Called pruned =
        m_folder.run({"prune", "--calibration", "text.txt", "model", "--out", "late", "--json"});
    QVERIFY2(pruned.error.contains("tokenizer.model"), pruned.error); // it came as far as the model
    const Called evaluated = m_folder.run({"eval", "--text", "text.txt", "model", "--window", "16"});
    QVERIFY2(evaluated.error.contains("tokenizer.model"), evaluated.error);
}

} // namespace

QTEST_GUILESS_MAIN(CliPruneTest)
#include "cli_prune_test.moc"
