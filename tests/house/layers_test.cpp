#include "layer_rules.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace besa::test;

namespace {

QString joined(const std::vector<std::string>& lines)
{
    QStringList list;
    for (const std::string& line : lines) {
        list << QString::fromStdString(line);
    }
    return list.join('\n');
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeObeys();
    void forbiddenIncludeIsFound_data();
    void forbiddenIncludeIsFound();
    void torchBehindAHeaderIsFound();
    void programNeedsNeitherCudaNorQt();
    void reportsLinkNoTorch();
};

void LayersTest::treeObeys()
{
    const std::vector<SourceFile> tree = readTree(BESA_SOURCE_DIR);
    QVERIFY(std::ranges::count_if(tree, [](const SourceFile& file) { return isCode(file.path); }) > 30);
    const std::vector<std::string> broken = brokenRules(tree);
    QVERIFY2(broken.empty(), qPrintable(joined(broken)));
    const std::vector<std::string> hidden = torchBehindHeaders(tree);
    QVERIFY2(hidden.empty(), qPrintable(joined(hidden)));
}

void LayersTest::forbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char* path, const char* line, bool allowed) {
        QTest::addRow("%s in %s", line, path) << path << line << allowed;
    };
    row("core/model/a.cpp", "#include <QString>", false);
    row("core/run/a.cpp", "#include <QtCore/QString>", false);
    row("core/run/a.cpp", "#include <qglobal.h>", false);
    row("core/run/a.cpp", "  #  include \"widgets/plot/plot.h\"", false);
    row("core/run/a.cpp", "#include \"cli/console.h\"", false);
    row("core/report/a.h", "#include <string_view>", true);
    row("core/report/a.h", "#include \"report/site.h\"", true);
    row("core/report/a.h", "#include <nlohmann/json.hpp>", false);
    row("core/report/a.h", "#include \"base/error.h\"", false);
    row("core/report/a.cpp", "#include <ATen/core/Tensor.h>", false);
    row("core/base/a.cpp", "#include <c10/core/Device.h>", false);
    row("core/model/a.h", "#include <ATen/core/Tensor.h>", true);
    row("core/model/a.cpp", "#include <ATen/ops/mm.h>", true);
    row("core/model/a.cpp", "#include <torch/torch.h>", false);
    row("tests/model/a.cpp", "#include <ATen/ATen.h>", false);
    row("core/kernels/a.cu", "#include <ATen/core/Tensor.h>", false);
    row("core/kernels/a.cu", "#include <cuda_runtime.h>", true);
    row("widgets/plot/a.cpp", "#include <QWidget>", true);
    row("widgets/plot/a.cpp", "#include \"report/events.h\"", true);
    row("widgets/plot/a.cpp", "#include \"run/engine.h\"", false);
    row("widgets/plot/a.cpp", "#include <c10/core/Device.h>", false);
    row("app/gui/a.cpp", "#include <torch/csrc/api/include/torch/nn.h>", false);
    row("app/cli/a.cpp", "#include \"run/engine.h\"", true);
    row("app/cli/a.cpp", "// #include <ATen/ATen.h>", true);
}

void LayersTest::forbiddenIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);

    const TemporaryFolder folder;
    const std::filesystem::path file = folder / path.toStdString();
    std::filesystem::create_directories(file.parent_path());
    writeFile(file, "#pragma once\n" + line.toStdString() + "\nint x;\n");
    const std::vector<std::string> broken = brokenRules(readTree(folder.path()));
    QVERIFY2(broken.empty() == allowed, qPrintable(joined(broken)));
}

void LayersTest::torchBehindAHeaderIsFound()
{
    const std::vector<SourceFile> tree{
        {"app/cli/main.cpp", "#include \"run/engine.h\"\n"},
        {"core/run/engine.h", "#include <string>\n#include \"run/inner.h\"\n"},
        {"core/run/inner.h", "#include <ATen/core/Tensor.h>\n"},
        {"core/run/engine.cpp", "#include \"run/engine.h\"\n#include <ATen/ops/mm.h>\n"},
    };
    const std::vector<std::string> hidden = torchBehindHeaders(tree);
    QCOMPARE(joined(hidden), QString("app/cli/main.cpp gets ATen/core/Tensor.h through core/run/inner.h"));
}

void LayersTest::programNeedsNeitherCudaNorQt()
{
    const QString needed = output("readelf", {"--dynamic", "--wide", BESA_PROGRAM});
    QVERIFY(needed.contains("[libtorch_cpu.so]"));
    for (const char* library :
         {"libtorch_cuda", "libc10_cuda", "libcuda", "libcudart", "libtorch_python", "libQt"}) {
        QVERIFY2(!needed.contains(QString("[") + library), library);
    }
}

void LayersTest::reportsLinkNoTorch()
{
    const QString symbols = output("nm", {"--demangle", BESA_REPORT_LIBRARY});
    QVERIFY(symbols.contains("besa::siteName"));
    for (const char* prefix : {"at::", "c10::", "torch::", "QString", "nlohmann::", "YAML::"}) {
        QVERIFY2(!symbols.contains(QRegularExpression(QString("\\b") + prefix)), prefix);
    }
}

QTEST_GUILESS_MAIN(LayersTest)

#include "layers_test.moc"
