#include "base/error.h"
#include "checkpoint/mask_file.h"
#include "fixture_model.h"
#include "quick_pruner.h"
#include "run/matrix_view.h"
#include "run/run_files.h"
#include "run_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace besa;

namespace {

constexpr float kTolerance = 1e-5F;

/// Mean |w| of a part, from the tensor itself.
float meanMagnitude(const at::Tensor& weight, std::int64_t row, std::int64_t rows, std::int64_t column,
                    std::int64_t columns)
{
    return weight.narrow(0, row, rows).narrow(1, column, columns).to(at::kFloat).abs().mean().item<float>();
}

at::Tensor weightOf(const std::filesystem::path& model, int block, Site site)
{
    return readTensor(SafetensorsFile::open(model / "model.safetensors"), siteWeightName(block, site));
}

} // namespace

class MatrixViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreMeansOfTheWeights_data()
    {
        QTest::addColumn<int>("dtype");
        QTest::newRow("fp32") << int(Dtype::F32);
        QTest::newRow("bf16") << int(Dtype::BF16);
        QTest::newRow("fp16") << int(Dtype::F16);
    }
    void cellsAreMeansOfTheWeights()
    {
        QFETCH(int, dtype);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.dtype = static_cast<Dtype>(dtype);
        test::writeFixtureModel(folder.path(), model);
        const at::Tensor weight = weightOf(folder.path(), 1, Site::Gate); // 48 x 32
        const MatrixTile whole = readMatrixTile(
            folder.path().string(), "", {.block = 1, .site = Site::Gate, .height = 5, .width = 1000}, {});
        QCOMPARE(whole.matrixRows, std::int64_t{48});
        QCOMPARE(whole.matrixColumns, std::int64_t{32});
        QCOMPARE(whole.request.rows, std::int64_t{48});
        QCOMPARE(whole.request.height, 5);
        QCOMPARE(whole.request.width, 32); // never more cells than columns
        QVERIFY(whole.kept.empty());
        QCOMPARE(whole.magnitude.size(), std::size_t{5 * 32});
        QVERIFY(std::abs(whole.magnitude[32 + 3] - meanMagnitude(weight, 9, 10, 3, 1)) < kTolerance);
        const MatrixTile part = readMatrixTile(folder.path().string(), "",
                                               {.block = 1,
                                                .site = Site::Gate,
                                                .firstRow = 40,
                                                .rows = 100,
                                                .firstColumn = 7,
                                                .columns = 11,
                                                .height = 2,
                                                .width = 2},
                                               {});
        QCOMPARE(part.request.rows, std::int64_t{8}); // to the last row
        QVERIFY(std::abs(part.magnitude[3] - meanMagnitude(weight, 44, 4, 12, 6)) < kTolerance);
    }

    void masksComeFromTheRun()
    {
        const test::TemporaryFolder folder;
        Recipe recipe = test::writeRunInputs(folder.path());
        recipe.sparsity = 0.25;
        RunObserver observer;
        const RunOutcome outcome = RunEngine(test::pruneFirstColumns).prune(recipe, observer, {});
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        // Every row of the 32 columns has lost its first 8.
        const MatrixTile tile = readMatrixTile(recipe.model, outcome.run,
                                               {.block = 0,
                                                .site = Site::Up,
                                                .firstRow = 3,
                                                .rows = 20,
                                                .firstColumn = 4,
                                                .height = 4,
                                                .width = 7},
                                               {});
        QCOMPARE(tile.kept.size(), tile.magnitude.size());
        for (std::size_t x = 0; x < 7; ++x) {
            QCOMPARE(tile.kept[7 + x], x == 0 ? 0.0F : 1.0F); // four columns a cell
        }
        QCOMPARE(readRowRates(outcome.run, 0, Site::Up), std::vector<float>(48, 0.25F));

        std::filesystem::remove(RunFiles{outcome.run}.block(1)); // as if the block were not finished
        QVERIFY(readMatrixTile(recipe.model, outcome.run, {.block = 1}, {}).kept.empty());
        QVERIFY(readRowRates(outcome.run, 1, Site::Up).empty());
    }

    void badRequestsAreRefused()
    {
        const test::TemporaryFolder folder;
        test::writeFixtureModel(folder.path());
        const std::string model = folder.path().string();
        QVERIFY_THROWS_EXCEPTION(Error, readMatrixTile(model, "", {.block = 2}, {}));
        QVERIFY_THROWS_EXCEPTION(Error, readMatrixTile(model, "", {.firstRow = 32}, {}));
        QVERIFY_THROWS_EXCEPTION(Error, readMatrixTile(model, "", {.firstColumn = -1}, {}));
        QVERIFY_THROWS_EXCEPTION(Error, readMatrixTile(model, "", {.columns = -1}, {}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, readMatrixTile(model, "", {}, stopped.get_token()));
    }

    void aLargeMatrixIsQuick_data() { cellsAreMeansOfTheWeights_data(); }
    void aLargeMatrixIsQuick()
    {
        QFETCH(int, dtype);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.dtype = static_cast<Dtype>(dtype);
        model.hidden = 4096;
        model.intermediate = 32;
        model.blocks = 1;
        model.heads = 32;
        model.kvHeads = 1;
        test::writeFixtureModel(folder.path(), model);
        readMatrixTile(folder.path().string(), "", {}, {}); // brings the pages in
        QElapsedTimer clock;
        clock.start();
        const MatrixTile tile = readMatrixTile(folder.path().string(), "", {}, {});
        qInfo("4096 x 4096 in %lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE(tile.magnitude.size(), std::size_t{256 * 256});
        QVERIFY(clock.elapsed() < 500); // about 30 ms on an idle machine
    }
};

QTEST_GUILESS_MAIN(MatrixViewTest)
#include "matrix_view_test.moc"
