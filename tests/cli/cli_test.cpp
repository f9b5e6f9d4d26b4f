#include "base/error.h"
#include "fixture_model.h"
#include "run/run_reader.h"

#include "program.h"

#include <QtTest/QtTest>

#include <csignal>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

QStringList commands()
{
    return {"prune",  "plan",       "resume", "runs",    "show",    "eval", "generate", "export",
            "verify", "apply-mask", "ls",     "inspect", "options", "demo", "doctor"};
}

/// Token ids [windows, length] under `name`.
void writeTokens(const fs::path& file, const std::string& name, std::int64_t windows, std::int64_t length,
                 std::int64_t vocabulary)
{
    std::mt19937 random(3); // NOLINT(bugprone-random-generator-seed): the same ids every time
    std::vector<std::int32_t> ids(static_cast<std::size_t>(windows * length));
    for (std::int32_t& id : ids) {
        id = static_cast<std::int32_t>(random() % static_cast<unsigned>(vocabulary));
    }
    SafetensorsWriter writer(file, {{name, Dtype::I32, {windows, length}}});
    writer.add(std::as_bytes(std::span(ids)));
    writer.finish();
}

/// Files of a folder and their bytes.
std::map<std::string, std::string> contents(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[fs::relative(entry.path(), folder).string()] = readFile(entry.path());
        }
    }
    return files;
}

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void helpListsCommandsAndExamples();
    void version();
    void usageErrors_data();
    void usageErrors();
    void errorsKeepTheirExitCodes_data();
    void errorsKeepTheirExitCodes();
    void documentedOptionsAreCurrent();
    void doctorAndListingsSpeakJson();

    void pruneVerifyEvaluate();
    void settingsTakePrecedence();
    void dryRunWritesNothing();
    void planTellsWhatTheRunTakes();
    void whatCannotFitIsRefusedUnlessForced();
    void existingOutputIsRefused();
    void anEmptyFolderIsFilled();
    void aRunInUseIsLeftAlone();
    void aRunWithoutBlocksHasNoCounts();
    void aFailedRunCountsNothing();
    void smallSparsitiesAreWarnedOf_data();
    void smallSparsitiesAreWarnedOf();
    void withoutATokenizerTokensAreAdvised_data();
    void withoutATokenizerTokensAreAdvised();
    void settingsAreNamedAsTheyWereWritten_data();
    void settingsAreNamedAsTheyWereWritten();
    void aModelAfterAListOfFilesIsFound();
    void lineBreaksInNamesAreWrittenOut();
    void advisedOptionsExist();
    void changedWeightFailsVerification();
    void exportAndMasksReproduceTheBytes();
    void colorsAndQuiet();
    void fullDiskBehindStdout_data();
    void fullDiskBehindStdout();
    void interruptedRunResumesToTheSameBytes();

private:
    Called run(const QStringList& arguments) const { return call(arguments, m_folder.path()); }

    /// Prunes the fixture quickly with Wanda.
    Called prune(const QString& out, const QStringList& more = {}) const
    {
        return run(QStringList{"prune", "model", "--calibration-tokens", "tokens.safetensors:calibration",
                               "--method", "wanda", "--out", out, "--json"} +
                   more);
    }

    TemporaryFolder m_folder;
};

void CliTest::initTestCase()
{
    qputenv("HF_HUB_CACHE", QByteArray::fromStdString((m_folder / "cache").string()));
    fs::create_directory(m_folder / "model");
    writeFixtureModel(m_folder / "model");
    fs::create_directory(m_folder / "deep");
    FixtureModel deep;
    deep.blocks = 5;
    writeFixtureModel(m_folder / "deep", deep);
    writeTokens(m_folder / "tokens.safetensors", "calibration", 8, 32, FixtureModel{}.vocabulary);
    writeTokens(m_folder / "evaluation.safetensors", "evaluation", 4, 32, FixtureModel{}.vocabulary);
}

void CliTest::helpListsCommandsAndExamples()
{
    const Called help = run({"--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.error.isEmpty());
    for (const QString& command : commands()) {
        QVERIFY2(help.out.contains(command.toUtf8()), qPrintable(command));
        const Called own = run({command, "--help"});
        QCOMPARE(own.exitCode, 0);
        QVERIFY2(own.out.contains("Examples:"), qPrintable(command));
    }
    QVERIFY(run({"prune", "--help"}).out.contains("--prodigy-coefficient"));
    const Called nothing = run({});
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY(nothing.out.contains("prune"));
}

void CliTest::version()
{
    const Called called = callProgram({"--version"}, m_folder.path());
    QCOMPARE(called.exitCode, 0);
    QVERIFY(QRegularExpression("^besa \\d+\\.\\d+\\.\\d+\n$").match(called.out).hasMatch());
}

void CliTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QStringList& arguments, const char* words) {
        QTest::newRow(name) << arguments << words;
    };
    row("misspelt option", {"prune", "model", "--sparsty", "0.5"}, "Did you mean --sparsity?");
    row("misspelt option with =", {"prune", "model", "--sparsty=0.5"}, "Did you mean --sparsity?");
    row("misspelt global option", {"verify", "out", "--jsn"}, "Did you mean --json?");
    row("misspelt command", {"prun", "model"}, "Did you mean prune?");
    row("unknown option", {"verify", "out", "--frobnicate"}, "See besa verify --help.");
    row("extra argument", {"verify", "out", "more"}, "\"more\" is not expected");
    row("missing argument", {"verify"}, "OUT");
    row("missing value", {"prune", "model", "--sparsity"}, "--sparsity");
    row("out of range", {"prune", "model", "--sparsity", "1.5"}, "--sparsity");
    row("percent", {"prune", "model", "--sparsity", "50"}, "above 0, below 1");
    row("not a number", {"prune", "model", "--sparsity", "half"}, "is not a number");
    row("given twice", {"prune", "model", "--sparsity", "0.5", "--sparsity", "0.6"}, "--sparsity");
    row("wrong choice", {"prune", "model", "--method", "bessa"}, "besa, wanda");
    row("wrong preset", {"prune", "model", "--preset", "fast"}, "besa-published-row");
    row("wrong colour", {"ls", "--color", "sometimes"}, "--color");
    row("no calibration", {"prune", "model"}, "--calibration-tokens");
    row("no model", {"prune", "--calibration", "text.txt"}, "MODEL");
    row("list takes the model", {"prune", "--calibration", "text.txt", "org/model"}, "before lists of files");
    row("text takes the model", {"eval", "--text", "text.txt", "org/model"}, "before lists of files");
    row("no model to evaluate", {"eval", "--text", "text.txt"}, "no model is named");
    row("no such cache", {"ls", "absent"}, "no such folder");
    row("no text", {"eval", "model"}, "--tokens");
    row("bad temperature", {"generate", "model", "--temperature", "-1"}, "--temperature");
}

void CliTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Called called = run(arguments);
    QCOMPARE(called.exitCode, 2);
    QVERIFY2(called.error.contains(words.toUtf8()), called.error);
    QVERIFY2(called.error.startsWith("error: "), called.error);
    QVERIFY2(called.out.isEmpty(), called.out);

    const Called json = run(QStringList{"--json"} + arguments);
    QCOMPARE(json.json()["exit_code"].toInt(), 2);
    QVERIFY(!json.json()["error"].toObject()["what"].toString().isEmpty());
}

void CliTest::errorsKeepTheirExitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such model") << QStringList{"inspect", "absent"} << 3;
    QTest::newRow("prune of no model") << QStringList{"prune", "absent", "--method", "magnitude"} << 3;
    QTest::newRow("eval of no model") << QStringList{"eval", "absent", "--tokens", "a:b"} << 3;
    QTest::newRow("no such tokens") << QStringList{"eval", "model", "--tokens", "a.safetensors:b"} << 3;
    QTest::newRow("no such tensor") << QStringList{"eval", "model", "--tokens", "tokens.safetensors:absent"}
                                    << 3;
    QTest::newRow("no such recipe") << QStringList{"prune", "--recipe", "absent.yaml"} << 3;
    QTest::newRow("no tokenizer") << QStringList{"generate", "model", "--prompt", "Hello"} << 3;
    QTest::newRow("verify of nothing") << QStringList{"verify", "absent"} << 3;
    QTest::newRow("verify of a file") << QStringList{"verify", "tokens.safetensors"} << 3;
    QTest::newRow("runs of a file") << QStringList{"runs", "tokens.safetensors"} << 10;
    QTest::newRow("verify of no export") << QStringList{"verify", "model"} << 6;
    QTest::newRow("no such folder of runs") << QStringList{"runs", "absent"} << 10;
    QTest::newRow("no run") << QStringList{"show", "model"} << 10;
    QTest::newRow("resume of no run") << QStringList{"resume", "absent"} << 10;
    QTest::newRow("export of no run") << QStringList{"export", "absent", "--out", "x"} << 10;
}

void CliTest::errorsKeepTheirExitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Called called = run(arguments + QStringList{"--json"});
    QCOMPARE(called.exitCode, code);
    QCOMPARE(called.out.count('\n'), 1);
    QCOMPARE(called.json()["exit_code"].toInt(), code);
    const QJsonObject error = called.json()["error"].toObject();
    QVERIFY2(!error["what"].toString().isEmpty() && !error["remedy"].toString().isEmpty(), called.out);
    QVERIFY2(called.error.contains("error: ") && called.error.contains("remedy: "), called.error);
}

void CliTest::documentedOptionsAreCurrent()
{
    const Called reference = run({"options", "--markdown"});
    QCOMPARE(reference.exitCode, 0);
    const std::string documented = readFile(fs::path(BESA_SOURCE_DIR) / "docs" / "recipe.md");
    QVERIFY2(reference.out.toStdString() == documented,
             "docs/recipe.md is old; renew it with: besa options --markdown > docs/recipe.md");
    const std::string manual = readFile(fs::path(BESA_SOURCE_DIR) / "docs" / "cli.md");
    for (const QString& command : commands()) {
        QVERIFY2(manual.find("## `besa " + command.toStdString()) != std::string::npos, qPrintable(command));
    }
}

void CliTest::doctorAndListingsSpeakJson()
{
    const QJsonObject doctor = run({"doctor", "--json"}).json();
    QCOMPARE(doctor["libtorch"].toString(), QString("2.11.0"));
    QVERIFY(doctor["memory_total"].toDouble() > 0);
    QVERIFY(doctor["cores"].toInt() > 0);
    QVERIFY(!doctor["cuda_reason"].toString().isEmpty());
    QVERIFY(run({"ls", "--json"}).json()["models"].isArray());
    QVERIFY(run({"runs", "--json"}).json()["runs"].isArray());
    QVERIFY(run({"options", "--json"}).json()["options"].toArray().size() > 30);
    const QJsonObject model = run({"inspect", "model", "--check-finite", "--json"}).json();
    QCOMPARE(model["blocks"].toInt(), 2);
    QCOMPARE(model["finite"].toBool(), true);
    QCOMPARE(model["sites"].toObject()["mlp.down_proj"].toArray().at(1).toInt(), 48);
}

void CliTest::pruneVerifyEvaluate()
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

    const QJsonObject shown = run({"show", result["run"].toString(), "--json"}).json();
    QCOMPARE(shown["status"].toString(), QString("completed"));
    QCOMPARE(shown["recipe"].toObject()["method"].toString(), QString("besa"));
    QCOMPARE(shown["block_results"].toArray().size(), 2);
    const QJsonArray runs = run({"runs", "--json"}).json()["runs"].toArray();
    QCOMPARE(runs.size(), 1);
    QVERIFY(run({"runs"}).out.contains("completed"));
    QVERIFY(run({"show", result["run"].toString()}).out.contains("calibration.tokens"));
}

void CliTest::settingsTakePrecedence()
{
    writeFile(m_folder / "recipe.yaml", "model: model\nmethod: magnitude\nsparsity: 0.25\n");
    const auto planned = [&](const QStringList& more) {
        return run(QStringList{"prune", "--recipe", "recipe.yaml", "--dry-run", "--out", "planned",
                               "--json"} +
                   more)
            .json();
    };
    QCOMPARE(planned({})["sparsity"].toDouble(), 0.25);
    QCOMPARE(planned({"--sparsity", "0.75"})["sparsity"].toDouble(), 0.75);
    QCOMPARE(planned({"--preset", "wanda"})["sparsity"].toDouble(), 0.25);
    // An option that takes one value leaves the model that follows it alone.
    QCOMPARE(run({"prune", "--sparsity", "0.75", "--method", "magnitude", "model", "--dry-run", "--json"})
                 .json()["sparsity"]
                 .toDouble(),
             0.75);

    writeFile(m_folder / "misspelt.yaml", "sparsty: 0.25\n");
    const Called misspelt = run({"prune", "model", "--recipe", "misspelt.yaml"});
    QCOMPARE(misspelt.exitCode, 3);
    QVERIFY2(misspelt.error.contains("Did you mean sparsity?"), misspelt.error);
    QVERIFY2(misspelt.error.contains("misspelt.yaml, line 1"), misspelt.error);
}

void CliTest::dryRunWritesNothing()
{
    const auto before = contents(m_folder.path());
    const Called planned = prune("never", {"--dry-run"});
    QVERIFY2(planned.exitCode == 0, planned.error);
    QCOMPARE(planned.json()["dry_run"].toBool(), true);
    QCOMPARE(planned.json()["samples"].toInt(), 8);
    QVERIFY(planned.json()["target_zeros"].toInt() > 0);
    QCOMPARE(contents(m_folder.path()).size(), before.size());
    QVERIFY(!fs::exists(m_folder / "never"));
}

void CliTest::planTellsWhatTheRunTakes()
{
    const auto before = contents(m_folder.path());
    const QStringList words{"model", "--calibration-tokens", "tokens.safetensors:calibration", "--out",
                            "planned"};
    const Called called = run(QStringList{"plan"} + words + QStringList{"--json"});
    QVERIFY2(called.exitCode == 0, called.error);
    QVERIFY(contents(m_folder.path()) == before);
    const QJsonObject plan = called.json();
    const QJsonObject dry = run(QStringList{"prune"} + words + QStringList{"--dry-run", "--json"}).json();
    for (const char* key :
         {"target_zeros", "samples", "length", "memory_bytes", "output_bytes", "state_bytes"}) {
        QVERIFY2(plan[key].toInteger() > 0, key);
        QCOMPARE(dry[key], plan[key]);
    }
    QVERIFY(plan["fits"].toBool());
    QVERIFY(plan["memory_available"].toInteger() > plan["memory_bytes"].toInteger());
    QVERIFY(plan["seconds_low"].toDouble() > 0 && plan["seconds_high"] > plan["seconds_low"]);
    const QJsonObject parts = plan["memory_parts"].toObject();
    QCOMPARE(plan["memory_bytes"].toInteger(),
             parts["program"].toInteger() + parts["embeddings"].toInteger() + parts["block"].toInteger() +
                 parts["streams"].toInteger() + parts["activations"].toInteger());
    QCOMPARE(parts["evaluation"].toInteger(), 0);

    const Called table = run(QStringList{"plan"} + words);
    for (const char* row : {"target", "time", "memory", "disk"}) {
        QVERIFY2(table.out.contains(row), table.out);
    }

    QCOMPARE(run(QStringList{"prune"} + words).exitCode, 0);
    std::int64_t written = 0;
    for (const auto& [file, bytes] : contents(m_folder / "planned")) {
        written += static_cast<std::int64_t>(bytes.size());
    }
    QVERIFY2(written <= plan["output_bytes"].toInteger(), qPrintable(QString::number(written)));
}

/// A thousand million windows fit no machine.
void CliTest::whatCannotFitIsRefusedUnlessForced()
{
    writeFile(m_folder / "text.txt", "a text");
    const QStringList words{"model",      "--calibration", "text.txt", "--samples",
                            "1000000000", "--out",         "huge",     "--json"};
    const auto called = [&](const QString& command, const QStringList& more) {
        return run(QStringList{command} + words + more);
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

void CliTest::existingOutputIsRefused()
{
    QCOMPARE(prune("existing").exitCode, 0);
    const auto before = contents(m_folder / "existing");
    const Called refused = prune("existing", {"--sparsity", "0.3", "--run", "other.run"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.error.contains("--overwrite"), refused.error);
    QVERIFY(contents(m_folder / "existing") == before);
    const Called replaced = prune("existing", {"--sparsity", "0.3", "--overwrite"});
    QVERIFY2(replaced.exitCode == 0, replaced.error);
    QVERIFY(std::abs(run({"verify", "existing", "--json"}).json()["sparsity"].toDouble() - 0.3) < 0.02);
}

void CliTest::anEmptyFolderIsFilled()
{
    fs::create_directory(m_folder / "empty");
    const Called pruned = prune("empty");
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    QCOMPARE(run({"verify", "empty"}).exitCode, 0);
}

void CliTest::aRunInUseIsLeftAlone()
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
        const Called refused = run(call);
        QVERIFY2(refused.exitCode == 11, qPrintable(call.join(' ')));
        QVERIFY2(refused.error.contains("process " + QByteArray::number(process.processId())), refused.error);
    }
    QVERIFY(fs::exists(runFile));
    QVERIFY(!fs::exists(m_folder / "elsewhere"));
    QVERIFY(run({"show", "long.run"}).out.contains("running"));

    process.kill();
    QVERIFY(process.waitForFinished());
    const Called shown = run({"show", "long.run", "--json"});
    QCOMPARE(shown.json()["status"].toString(), QString("interrupted"));
    QCOMPARE(run({"export", "long.run", "--out", "elsewhere"}).exitCode, 2); // blocks are missing
}

void CliTest::aRunWithoutBlocksHasNoCounts()
{
    QCOMPARE(prune("bare").exitCode, 0);
    for (const char* left : {"blocks", "outcome.json"}) {
        fs::remove_all(m_folder / "bare.run" / left);
    }
    const Called shown = run({"show", "bare.run"});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains("no block is finished"), shown.out);
    QVERIFY2(!shown.out.contains("counted,") && !shown.out.contains("q_proj"), shown.out);
    const QJsonObject json = run({"show", "bare.run", "--json"}).json();
    QVERIFY(json["sparsity"].isNull() && json["zeros"].isNull() && json["weights"].isNull());
    QVERIFY(json["sites"].toObject().isEmpty());
}

void CliTest::aFailedRunCountsNothing()
{
    const Called failed = run(
        {"prune", "model", "--calibration-tokens", "tokens.safetensors:absent", "--out", "failed", "--json"});
    QCOMPARE(failed.exitCode, 3);
    const QJsonObject json = failed.json();
    QCOMPARE(json["status"].toString(), QString("failed"));
    for (const char* key : {"sparsity", "zeros", "weights"}) {
        QVERIFY2(json.contains(key) && json[key].isNull(), key);
    }
    QVERIFY(json["sites"].toObject().isEmpty());
}

void CliTest::smallSparsitiesAreWarnedOf_data()
{
    QTest::addColumn<QString>("sparsity");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("less than one weight") << "1e-6" << QByteArray("the target is 0 of");
    QTest::newRow("less than one of a row") << "0.005" << QByteArray("no weight was pruned");
    QTest::newRow("enough") << "0.1" << QByteArray();
}

void CliTest::smallSparsitiesAreWarnedOf()
{
    QFETCH(QString, sparsity);
    QFETCH(QByteArray, words);
    const QStringList asked{"--sparsity", sparsity, "--overwrite", "--warnings-as-errors"};
    const Called pruned = prune("small", asked);
    QCOMPARE(pruned.exitCode, words.isEmpty() ? 0 : 7);
    QCOMPARE(pruned.json()["zeros"].toInt() == 0, !words.isEmpty());
    QVERIFY2(words.isEmpty() || pruned.error.contains(words), pruned.error);
    QCOMPARE(pruned.json()["warnings"].toArray().size(), words.isEmpty() ? 0 : 1);
    if (sparsity == "1e-6") {
        QCOMPARE(prune("unwritten", asked + QStringList{"--dry-run"}).exitCode, 7);
    }
}

void CliTest::withoutATokenizerTokensAreAdvised_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("advice");
    const QStringList prune{"prune", "model", "--out", "textless"};
    const QStringList texts{"--calibration", "text.txt"};
    QTest::newRow("eval") << QStringList{"eval", "model", "--text", "text.txt"}
                          << QByteArray("with --tokens FILE:TENSOR");
    QTest::newRow("generate") << QStringList{"generate", "model", "--prompt", "x"}
                              << QByteArray("besa eval MODEL --tokens FILE:TENSOR");
    QTest::newRow("calibration") << prune + texts << QByteArray("with --calibration-tokens FILE:TENSOR.");
    QTest::newRow("evaluation") << prune + QStringList{"--calibration-tokens",
                                                       "tokens.safetensors:calibration", "--eval", "text.txt"}
                                << QByteArray("with --eval-tokens FILE:TENSOR.");
    QTest::newRow("both") << prune + texts + QStringList{"--eval", "text.txt"}
                          << QByteArray("--calibration-tokens FILE:TENSOR and --eval-tokens FILE:TENSOR.");
}

void CliTest::withoutATokenizerTokensAreAdvised()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, advice);
    writeFile(m_folder / "text.txt", "Once upon a time.\n");
    const Called called = run(arguments);
    QCOMPARE(called.exitCode, 3);
    QVERIFY2(called.out.isEmpty(), called.out);
    QVERIFY2(called.error.contains(advice), called.error);
    QCOMPARE(called.error.contains("calibration-tokens"), advice.contains("calibration-tokens"));
}

void CliTest::settingsAreNamedAsTheyWereWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("where");
    const QStringList tokens{"--calibration-tokens", "tokens.safetensors:calibration"};
    QTest::newRow("option") << QStringList{"prune", "model", "--device", "cuda"} + tokens
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

void CliTest::settingsAreNamedAsTheyWereWritten()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, where);
    writeFile(m_folder / "cuda.yaml", "besa_recipe: 1\ndevice: cuda\n");
    arguments.removeAll("--dry-run");
    const Called called = run(arguments + QStringList{"--json"});
    QVERIFY2(called.exitCode == 2 || called.exitCode == 3, called.error);
    QCOMPARE(called.json()["error"].toObject()["where"].toString().toUtf8(), where);
    QVERIFY2(called.error.contains("  where: " + where + "\n"), called.error);
}

void CliTest::aModelAfterAListOfFilesIsFound()
{
    writeFile(m_folder / "text.txt", "Once upon a time.\n");
    const Called pruned = run({"prune", "--calibration", "text.txt", "model", "--out", "late", "--json"});
    QVERIFY2(pruned.error.contains("tokenizer.model"), pruned.error); // it came as far as the model
    const Called evaluated = run({"eval", "--text", "text.txt", "model", "--window", "16"});
    QVERIFY2(evaluated.error.contains("tokenizer.model"), evaluated.error);
}

void CliTest::lineBreaksInNamesAreWrittenOut()
{
    fs::create_directory(m_folder / "odd\nname");
    fs::copy_file(m_folder / "tokens.safetensors", m_folder / "odd\nname" / "to|ken\ns.safetensors");
    const Called pruned = run({"prune", "model", "--method", "wanda", "--calibration-tokens",
                               "odd\nname/to|ken\ns.safetensors:calibration", "--out", "odd\nname/pruned"});
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    QVERIFY2(pruned.out.contains("odd\\nname/pruned"), pruned.out);
    for (const QStringList& arguments :
         {QStringList{"runs", "odd\nname"}, QStringList{"show", "odd\nname/pruned.run"},
          QStringList{"verify", "odd\nname"}, QStringList{"show", "\x1b[31m"}}) {
        const Called called = run(arguments);
        const QByteArray all = called.out + called.error;
        QVERIFY2(!all.contains("odd\nname") && !all.contains('\x1b'), all);
        QVERIFY2(all.contains("odd\\nname") || all.contains("\\x1b"), all);
    }
    const std::string card = readFile(m_folder / "odd\nname" / "pruned" / "README.md");
    QVERIFY(card.find("to\\|ken\\\\ns.safetensors") != std::string::npos);
}

void CliTest::advisedOptionsExist()
{
    static const QRegularExpression option("--[a-z][a-z-]*[a-z]");
    static const QRegularExpression literal(R"("(?:[^"\\\n]|\\.)*")");
    QSet<QString> known;
    QList<QStringList> helps{{"--help"}};
    for (const QString& command : commands()) {
        helps.append({command, "--help"});
    }
    for (const QStringList& help : helps) {
        for (const auto& match : option.globalMatch(QString::fromUtf8(run(help).out))) {
            known.insert(match.captured());
        }
    }
    QVERIFY(known.contains("--check-finite") && known.contains("--no-cosine"));
    for (const char* folder : {"core", "app/cli"}) {
        for (const fs::directory_entry& entry :
             fs::recursive_directory_iterator(fs::path(BESA_SOURCE_DIR) / folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") {
                continue;
            }
            const QString source = QString::fromStdString(readFile(entry.path()));
            for (const auto& text : literal.globalMatch(source)) {
                for (const auto& match : option.globalMatch(text.captured())) {
                    const QString name = match.captured();
                    QVERIFY2(known.contains(name) || name == "--no",
                             qPrintable(name + " in " + QString::fromStdString(entry.path().string())));
                }
            }
        }
    }
}

void CliTest::changedWeightFailsVerification()
{
    QCOMPARE(prune("tampered").exitCode, 0);
    const fs::path shard = m_folder / "tampered" / "model.safetensors";
    std::string bytes = readFile(shard);
    bytes[bytes.size() - 2] = static_cast<char>(bytes[bytes.size() - 2] ^ 1);
    writeFile(shard, bytes);
    const Called verified = run({"verify", "tampered", "--json"});
    QCOMPARE(verified.exitCode, 6);
    QCOMPARE(verified.json()["ok"].toBool(), false);
    QCOMPARE(verified.json()["exit_code"].toInt(), 6);
    QVERIFY(verified.json()["mismatches"].toArray().size() > 0);
    QVERIFY2(verified.error.contains("model.safetensors"), verified.error);

    QCOMPARE(prune("stray").exitCode, 0);
    writeFile(m_folder / "stray" / "stray.txt", "x");
    QVERIFY2(run({"verify", "stray"}).out.contains(": 1 difference\n"), "one is no plural");
}

void CliTest::exportAndMasksReproduceTheBytes()
{
    const Called pruned = prune("first");
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    const Called exported = run({"export", pruned.json()["run"].toString(), "--out", "second", "--json"});
    QVERIFY2(exported.exitCode == 0, exported.error);
    QVERIFY(contents(m_folder / "second") == contents(m_folder / "first"));
    const Called applied =
        run({"apply-mask", "model", "first/masks.safetensors", "--out", "third", "--json"});
    QVERIFY2(applied.exitCode == 0, applied.error);
    QCOMPARE(applied.json()["zeros"].toInt(), pruned.json()["zeros"].toInt());
    QVERIFY(contents(m_folder / "third") == contents(m_folder / "first"));
}

void CliTest::colorsAndQuiet()
{
    QCOMPARE(prune("coloured").exitCode, 0);
    QVERIFY(!run({"verify", "coloured"}).out.contains('\x1b'));
    QVERIFY(!run({"verify", "coloured", "--color", "never"}).out.contains('\x1b'));
    QVERIFY(run({"verify", "coloured", "--color", "always"}).out.contains('\x1b'));
    const Called quiet = prune("quiet", {"--quiet"});
    QCOMPARE(quiet.exitCode, 0);
    QVERIFY2(quiet.error.isEmpty(), quiet.error);
    // A warning is told even then, and may count as an error.
    const Called warned = prune("warned", {"--quiet", "--epochs", "3", "--warnings-as-errors"});
    QCOMPARE(warned.exitCode, 7);
    QVERIFY2(warned.error.contains("warning: ") && warned.error.contains("--epochs"), warned.error);
    QCOMPARE(warned.json()["warnings"].toArray().size(), 1);
}

void CliTest::fullDiskBehindStdout_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("result") << QStringList{"doctor"};
    QTest::newRow("JSON") << QStringList{"doctor", "--json"};
    QTest::newRow("help") << QStringList{"--help"};
    QTest::newRow("help of a command") << QStringList{"prune", "--help"};
    QTest::newRow("version") << QStringList{"--version"};
}

void CliTest::fullDiskBehindStdout()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists("/dev/full")) {
        QSKIP("this system has no /dev/full");
    }
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    start(process, arguments, m_folder.path());
    const Called called = finish(process);
    QCOMPARE(called.exitCode, 5);
    QVERIFY2(called.error.contains("stdout"), called.error);
}

void CliTest::interruptedRunResumesToTheSameBytes()
{
    // Enough blocks and steps that the signal comes in the middle.
    const QStringList slow{
        "prune",     "deep", "--calibration-tokens", "tokens.safetensors:calibration", "--epochs", "40",
        "--threads", "1"};
    const Called whole = run(slow + QStringList{"--out", "whole", "--json"});
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
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Called stopped = finish(process);
    QCOMPARE(stopped.exitCode, 130);
    QCOMPARE(stopped.json()["status"].toString(), QString("cancelled"));
    QVERIFY2(stopped.error.contains("besa resume"), stopped.error);
    QVERIFY(!fs::exists(m_folder / "broken"));

    const Called resumed = run({"resume", "broken.run", "--json"});
    QVERIFY2(resumed.exitCode == 0, resumed.error);
    QVERIFY(contents(m_folder / "broken") == contents(m_folder / "whole"));
}

} // namespace

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
