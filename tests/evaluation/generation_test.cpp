#include "base/error.h"
#include "evaluation/generation.h"
#include "evaluation/sampling.h"
#include "model/model_folder.h"
#include "text/tokenizer.h"

#include <ATen/ops/tensor.h>

#include "temporary_folder.h"
#include "test_data.h"

#include <array>
#include <cmath>

using namespace besa;

namespace {

CausalLm openModel(const std::filesystem::path& folder)
{
    return {Checkpoint::open(folder.string()), at::kFloat, at::kCPU};
}

using Ids = std::vector<std::int64_t>;

} // namespace

class GenerationTest : public QObject
{
    Q_OBJECT

    test::TemporaryFolder m_folder;
    std::unique_ptr<CausalLm> m_model;

    Ids generate(const Ids& prompt, const GenerationOptions& options)
    {
        return Generator(*m_model).generate(prompt, options, {}, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const ModelConfig config = test::tinyConfig();
        test::writeModel(m_folder / "model", config, test::randomTensors(config));
        m_model = std::make_unique<CausalLm>(openModel(m_folder / "model"));
    }

    void greedyIdsMatchAnIndependentPass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("stories260K") << "stories260K";
        QTest::newRow("babyllama-1M") << "babyllama-1M";
    }

    void greedyIdsMatchAnIndependentPass()
    {
        REQUIRE_TEST_DATA("models/reference-values.json");
        QFETCH(QString, name);
        std::ifstream file(test::dataFolder() / "models/reference-values.json");
        const nlohmann::json reference = nlohmann::json::parse(file);
        const CausalLm model = openModel(test::dataFolder() / "models" / name.toStdString());
        bool found = false;
        for (const nlohmann::json& entry : reference.at("models")) {
            if (entry.at("model") != name.toStdString()) {
                continue;
            }
            const Ids expected = entry.at("greedy_ids").get<Ids>();
            GenerationOptions options;
            options.maxTokens = std::int64_t(expected.size());
            QVERIFY(Generator(model).generate({1}, options, {}, {}) == expected);
            found = true;
        }
        QVERIFY(found);
    }

    void theStoryEqualsItsAuthors()
    {
        REQUIRE_TEST_DATA("models/stories260K");
        const std::filesystem::path folder = test::dataFolder() / "models/stories260K";
        const std::unique_ptr<Tokenizer> tokenizer = openTokenizer(folder);
        const CausalLm model = openModel(folder);
        GenerationOptions options;
        options.maxTokens = 256;
        const Ids ids = Generator(model).generate({*tokenizer->bos()}, options, {}, {});
        QCOMPARE(ids.size(), std::size_t(256));
        const std::string expected =
            test::readFile(test::dataFolder() / "models/stories260K-expected-greedy.txt");
        QCOMPARE(tokenizer->decode(ids) + "\n", expected);
    }

    void cachedTextEqualsWholePasses()
    {
        const Ids prompt{3, 1, 4, 1, 5};
        GenerationOptions options;
        options.maxTokens = 20;
        Generator generator(*m_model);
        generator.generate({7, 8, 9}, options, {}, {}); // leaves nothing behind
        const Ids produced = generator.generate(prompt, options, {}, {});
        QCOMPARE(produced.size(), std::size_t(20));
        Ids sequence = prompt;
        for (const std::int64_t id : produced) {
            const at::Tensor logits = forward(*m_model, at::tensor(sequence).unsqueeze(0))[0][-1];
            QCOMPARE(id, logits.argmax().item<std::int64_t>());
            sequence.push_back(id);
        }
    }

    void endsWhereItShould()
    {
        GenerationOptions options;
        QCOMPARE(generate(Ids(60, 2), options).size(), std::size_t(4)); // context 64
        QCOMPARE(generate(Ids(63, 2), options).size(), std::size_t(1));
        options.maxTokens = 0;
        QVERIFY(generate({2}, options).empty());
        options.maxTokens = 12;
        const Ids all = generate({2}, options);
        QCOMPARE(all.size(), std::size_t(12));
        options.stopIds = {all[5]};
        const Ids stopped = generate({2}, options);
        const auto first = std::find(all.begin(), all.end(), all[5]);
        QVERIFY(stopped == Ids(all.begin(), first + 1));
    }

    void tokensArriveOneByOneAndCanBeStopped()
    {
        GenerationOptions options;
        Ids seen;
        std::stop_source source;
        const auto onToken = [&](std::int64_t id) {
            seen.push_back(id);
            if (seen.size() == 3) {
                source.request_stop();
            }
        };
        Generator generator(*m_model);
        QVERIFY_THROWS_EXCEPTION(Cancelled, generator.generate({2}, options, onToken, source.get_token()));
        options.maxTokens = 3;
        QVERIFY(seen == generate({2}, options));
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<int>("prompt");
        QTest::addColumn<int>("maxTokens");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("topP");
        QTest::newRow("empty prompt") << 0 << 1 << 0.0 << 0 << 1.0;
        QTest::newRow("prompt fills the context") << 64 << 1 << 0.0 << 0 << 1.0;
        QTest::newRow("negative count") << 1 << -1 << 0.0 << 0 << 1.0;
        QTest::newRow("negative temperature") << 1 << 1 << -0.5 << 0 << 1.0;
        QTest::newRow("temperature is no number") << 1 << 1 << std::nan("") << 0 << 1.0;
        QTest::newRow("negative top-k") << 1 << 1 << 1.0 << -1 << 1.0;
        QTest::newRow("top-p of 0") << 1 << 1 << 1.0 << 0 << 0.0;
        QTest::newRow("top-p above 1") << 1 << 1 << 1.0 << 0 << 1.5;
    }

    void badRequestsAreRefused()
    {
        QFETCH(int, prompt);
        QFETCH(int, maxTokens);
        QFETCH(double, temperature);
        QFETCH(int, topK);
        QFETCH(double, topP);
        GenerationOptions options;
        options.maxTokens = maxTokens;
        options.temperature = temperature;
        options.topK = topK;
        options.topP = topP;
        QVERIFY_THROWS_EXCEPTION(Error, generate(Ids(std::size_t(prompt), 2), options));
    }

    void drawsFollowTheProbabilities_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<int>("topK");
        QTest::addColumn<double>("topP");
        QTest::addColumn<QList<double>>("expected"); // of logits log(1, 4, 2, 3, 0)
        QTest::newRow("plain") << 1.0 << 0 << 1.0 << QList<double>{0.1, 0.4, 0.2, 0.3, 0.0};
        QTest::newRow("cold") << 0.5 << 0 << 1.0 << QList<double>{1 / 30., 16 / 30., 4 / 30., 9 / 30., 0};
        QTest::newRow("top-k") << 1.0 << 2 << 1.0 << QList<double>{0.0, 4 / 7., 0.0, 3 / 7., 0.0};
        QTest::newRow("top-k of all") << 1.0 << 99 << 1.0 << QList<double>{0.1, 0.4, 0.2, 0.3, 0.0};
        QTest::newRow("top-p") << 1.0 << 0 << 0.71 << QList<double>{0.0, 4 / 9., 2 / 9., 3 / 9., 0.0};
        QTest::newRow("top-p after top-k") << 1.0 << 2 << 0.5 << QList<double>{0.0, 1.0, 0.0, 0.0, 0.0};
        QTest::newRow("tiny top-p") << 1.0 << 0 << 1e-9 << QList<double>{0.0, 1.0, 0.0, 0.0, 0.0};
        QTest::newRow("freezing") << 1e-300 << 0 << 1.0 << QList<double>{0.0, 1.0, 0.0, 0.0, 0.0};
    }

    void drawsFollowTheProbabilities()
    {
        QFETCH(double, temperature);
        QFETCH(int, topK);
        QFETCH(double, topP);
        QFETCH(QList<double>, expected);
        const std::array<float, 5> logits{0.0F, std::log(4.0F), std::log(2.0F), std::log(3.0F), -1e30F};
        GenerationOptions options;
        options.temperature = temperature;
        options.topK = topK;
        options.topP = topP;
        PythonRandom random(11);
        constexpr int kDraws = 20000;
        std::array<int, 5> counts{};
        for (int i = 0; i < kDraws; ++i) {
            ++counts[std::size_t(chooseToken(logits, options, random))];
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double share = expected[qsizetype(i)];
            QVERIFY(share > 0 || counts[i] == 0);
            QVERIFY(std::abs(double(counts[i]) / kDraws - share) < 0.02);
        }
    }

    void seedsDecideTheText()
    {
        GenerationOptions options;
        options.temperature = 2.0;
        options.maxTokens = 30;
        options.seed = 5;
        const Ids first = generate({2}, options);
        QVERIFY(first == generate({2}, options));
        options.seed = 6;
        QVERIFY(first != generate({2}, options));
    }
};

QTEST_GUILESS_MAIN(GenerationTest)
#include "generation_test.moc"
