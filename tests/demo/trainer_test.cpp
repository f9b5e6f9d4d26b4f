#include "adamw.h"
#include "demo_folder.h"
#include "trainer.h"

#include "base/error.h"
#include "base/sha256.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/tensor_io.h"
#include "temporary_folder.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/tensor.h>

#include <QtTest/QTest>

#include <cmath>

using namespace besa;

namespace {

ModelConfig tinyConfig()
{
    ModelConfig config = demoConfig(24);
    config.hiddenSize = 32;
    config.intermediateSize = 48;
    config.blocks = 2;
    config.headDim = 8;
    return config;
}

/// Windows in which each token follows from the one before: 24 different ones of 12 tokens.
at::Tensor chains()
{
    const at::Tensor steps = at::arange(24).unsqueeze(1) + at::arange(12).unsqueeze(0) * 5;
    return steps.remainder(24).contiguous();
}

TrainingOptions quickOptions(std::int64_t steps)
{
    TrainingOptions options;
    options.rounds = {steps};
    options.batch = 4;
    options.warmUp = 5;
    options.coolDown = std::max<std::int64_t>(1, steps / 3);
    options.learningRate = 1e-2;
    options.products = at::kFloat;
    return options;
}

const auto kQuiet = [](const TrainingStep&, const DemoModel&) {};

bool sameWeights(const DemoModel& a, const DemoModel& b)
{
    const auto left = a.parameters();
    const auto right = b.parameters();
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (!at::equal(left[i].second, right[i].second)) {
            return false;
        }
    }
    return left.size() == right.size();
}

} // namespace

class TrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void startsAtChance();
    void learnsChains_data();
    void learnsChains();
    void resumesWithTheSameResult();
    void refusesAStateOfAnotherModel();
    void refusesTooFewWindows();
    void learningRateRisesAndFalls_data();
    void learningRateRisesAndFalls();
    void adamWTakesTheKnownStep();
    void adamWClipsTheGradient();
    void writesAModelFolder();
};

void TrainerTest::startsAtChance()
{
    const double perplexity = heldOutPerplexity(DemoModel::random(tinyConfig(), 1), chains());
    QVERIFY2(std::abs(perplexity - 24.0) < 1.0, qPrintable(QString::number(perplexity)));
}

void TrainerTest::learnsChains_data()
{
    QTest::addColumn<bool>("half");
    QTest::newRow("fp32") << false;
    QTest::newRow("bf16 products") << true;
}

void TrainerTest::learnsChains()
{
    QFETCH(bool, half);
    TrainingOptions options = quickOptions(120);
    options.products = half ? at::kBFloat16 : at::kFloat;
    const DemoModel model = train(tinyConfig(), chains(), options, kQuiet);
    const double perplexity = heldOutPerplexity(model, chains());
    QVERIFY2(perplexity < 1.1, qPrintable(QString::number(perplexity)));
}

void TrainerTest::resumesWithTheSameResult()
{
    const test::TemporaryFolder folder;
    const DemoModel whole = train(tinyConfig(), chains(), quickOptions(14), kQuiet);
    TrainingOptions options = quickOptions(14);
    options.state = folder / "state.bin";
    options.saveSeconds = 0.0;
    struct Stop
    {
    };
    const auto stopAtNine = [](const TrainingStep& step, const DemoModel&) {
        if (step.step == 9) {
            throw Stop();
        }
    };
    QVERIFY_THROWS_EXCEPTION(Stop, train(tinyConfig(), chains(), options, stopAtNine));
    std::int64_t first = 0;
    const DemoModel resumed =
        train(tinyConfig(), chains(), options,
              [&](const TrainingStep& step, const DemoModel&) { first = first == 0 ? step.step : first; });
    QCOMPARE(first, std::int64_t(9)); // step 8 was the last one saved
    QVERIFY(sameWeights(whole, resumed));
    QVERIFY(!sameWeights(whole, DemoModel::random(tinyConfig(), 1)));
}

void TrainerTest::refusesAStateOfAnotherModel()
{
    const test::TemporaryFolder folder;
    TrainingOptions options = quickOptions(1);
    options.state = folder / "state.bin";
    train(tinyConfig(), chains(), options, kQuiet);
    ModelConfig other = tinyConfig();
    other.blocks = 1;
    QVERIFY_THROWS_EXCEPTION(Error, train(other, chains(), options, kQuiet));
    other.blocks = 3;
    QVERIFY_THROWS_EXCEPTION(Error, train(other, chains(), options, kQuiet));
}

void TrainerTest::refusesTooFewWindows()
{
    QVERIFY_THROWS_EXCEPTION(Error, train(tinyConfig(), chains().narrow(0, 0, 3), quickOptions(1), kQuiet));
}

void TrainerTest::learningRateRisesAndFalls_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<double>("share");
    QTest::newRow("first") << qint64(0) << 0.1;
    QTest::newRow("warm") << qint64(9) << 1.0;
    QTest::newRow("before the fall") << qint64(70) << 1.0;
    QTest::newRow("half way down") << qint64(85) << 0.5;
    QTest::newRow("second round") << qint64(100) << 0.1;
    QTest::newRow("second half way down") << qint64(285) << 0.5;
    QTest::newRow("end") << qint64(300) << 0.0;
}

void TrainerTest::learningRateRisesAndFalls()
{
    QFETCH(qint64, step);
    QFETCH(double, share);
    TrainingOptions options;
    options.rounds = {100, 200};
    options.warmUp = 10;
    options.coolDown = 30;
    QVERIFY(std::abs(learningRateAt(options, step) - share * options.learningRate) < 1e-12);
}

void TrainerTest::adamWTakesTheKnownStep()
{
    // The first step moves by the learning rate against the gradient's sign; matrices also decay.
    at::Tensor matrix = at::tensor({1.0, -2.0}).to(at::kFloat).view({1, 2});
    at::Tensor vector = at::tensor({1.0, -2.0}).to(at::kFloat);
    matrix.mutable_grad() = at::tensor({0.1, 0.2}).to(at::kFloat).view({1, 2});
    vector.mutable_grad() = at::tensor({0.1, -0.2}).to(at::kFloat);
    AdamW optimizer({matrix, vector});
    optimizer.step(0.01, 0.5, 10.0);
    const double decay = 1.0 - 0.01 * 0.5;
    QVERIFY(std::abs(matrix[0][0].item<double>() - (1.0 * decay - 0.01)) < 1e-6);
    QVERIFY(std::abs(matrix[0][1].item<double>() - (-2.0 * decay - 0.01)) < 1e-6);
    QVERIFY(std::abs(vector[0].item<double>() - 0.99) < 1e-6);
    QVERIFY(std::abs(vector[1].item<double>() - -1.99) < 1e-6);
    QVERIFY(!vector.grad().defined());
    QCOMPARE(optimizer.steps(), std::int64_t(1));
}

void TrainerTest::adamWClipsTheGradient()
{
    at::Tensor vector = at::tensor({0.0, 0.0}).to(at::kFloat);
    vector.mutable_grad() = at::tensor({30.0, 40.0}).to(at::kFloat);
    AdamW optimizer({vector});
    QVERIFY(std::abs(optimizer.step(0.01, 0.0, 1.0) - 50.0) < 1e-4);
    const at::Tensor first = optimizer.moments().at(0);
    QVERIFY(std::abs(first[0].item<double>() - 0.1 * 0.6) < 1e-5);
    QVERIFY(std::abs(first[1].item<double>() - 0.1 * 0.8) < 1e-5);
}

void TrainerTest::writesAModelFolder()
{
    const test::TemporaryFolder folder;
    const DemoModel model = DemoModel::random(tinyConfig(), 3);
    writeModelFiles(folder.path(), model);
    const auto checkpoint = Checkpoint::open(folder.path().string());
    QCOMPARE(checkpoint->config().hiddenSize, std::int64_t(32));
    QCOMPARE(checkpoint->config().headDim, std::int64_t(8));
    QVERIFY(checkpoint->config().tiedHead);
    QVERIFY(checkpoint->warnings().empty());
    const auto file = SafetensorsFile::open(folder / "model.safetensors");
    QCOMPARE(file->tensors().size(), model.parameters().size());
    for (const auto& [name, tensor] : model.parameters()) {
        QVERIFY2(at::equal(readTensor(file, name), tensor.to(at::kBFloat16)), name.c_str());
    }
}

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
