#include "source_tree.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace besa::test;

namespace {

/// What is wrong with the file, or nothing. Built from pieces, so that this file obeys too.
QString fault(const SourceFile& file)
{
    static const QRegularExpression machinePath("(?<![\\w.])/(wo"
                                                "rk|ro"
                                                "ot|ho"
                                                "me)/(?!me\\b)");
    static const QRegularExpression unfinished("\\b(TO"
                                               "DO|FIX"
                                               "ME|XX"
                                               "X)\\b");
    static const QRegularExpression snakeCase("^[a-z0-9_]+\\.(cpp|h|cu|cuh)$");
    const QString text = QString::fromStdString(file.text);
    const QString path = QString::fromStdString(file.path);
    if (path.endsWith(".png")) { // pictures are no text
        return {};
    }

    if (const auto found = machinePath.match(text); found.hasMatch()) {
        return "names a folder of one machine: " + found.captured();
    }
    if (const auto found = unfinished.match(text); found.hasMatch()) {
        return "holds an unfinished mark: " + found.captured();
    }
    if (text.contains('\r')) {
        return "has carriage returns";
    }
    if (!text.isEmpty() && !text.endsWith('\n')) {
        return "does not end its last line";
    }
    if (!isCode(file.path)) {
        return {};
    }
    if (!snakeCase.match(path.section('/', -1)).hasMatch()) {
        return "has a name that is not in snake_case";
    }
    if (text.contains('\t')) {
        return "has tabs";
    }
    if (path.endsWith(".h") && !text.startsWith("#pragma once\n")) {
        return "does not start with #pragma once";
    }
    if (!path.endsWith(".h") && !text.startsWith("#include") && !text.startsWith("//")) {
        return "does not start with an include or a comment";
    }
    return {};
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeObeys();
    void faultIsFound_data();
    void faultIsFound();
    void scriptsAreExecutable();
};

void FilesTest::treeObeys()
{
    const std::vector<SourceFile> tree = readTree(BESA_SOURCE_DIR);
    QVERIFY(tree.size() > 60);
    QStringList faults;
    for (const SourceFile& file : tree) {
        if (const QString text = fault(file); !text.isEmpty()) {
            faults << QString::fromStdString(file.path) + " " + text;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
}

void FilesTest::faultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("good header") << "core/a.h"
                                 << "#pragma once\n"
                                 << "";
    QTest::newRow("good source") << "core/a.cpp"
                                 << "#include \"a.h\"\n"
                                 << "";
    QTest::newRow("good note") << "docs/a.md"
                               << "Tests read \tmodels/x from /data/home/x, not /home/me/x.\n"
                               << "";
    QTest::newRow("machine path") << "docs/a.md" << QString("see /ro") + "ot/x\n"
                                  << "names a folder";
    QTest::newRow("unfinished") << "core/a.cpp" << QString("// TO") + "DO later\n"
                                << "unfinished";
    QTest::newRow("carriage return") << "docs/a.md"
                                     << "a\r\n"
                                     << "carriage";
    QTest::newRow("open last line") << "docs/a.md"
                                    << "a"
                                    << "last line";
    QTest::newRow("name") << "core/FooBar.h"
                          << "#pragma once\n"
                          << "snake_case";
    QTest::newRow("tab") << "core/a.h"
                         << "#pragma once\n\tint x;\n"
                         << "tabs";
    QTest::newRow("guard") << "core/a.h"
                           << "#ifndef A_H\n"
                           << "#pragma once";
    QTest::newRow("source start") << "core/a.cpp"
                                  << "\n#include <string>\n"
                                  << "start";
}

void FilesTest::faultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QString complaint = fault({path.toStdString(), text.toStdString()});
    QVERIFY2(found.isEmpty() ? complaint.isEmpty() : complaint.contains(found), qPrintable(complaint));
}

void FilesTest::scriptsAreExecutable()
{
    for (const SourceFile& file : readTree(BESA_SOURCE_DIR)) {
        if (!file.text.starts_with("#!")) {
            continue;
        }
        const auto permissions =
            std::filesystem::status(std::filesystem::path(BESA_SOURCE_DIR) / file.path).permissions();
        QVERIFY2((permissions & std::filesystem::perms::owner_exec) != std::filesystem::perms::none,
                 file.path.c_str());
    }
}

QTEST_GUILESS_MAIN(FilesTest)

#include "files_test.moc"
