#include "base/error.h"
#include "fixture_model.h"
#include "run/calibration_preview.h"
#include "run_fixture.h"
#include "text/tiny_tokenizer.h"

#include <QtTest/QTest>

using namespace besa;

namespace {

/// A model that can read, and ten documents of the same sentence.
Recipe textRecipe(const std::filesystem::path& folder)
{
    const test::TinyTokenizer tokenizer;
    test::FixtureModel model;
    model.vocabulary = static_cast<std::int64_t>(tokenizer.pieces.size());
    test::writeFixtureModel(folder, model);
    test::writeFile(folder / "tokenizer.model", tokenizer.bytes());
    std::string text;
    for (int document = 0; document < 10; ++document) {
        text += R"({"text": "hello world hello world hello world hello world"})"
                "\n";
    }
    test::writeFile(folder / "text.jsonl", text);
    Recipe recipe;
    recipe.model = folder.string();
    recipe.calibration.files = {(folder / "text.jsonl").string()};
    recipe.calibration.samples = 5;
    recipe.calibration.length = 6;
    return recipe;
}

} // namespace

class CalibrationPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreShownTokenByToken()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = textRecipe(folder.path());
        const CalibrationPreview preview = previewCalibration(recipe, 3, 10, {});
        QCOMPARE(preview.samples, std::int64_t{5});
        QCOMPARE(preview.length, std::int64_t{6});
        QCOMPARE(preview.source, recipe.calibration.files[0]);
        QCOMPARE(preview.sampling, std::string("papers"));
        QCOMPARE(preview.tokenHash.size(), std::size_t{64});
        QCOMPARE(preview.shown.size(), std::size_t{2}); // windows 3 and 4
        const TokenSample& sample = preview.shown[0];
        QCOMPARE(sample.sample, std::int64_t{3});
        QVERIFY(sample.document >= 0 && sample.document < 10);
        QCOMPARE(sample.ids.size(), std::size_t{6});
        QCOMPARE(sample.pieces.size(), std::size_t{6});
        QVERIFY(!sample.pieces[2].empty());

        const CalibrationPreview whole = previewCalibration(recipe, 0, 5, {});
        QCOMPARE(whole.tokenHash, preview.tokenHash);
        QVERIFY(whole.shown[3].ids == sample.ids);
    }

    void tokenWindowsNeedNoTokenizer()
    {
        const test::TemporaryFolder folder;
        const Recipe recipe = test::writeRunInputs(folder.path());
        const CalibrationPreview preview = previewCalibration(recipe, 0, 2, {});
        QCOMPARE(preview.sampling, std::string("tokens"));
        QCOMPARE(preview.shown.size(), std::size_t{2});
        QVERIFY(preview.shown[0].pieces.empty());
        QCOMPARE(preview.shown[0].document, std::int64_t{-1});
        QCOMPARE(std::int64_t{preview.shown[1].ids[3]},
                 test::fixtureIds(6, 16, 1)[1][3].item<std::int64_t>());
    }

    void whatARunWouldRefuseIsRefused()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = textRecipe(folder.path());
        recipe.calibration.length = 1000; // beyond the context
        QVERIFY_THROWS_EXCEPTION(Error, previewCalibration(recipe, 0, 1, {}));
        recipe.calibration.length = 6;
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, previewCalibration(recipe, 0, 1, stopped.get_token()));
    }
};

QTEST_GUILESS_MAIN(CalibrationPreviewTest)
#include "calibration_preview_test.moc"
