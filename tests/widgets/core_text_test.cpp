#include "report/option_value.h"
#include "report/presets.h"
#include "report/validate.h"
#include "util/core_messages.h"
#include "util/core_text.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <set>

using namespace besa;

namespace {

QByteArray literal(const std::string& text)
{
    QByteArray escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            escaped += '\\';
        }
        escaped += c;
    }
    return '"' + escaped + '"';
}

std::set<std::string> tableTexts()
{
    std::set<std::string> texts;
    const auto add = [&](std::string_view text) {
        if (!text.empty()) {
            texts.emplace(text);
        }
    };
    for (const Option& option : optionTable()) {
        for (const std::string_view text : {option.label, option.help, option.unit, option.zeroMeans,
                                            option.source, groupName(option.group)}) {
            add(text);
        }
        for (const OptionChoice& choice : option.choices) {
            add(choice.label);
            add(choice.help);
        }
    }
    for (const Preset& preset : presetTable()) {
        add(preset.label);
        add(preset.help);
        add(preset.source);
    }
    return texts;
}

/// The list as it should stand in widgets/util/core_texts.h.
QByteArray listOf(const std::set<std::string>& texts)
{
    QByteArray list = "#pragma once\n\n#include <QtCore/QCoreApplication>\n\n#include <array>\n\n"
                      "namespace besa {\n\n"
                      "/// Labels, helps, units and choices of the option table and the presets, for the "
                      "translation tools.\n"
                      "/// Written by core_text_test: run it with BESA_WRITE_TEXTS=1 after a change of those "
                      "tables.\n"
                      "// clang-format off\n"
                      "inline constexpr std::array kCoreTexts{\n";
    for (const std::string& text : texts) {
        list += "    QT_TRANSLATE_NOOP(\"core\", " + literal(text) + "),\n";
    }
    return list + "};\n// clang-format on\n\n} // namespace besa\n";
}

/// The literals of core, those that are written in several pieces in one.
QString sourceTexts()
{
    QString all;
    for (QDirIterator files(BESA_SOURCE_DIR "/core", {"*.cpp", "*.h"}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(file.readAll());
        }
    }
    static const QRegularExpression raw("R\"\\(([^)]*)\\)\"");
    static const QRegularExpression seam("\"\\s*\"");
    return all.replace(raw, "\"\\1\"").replace(seam, "").replace("\\\"", "\"");
}

/// Puts every text of core between marks.
class Marker : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override
    {
        return qstrcmp(context, "core") == 0 ? "<" + QString::fromUtf8(source) + ">" : QString();
    }
};

} // namespace

class CoreTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheTablesIsListed();
    void patternsTranslateTheirParts_data();
    void patternsTranslateTheirParts();
    void whatIsListedIsSaid_data();
    void whatIsListedIsSaid();
    void whatFormsCanSayIsListed();
    void problemsReadAsSentences();
};

void CoreTextTest::everyTextOfTheTablesIsListed()
{
    QFile file(BESA_SOURCE_DIR "/widgets/util/core_texts.h");
    const QByteArray wanted = listOf(tableTexts());
    if (qEnvironmentVariableIsSet("BESA_WRITE_TEXTS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wanted);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == wanted,
             "The tables of core have changed: run core_text_test with BESA_WRITE_TEXTS=1 and build again.");
}

void CoreTextTest::patternsTranslateTheirParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("translated");

    QTest::newRow("listed") << "Sparsity"
                            << "<Sparsity>";
    QTest::newRow("unknown") << "No such text"
                             << "No such text";
    QTest::newRow("number") << "1.5 is out of range"
                            << "<1.5 is out of range>";
    QTest::newRow("place in a part") << "\"%2\" is not an integer"
                                     << "<\"%2\" is not an integer>";
    QTest::newRow("more fixed text first") << "at least 1, at most 5"
                                           << "<at least 1, at most 5>";
    QTest::newRow("nested") << "Write an integer (at least 1; 0: all cores)."
                            << "<Write an integer (<at least 1; 0: <all cores>>).>";
}

void CoreTextTest::patternsTranslateTheirParts()
{
    QFETCH(QString, text);
    QFETCH(QString, translated);
    Marker marker;
    QVERIFY(QCoreApplication::installTranslator(&marker));
    QCOMPARE(coreText(text.toStdString()), translated);
    QCoreApplication::removeTranslator(&marker);
}

void CoreTextTest::whatIsListedIsSaid_data()
{
    QTest::addColumn<QString>("message");
    for (const char* message : kCoreMessages) {
        QTest::newRow(message) << QString::fromUtf8(message);
    }
}

/// A message that core words differently now would stay English for ever, and nobody would notice.
void CoreTextTest::whatIsListedIsSaid()
{
    static const QString said = sourceTexts();
    static const QSet<QString> system{"No space left on device", "Permission denied",
                                      "Read-only file system",   "No such file or directory",
                                      "Input/output error",      "Disk quota exceeded"};
    QFETCH(QString, message);
    if (system.contains(message)) {
        return; // the C library says it
    }
    static const QRegularExpression place(":? ?'?\"?%\\d'?\"?");
    for (QString part : message.split(place)) {
        while (part.size() > 3 && !said.contains(part)) { // one that is built of a key and the rest
            part = part.mid(part.indexOf(' ', 1) < 0 ? part.size() : part.indexOf(' ', 1) + 1);
        }
        QVERIFY2(part.size() > 3 || said.contains(part), qPrintable(message));
    }
}

void CoreTextTest::whatFormsCanSayIsListed()
{
    const auto check = [](const Problem& problem) {
        QVERIFY2(isCoreText(problem.what), problem.what.c_str());
        QVERIFY2(problem.remedy.empty() || isCoreText(problem.remedy), problem.remedy.c_str());
    };
    for (const Option& option : optionTable()) {
        QVERIFY2(rangeText(option).empty() || isCoreText(rangeText(option)), rangeText(option).c_str());
        for (const char* text : {"", "x", "-1", "0", "1e300", "0.7", "99999999999999999999999999"}) {
            Recipe recipe;
            if (const auto problem = setOption(option, recipe, std::string(text))) {
                check(*problem);
            }
        }
    }
    Recipe bad;
    bad.sparsity = 2;
    bad.device = "tpu";
    bad.besa.budget = Budget::Published;
    bad.besa.granularity = Granularity::Group;
    bad.besa.normalizeOverAll = true;
    Recipe twice;
    twice.calibration.files = {"a.txt"};
    twice.calibration.tokens = "a:b";
    twice.evaluation.files = {"a.txt"};
    twice.evaluation.tokens = "a:b";
    for (const Recipe& recipe : {bad, twice}) {
        const Validation found = validate(recipe);
        QVERIFY(!found.errors.empty());
        for (const auto* problems : {&found.errors, &found.warnings}) {
            for (const Problem& problem : *problems) {
                QVERIFY2(isCoreText(problem.what), problem.what.c_str());
            }
        }
    }
}

void CoreTextTest::problemsReadAsSentences()
{
    QCOMPARE(problemText({"no model is named", "model", ""}), QString("No model is named."));
    QCOMPARE(problemText({"x is out of range", "", "Write a number."}),
             QString("X is out of range. Write a number."));
}

QTEST_GUILESS_MAIN(CoreTextTest)
#include "core_text_test.moc"
