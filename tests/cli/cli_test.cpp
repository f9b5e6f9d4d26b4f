#include "cli_folder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

namespace {

using namespace besa;
using namespace besa::test;

namespace fs = std::filesystem;

QStringList commands()
{
    return {"plan",   "prune",      "resume", "runs",    "show",    "eval", "generate", "export",
            "verify", "apply-mask", "ls",     "inspect", "options", "demo", "doctor"};
}

/// The program as a whole: help, errors and output.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsCommandsAndExamples();
    void version();
    void usageErrors_data();
    void usageErrors();
    void errorsKeepTheirExitCodes_data();
    void errorsKeepTheirExitCodes();
    void documentedOptionsAreCurrent();
    void doctorAndListingsSpeakJson();
    void withoutATokenizerTokensAreAdvised_data();
    void withoutATokenizerTokensAreAdvised();
    void lineBreaksInNamesAreWrittenOut();
    void advisedOptionsExist();
    void colorsAndQuiet();
    void fullDiskBehindStdout_data();
    void fullDiskBehindStdout();

private:
    CliFolder m_folder;
};

void CliTest::helpListsCommandsAndExamples()
{
    const Called help = m_folder.run({"--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.error.isEmpty());
    for (const QString& command : commands()) {
        QVERIFY2(help.out.contains(command.toUtf8()), qPrintable(command));
        const Called own = m_folder.run({command, "--help"});
        QCOMPARE(own.exitCode, 0);
        QVERIFY2(own.out.contains("Examples:"), qPrintable(command));
    }
    QVERIFY(m_folder.run({"prune", "--help"}).out.contains("--prodigy-coefficient"));
    const Called nothing = m_folder.run({});
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
    const Called called = m_folder.run(arguments);
    QCOMPARE(called.exitCode, 2);
    QVERIFY2(called.error.contains(words.toUtf8()), called.error);
    QVERIFY2(called.error.startsWith("error: "), called.error);
    QVERIFY2(called.out.isEmpty(), called.out);

    const Called json = m_folder.run(QStringList{"--json"} + arguments);
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
    const Called called = m_folder.run(arguments + QStringList{"--json"});
    QCOMPARE(called.exitCode, code);
    QCOMPARE(called.out.count('\n'), 1);
    QCOMPARE(called.json()["exit_code"].toInt(), code);
    const QJsonObject error = called.json()["error"].toObject();
    QVERIFY2(!error["what"].toString().isEmpty() && !error["remedy"].toString().isEmpty(), called.out);
    QVERIFY2(called.error.contains("error: ") && called.error.contains("remedy: "), called.error);
}

void CliTest::documentedOptionsAreCurrent()
{
    const Called reference = m_folder.run({"options", "--markdown"});
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
    const QJsonObject doctor = m_folder.run({"doctor", "--json"}).json();
    QCOMPARE(doctor["libtorch"].toString(), QString("2.11.0"));
    QVERIFY(doctor["memory_total"].toDouble() > 0);
    QVERIFY(doctor["cores"].toInt() > 0);
    QCOMPARE(doctor["cuda"].toBool(), doctor["cuda_reason"].toString().isEmpty());
    QVERIFY(!doctor["cuda"].toBool() || !doctor["gpus"].toArray().isEmpty());
    for (const char* part : {"cuda_plugin", "cuda_driver", "cuda_libtorch"}) {
        QVERIFY2(!doctor[part].toString().isEmpty(), part); // there, or why not
    }
    QVERIFY(m_folder.run({"ls", "--json"}).json()["models"].isArray());
    QVERIFY(m_folder.run({"runs", "--json"}).json()["runs"].isArray());
    QVERIFY(m_folder.run({"options", "--json"}).json()["options"].toArray().size() > 30);
    const QJsonObject model = m_folder.run({"inspect", "model", "--check-finite", "--json"}).json();
    QCOMPARE(model["blocks"].toInt(), 2);
    QCOMPARE(model["finite"].toBool(), true);
    QCOMPARE(model["sites"].toObject()["mlp.down_proj"].toArray().at(1).toInt(), 48);
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
    const Called called = m_folder.run(arguments);
    QCOMPARE(called.exitCode, 3);
    QVERIFY2(called.out.isEmpty(), called.out);
    QVERIFY2(called.error.contains(advice), called.error);
    QCOMPARE(called.error.contains("calibration-tokens"), advice.contains("calibration-tokens"));
}

void CliTest::lineBreaksInNamesAreWrittenOut()
{
    fs::create_directory(m_folder / "odd\nname");
    fs::copy_file(m_folder / "tokens.safetensors", m_folder / "odd\nname" / "to|ken\ns.safetensors");
    const Called pruned =
        m_folder.run({"prune", "model", "--method", "wanda", "--calibration-tokens",
                      "odd\nname/to|ken\ns.safetensors:calibration", "--out", "odd\nname/pruned"});
    QVERIFY2(pruned.exitCode == 0, pruned.error);
    QVERIFY2(pruned.out.contains("odd\\nname/pruned"), pruned.out);
    for (const QStringList& arguments :
         {QStringList{"runs", "odd\nname"}, QStringList{"show", "odd\nname/pruned.run"},
          QStringList{"verify", "odd\nname"}, QStringList{"show", "\x1b[31m"}}) {
        const Called called = m_folder.run(arguments);
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
        for (const auto& match : option.globalMatch(QString::fromUtf8(m_folder.run(help).out))) {
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

void CliTest::colorsAndQuiet()
{
    QCOMPARE(m_folder.prune("coloured").exitCode, 0);
    QVERIFY(!m_folder.run({"verify", "coloured"}).out.contains('\x1b'));
    QVERIFY(!m_folder.run({"verify", "coloured", "--color", "never"}).out.contains('\x1b'));
    QVERIFY(m_folder.run({"verify", "coloured", "--color", "always"}).out.contains('\x1b'));
    const Called quiet = m_folder.prune("quiet", {"--quiet"});
    QCOMPARE(quiet.exitCode, 0);
    QVERIFY2(quiet.error.isEmpty(), quiet.error);
    // A warning is told even then, and may count as an error.
    const Called warned = m_folder.prune("warned", {"--quiet", "--epochs", "3", "--warnings-as-errors"});
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

} // namespace

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
