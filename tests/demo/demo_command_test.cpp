#include "base/error.h"
#include "cli/program.h"
#include "demo_folder.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>

using namespace besa;

namespace {

/// A demo folder whose model has learnt nothing, quick to prune.
void makeSmallDemo(const std::filesystem::path& folder)
{
    DemoPlan plan;
    plan.tokenizerStories = 400;
    plan.vocabSize = 700;
    plan.textBytes = 160'000;
    makeTexts(plan, folder);
    makeTokenizer(plan, folder);
    makeRecipe(folder);
    ModelConfig config = demoConfig(plan.vocabSize);
    config.hiddenSize = 16;
    config.intermediateSize = 24;
    config.headDim = 4;
    config.blocks = 1;
    config.maxPositions = 64;
    writeModelFiles(folder, DemoModel::random(config, 1));
}

} // namespace

class DemoCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSmallDemo(m_demo.path()); }
    void comparesTheMethods();
    void keepsTheResultWhenAsked();
    void saysWhatIsMissing();

private:
    test::TemporaryFolder m_demo;
    test::TemporaryFolder m_place;
};

void DemoCommandTest::comparesTheMethods()
{
    const QString demo = QString::fromStdString(m_demo.path().string());
    const test::Called json = test::call({"demo", "--demo", demo, "--json"}, m_place.path());
    QVERIFY2(json.exitCode == 0, json.error);
    const QJsonObject result = json.json();
    QVERIFY(result["dense_perplexity"].toDouble() > 1.0);
    for (const char* method : {"magnitude", "wanda", "besa"}) {
        const QJsonObject row = result[method].toObject();
        QVERIFY(std::abs(row["sparsity"].toDouble() - 0.5) < 0.02);
        QVERIFY(row["perplexity"].toDouble() > 1.0);
        QVERIFY(row["seconds"].toDouble() > 0.0);
        QVERIFY(row["text"].toString().startsWith("Once upon a time"));
    }
    QVERIFY(std::filesystem::is_empty(m_place.path())); // nothing is left behind

    const test::Called words = test::call({"demo", "--demo", demo, "--prompt", "cat"}, m_place.path());
    for (const char* word : {"method", "perplexity", "dense", "magnitude", "Wanda", "BESA", "cat"}) {
        QVERIFY2(words.out.contains(word), word);
    }
}

void DemoCommandTest::keepsTheResultWhenAsked()
{
    const QString demo = QString::fromStdString(m_demo.path().string());
    const QStringList call{"demo", "--demo", demo, "--sparsity", "0.6", "--out", "kept", "--json"};
    QCOMPARE(test::call(call, m_place.path()).exitCode, 0);
    const test::Called verified = test::call({"verify", "kept", "--json"}, m_place.path());
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(std::abs(verified.json()["sparsity"].toDouble() - 0.6) < 0.001);
    QCOMPARE(test::call(call, m_place.path()).exitCode, int(ExitCode::Usage)); // it is not overwritten
}

void DemoCommandTest::saysWhatIsMissing()
{
    const test::Called called = test::call({"demo", "--demo", "nowhere"}, m_place.path());
    QCOMPARE(called.exitCode, int(ExitCode::Model));
    QVERIFY(called.error.contains("nowhere"));
}

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "demo_command_test.moc"
