#include "base/error.h"
#include "model/causal_lm.h"
#include "model/model_folder.h"

#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>

#include "temporary_folder.h"
#include "test_data.h"

#include <cmath>
#include <limits>

using namespace besa;
using besa::test::distance;

namespace {

CausalLm openModel(const std::filesystem::path& folder, at::ScalarType type = at::kFloat)
{
    return {Checkpoint::open(folder.string()), type, at::kCPU};
}

/// The error that loading the tampered model gives.
Problem problemOf(const std::filesystem::path& folder, at::ScalarType type)
{
    try {
        openModel(folder, type).loadBlock(1);
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem() : Problem{};
    }
    return {};
}

} // namespace

class CausalLmTest : public QObject
{
    Q_OBJECT

    test::TemporaryFolder m_folder;

private Q_SLOTS:
    void tinyModelsGiveTheirLogits_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"llama-mha", "llama-biases", "llama-headdim", "llama-linear",
                                 "llama-dynamic", "llama31-rope"}) {
            QTest::newRow(name) << QString(name);
        }
    }

    void tinyModelsGiveTheirLogits()
    {
        REQUIRE_TEST_DATA("models/tiny");
        QFETCH(QString, name);
        const std::filesystem::path folder = test::dataFolder() / "models/tiny" / name.toStdString();
        const auto expected = SafetensorsFile::open(folder / "expected-logits.safetensors");
        const at::Tensor ids = readTensor(expected, "tokens").to(at::kLong);
        const at::Tensor logits = forward(openModel(folder), ids);
        const double error = distance(logits, readTensor(expected, "logits"));
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }

    void trainedModelsMatchAnIndependentPass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("stories260K") << "stories260K";
        QTest::newRow("babyllama-1M") << "babyllama-1M";
    }

    void trainedModelsMatchAnIndependentPass()
    {
        REQUIRE_TEST_DATA("models/reference-values.json");
        QFETCH(QString, name);
        std::ifstream file(test::dataFolder() / "models/reference-values.json");
        const nlohmann::json reference = nlohmann::json::parse(file);
        const CausalLm model = openModel(test::dataFolder() / "models" / name.toStdString());
        int documents = 0;
        for (const nlohmann::json& entry : reference.at("models")) {
            if (entry.at("model") != name.toStdString()) {
                continue;
            }
            for (const nlohmann::json& document : entry.at("docs")) {
                const auto ids = document.at("ids").get<std::vector<std::int64_t>>();
                std::vector<std::int64_t> input{1}; // BOS, then all but the last
                input.insert(input.end(), ids.begin(), ids.end() - 1);
                const at::Tensor logits = forward(model, at::tensor(input).unsqueeze(0))[0];
                const double nll = -logits.log_softmax(-1)
                                        .gather(1, at::tensor(ids).unsqueeze(1))
                                        .sum(at::kDouble)
                                        .item<double>();
                const auto expectedNll = document.at("nll_sum").get<double>();
                QVERIFY(std::abs(nll - expectedNll) < 1e-4 * expectedNll);
                const auto first8 = document.at("last_logits_first8").get<std::vector<double>>();
                QVERIFY(distance(logits[-1].narrow(0, 0, 8), at::tensor(first8)) < 1e-4);
                ++documents;
            }
        }
        QCOMPARE(documents, 3);
    }

    void halfTypesStayNear_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("bfloat16") << int(at::kBFloat16) << 0.05;
        QTest::newRow("half") << int(at::kHalf) << 0.01;
    }

    void halfTypesStayNear()
    {
        QFETCH(int, type);
        QFETCH(double, tolerance);
        const ModelConfig config = test::tinyConfig();
        test::writeModel(m_folder / "near", config, test::randomTensors(config));
        const at::Tensor ids = at::tensor({3, 1, 4, 1, 5, 9, 2, 6}, at::kLong).unsqueeze(0);
        const at::Tensor expected = forward(openModel(m_folder / "near"), ids);
        const CausalLm model = openModel(m_folder / "near", at::ScalarType(type));
        const at::Tensor logits = forward(model, ids);
        QCOMPARE(logits.scalar_type(), at::ScalarType(type));
        const double error = distance(logits, expected) / expected.abs().max().item<double>();
        QVERIFY2(error < tolerance, qPrintable(QString::number(error)));
    }

    void weightsAreCopies()
    {
        const ModelConfig config = test::tinyConfig();
        const test::NamedTensors tensors = test::randomTensors(config);
        test::writeModel(m_folder / "copies", config, tensors);
        const CausalLm model = openModel(m_folder / "copies");
        const DecoderBlock block = model.loadBlock(1);
        const std::string name = siteWeightName(1, Site::Down);
        QVERIFY(block.site(Site::Down).weight.equal(tensors.at(name)));
        block.site(Site::Down).weight.zero_(); // would fault on the mapped pages
        QVERIFY(model.loadBlock(1).site(Site::Down).weight.equal(tensors.at(name)));
    }

    void normAfterIsWhatReadsTheOutput()
    {
        const ModelConfig config = test::tinyConfig();
        const test::NamedTensors tensors = test::randomTensors(config);
        test::writeModel(m_folder / "norms", config, tensors);
        const CausalLm model = openModel(m_folder / "norms");
        QVERIFY(model.normAfter(0).equal(tensors.at("model.layers.1.input_layernorm.weight")));
        QVERIFY(model.normAfter(1).equal(tensors.at("model.norm.weight")));
    }

    void badWeightsAreNamed_data()
    {
        QTest::addColumn<float>("value");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("says");
        const float infinity = std::numeric_limits<float>::infinity();
        QTest::newRow("nan") << std::nanf("") << int(at::kFloat) << "NaN or infinite";
        QTest::newRow("infinite") << -infinity << int(at::kBFloat16) << "NaN or infinite";
        QTest::newRow("too large") << 1e6F << int(at::kHalf) << "too large";
        QTest::newRow("fits") << 1e6F << int(at::kFloat) << "";
        QTest::newRow("sum overflows") << 3e38F << int(at::kFloat) << "";
    }

    void badWeightsAreNamed()
    {
        QFETCH(float, value);
        QFETCH(int, type);
        QFETCH(QString, says);
        const ModelConfig config = test::tinyConfig();
        test::NamedTensors tensors = test::randomTensors(config);
        const std::string name = siteWeightName(1, Site::Up);
        tensors.at(name).view(-1).narrow(0, 5, 2).fill_(value);
        test::writeModel(m_folder / "bad", config, tensors);
        const Problem problem = problemOf(m_folder / "bad", at::ScalarType(type));
        QCOMPARE(problem.where, says.isEmpty() ? std::string() : name);
        QVERIFY(problem.what.find(says.toStdString()) != std::string::npos);
    }

    void idsOutsideTheVocabularyAreRefused()
    {
        const ModelConfig config = test::tinyConfig();
        test::writeModel(m_folder / "ids", config, test::randomTensors(config));
        const CausalLm model = openModel(m_folder / "ids");
        QCOMPARE(model.embed(at::full({1, 2}, 39, at::kLong)).size(2), config.hiddenSize);
        QVERIFY_THROWS_EXCEPTION(Error, model.embed(at::full({1, 2}, 40, at::kLong)));
        QVERIFY_THROWS_EXCEPTION(Error, model.embed(at::full({1, 2}, -1, at::kLong)));
    }
};

QTEST_GUILESS_MAIN(CausalLmTest)
#include "causal_lm_test.moc"
