#include "run/commands.h"
#include "run/engine.h"
#include "run/recipe_yaml.h"
#include "temporary_folder.h"

#include <QtTest/QTest>

#include <fstream>
#include <iterator>

using namespace besa;

namespace {

const std::filesystem::path kDemo = std::filesystem::path(BESA_SOURCE_DIR) / "resources/demo";

Recipe demoRecipe()
{
    Recipe recipe = readRecipeFile(kDemo / "recipe.yaml");
    recipe.model = kDemo.string();
    recipe.calibration.files = {(kDemo / "calibration.txt").string()};
    recipe.evaluation.files = {(kDemo / "evaluation.txt").string()};
    recipe.evaluation.maxWindows = 24;
    recipe.calibration.samples = 32;
    recipe.denseLoss = false;
    return recipe;
}

} // namespace

/// The bundled model, its texts and its recipe do what the documents say.
class DemoModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSmall();
    void knowsItsStories();
    void tellsAStory();
    void methodsDiffer();
};

void DemoModelTest::isSmall()
{
    QVERIFY(std::filesystem::file_size(kDemo / "model.safetensors") < 13'000'000);
    std::uintmax_t all = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kDemo)) {
        all += entry.file_size();
    }
    QVERIFY(all < 14'000'000);
}

void DemoModelTest::knowsItsStories()
{
    RunObserver quiet;
    const Perplexity measured = evaluateModel(kDemo.string(), demoRecipe().evaluation, {}, quiet, {});
    qInfo() << "dense perplexity" << measured.value;
    QVERIFY(measured.value > 1.2 && measured.value < 1.6);
}

void DemoModelTest::tellsAStory()
{
    const std::string text =
        generateText(kDemo.string(), {.prompt = "Once upon a time, there was a little"}, {}, {}, {});
    qInfo().noquote() << QString::fromStdString(text);
    // It ends by itself, with a whole sentence.
    QVERIFY(text.size() > 200 && text.size() < 1200);
    QVERIFY(QString(".!?\"").contains(QChar(text.back())));
}

void DemoModelTest::methodsDiffer()
{
    const test::TemporaryFolder folder;
    RunObserver quiet;
    Recipe recipe = demoRecipe();
    const auto pruned = [&](Method method, const char* name) {
        recipe.method = method;
        recipe.output = (folder / name).string();
        const RunOutcome outcome = prune(recipe, quiet, {});
        if (outcome.problem) {
            qWarning() << outcome.problem->what.c_str() << outcome.problem->where.c_str();
        }
        qInfo() << name << outcome.sparsity() << outcome.prunedPerplexity.value_or(Perplexity{}).value
                << outcome.seconds << "s";
        return outcome;
    };
    const RunOutcome magnitude = pruned(Method::Magnitude, "magnitude");
    const RunOutcome wanda = pruned(Method::Wanda, "wanda");
    const RunOutcome learned = pruned(Method::Besa, "besa");
    QCOMPARE(learned.status, RunStatus::Completed);
    QVERIFY(std::abs(learned.sparsity() - 0.5) < 0.0005);
    QVERIFY(learned.prunedPerplexity->value < wanda.prunedPerplexity->value);
    QVERIFY(wanda.prunedPerplexity->value < magnitude.prunedPerplexity->value);
}

QTEST_GUILESS_MAIN(DemoModelTest)
#include "demo_model_test.moc"
