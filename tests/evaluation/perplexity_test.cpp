#include "base/error.h"
#include "evaluation/perplexity.h"
#include "model/model_folder.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/zeros_like.h>

#include "temporary_folder.h"
#include "test_data.h"

#include <cmath>

using namespace besa;

namespace {

CausalLm openModel(const std::filesystem::path& folder, at::ScalarType type = at::kFloat)
{
    return {Checkpoint::open(folder.string()), type, at::kCPU};
}

/// exp of the mean over windows of their mean NLL, from whole forward passes.
double plainPerplexity(const CausalLm& model, const at::Tensor& windows)
{
    double sum = 0;
    for (std::int64_t i = 0; i < windows.size(0); ++i) {
        const std::int64_t predictions = windows.size(1) - 1;
        const at::Tensor logits = forward(model, windows[i].unsqueeze(0))[0].narrow(0, 0, predictions);
        const at::Tensor next = windows[i].narrow(0, 1, predictions).unsqueeze(1);
        sum -= logits.to(at::kDouble).log_softmax(-1).gather(1, next).mean().item<double>();
    }
    return std::exp(sum / double(windows.size(0)));
}

class StageList : public RunObserver
{
public:
    void onStage(const StageReport& report) override { stages.push_back(report); }
    std::vector<StageReport> stages;
};

ModelConfig wideVocabulary()
{
    ModelConfig config = test::tinyConfig();
    config.hiddenSize = 4;
    config.intermediateSize = 4;
    config.heads = 1;
    config.kvHeads = 1;
    config.headDim = 4;
    config.blocks = 1;
    config.vocabSize = 1 << 18; // 96 MiB hold the logits of 96 tokens
    return config;
}

} // namespace

class PerplexityTest : public QObject
{
    Q_OBJECT

    test::TemporaryFolder m_folder;
    RunObserver m_silent;

private Q_SLOTS:
    void trainedModelsHaveTheirPublishedPerplexity_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("stories260K") << "stories260K" << 4.99312683979665;
        QTest::newRow("babyllama-1M") << "babyllama-1M" << 2.377993339660617;
    }

    void trainedModelsHaveTheirPublishedPerplexity()
    {
        REQUIRE_TEST_DATA("expected/stories260K.tokens.safetensors");
        QFETCH(QString, name);
        QFETCH(double, value);
        const CausalLm model = openModel(test::dataFolder() / "models" / name.toStdString());
        const std::filesystem::path tokens =
            test::dataFolder() / "expected" / (name.toStdString() + ".tokens.safetensors");
        const at::Tensor ids = loadTokens(tokens.string() + ":evaluation", model.config().vocabSize);
        const Perplexity result = perplexity(model, cutWindows(ids, 256, 0), m_silent, {});
        QVERIFY2(std::abs(result.value / value - 1.0) < 1e-4,
                 qPrintable(QString::number(result.value, 'g', 10)));
        QCOMPARE(result.windows, ids.size(0));
        QCOMPARE(result.tokens, ids.numel());
    }

    void aModelThatKnowsNothingScoresItsVocabulary()
    {
        const ModelConfig config = test::tinyConfig();
        test::NamedTensors tensors = test::randomTensors(config);
        tensors["lm_head.weight"] = at::zeros_like(tensors["lm_head.weight"]);
        test::writeModel(m_folder / "uniform", config, tensors);
        const at::Tensor windows = at::randint(config.vocabSize, {3, 8}, at::kLong);
        const Perplexity result = perplexity(openModel(m_folder / "uniform"), windows, m_silent, {});
        QVERIFY(std::abs(result.value - 40.0) < 1e-4);
        QVERIFY(std::abs(result.meanNll - std::log(40.0)) < 1e-6);
    }

    void equalsWholePasses_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::addColumn<int>("windows");
        QTest::addColumn<int>("length");
        QTest::newRow("small") << false << 5 << 17;
        QTest::newRow("two tokens") << false << 2 << 2;
        QTest::newRow("logits cut between windows") << true << 4 << 40;
        QTest::newRow("logits cut within a window") << true << 2 << 110;
    }

    void equalsWholePasses()
    {
        QFETCH(bool, wide);
        QFETCH(int, windows);
        QFETCH(int, length);
        const ModelConfig config = wide ? wideVocabulary() : test::tinyConfig();
        test::writeModel(m_folder / "passes", config, test::randomTensors(config));
        const CausalLm model = openModel(m_folder / "passes");
        const at::Tensor ids = at::randint(config.vocabSize, {windows, length}, at::kLong);
        const Perplexity result = perplexity(model, ids, m_silent, {});
        const double expected = plainPerplexity(model, ids);
        QVERIFY2(std::abs(result.value / expected - 1.0) < 1e-5,
                 qPrintable(QString("%1 against %2").arg(result.value).arg(expected)));
        QCOMPARE(result.window, std::int64_t(length));
        QCOMPARE(result.tokenHash, tokenHash(ids));
    }

    void progressCountsBlocksAndStops()
    {
        const ModelConfig config = test::tinyConfig();
        test::writeModel(m_folder / "progress", config, test::randomTensors(config));
        const CausalLm model = openModel(m_folder / "progress");
        const at::Tensor ids = at::randint(config.vocabSize, {2, 8}, at::kLong);
        StageList list;
        perplexity(model, ids, list, {});
        QCOMPARE(list.stages.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(int(list.stages[i].stage), int(Stage::Evaluate));
            QCOMPARE(list.stages[i].done, std::int64_t(i));
            QCOMPARE(list.stages[i].total, std::int64_t(2));
        }
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, perplexity(model, ids, m_silent, source.get_token()));
    }

    void overflowIsAnError()
    {
        const ModelConfig config = test::tinyConfig();
        test::NamedTensors tensors = test::randomTensors(config);
        tensors["lm_head.weight"].mul_(1e37F).select(1, 0).fill_(3e38F);
        test::writeModel(m_folder / "overflow", config, tensors);
        const at::Tensor ids = at::randint(config.vocabSize, {2, 8}, at::kLong);
        QVERIFY_THROWS_EXCEPTION(Error, perplexity(openModel(m_folder / "overflow"), ids, m_silent, {}));
    }

    void windowsAreCut_data()
    {
        QTest::addColumn<int>("rows"); // 0: a stream
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("count"); // 0: refused
        QTest::addColumn<int>("length");
        QTest::newRow("stream drops its tail") << 0 << 11 << 4 << 0 << 2 << 4;
        QTest::newRow("stream, fewer") << 0 << 11 << 4 << 1 << 1 << 4;
        QTest::newRow("stream, more than there are") << 0 << 11 << 4 << 9 << 2 << 4;
        QTest::newRow("stream without a window") << 0 << 11 << 0 << 0 << 0 << 0;
        QTest::newRow("stream too short") << 0 << 3 << 4 << 0 << 0 << 0;
        QTest::newRow("windows kept") << 3 << 5 << 5 << 0 << 3 << 5;
        QTest::newRow("windows kept by default") << 3 << 5 << 0 << 2 << 2 << 5;
        QTest::newRow("windows cut anew") << 3 << 5 << 4 << 0 << 3 << 4;
        QTest::newRow("windows joined") << 3 << 5 << 7 << 0 << 2 << 7;
        QTest::newRow("one token") << 0 << 11 << 1 << 0 << 0 << 0;
        QTest::newRow("negative") << 0 << 11 << -4 << 0 << 0 << 0;
        QTest::newRow("windows of one token") << 3 << 1 << 0 << 0 << 0 << 0;
    }

    void windowsAreCut()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, window);
        QFETCH(int, most);
        QFETCH(int, count);
        QFETCH(int, length);
        at::Tensor ids = at::arange(std::max(rows, 1) * columns, at::kLong);
        if (rows > 0) {
            ids = ids.view({rows, columns});
        }
        if (count == 0) {
            QVERIFY_THROWS_EXCEPTION(Error, cutWindows(ids, window, most));
            return;
        }
        const at::Tensor windows = cutWindows(ids, window, most);
        QVERIFY(windows.equal(at::arange(count * length, at::kLong).view({count, length})));
    }
};

QTEST_GUILESS_MAIN(PerplexityTest)
#include "perplexity_test.moc"
