#include "kernels/activations.h"
#include "model/rotary.h"
#include "tiny_block.h"

#include <ATen/ops/matmul.h>

#include "test_data.h"

#include <cmath>

using namespace besa;
using besa::test::distance;

namespace {

ModelConfig llama31()
{
    ModelConfig config;
    config.headDim = 128;
    config.maxPositions = 131072;
    config.ropeTheta = 500000.0;
    config.rope.factor = 8.0;
    return config;
}

at::Tensor turned(const at::Tensor& x, const Rotary& rotary)
{
    return kernels::rotate(x, rotary.cos, rotary.sin, kernels::Turn::Forward);
}

bool close(double value, double expected)
{
    return std::abs(value - expected) <= 2e-6 * std::abs(expected);
}

} // namespace

class RotaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void llama3Frequencies_data()
    {
        QTest::addColumn<int>("i");
        QTest::addColumn<double>("plain");
        QTest::addColumn<double>("scaled");
        QTest::newRow("first") << 0 << 1.0 << 1.0;
        QTest::newRow("last kept") << 28 << 0.003211446 << 0.003211446;
        QTest::newRow("first between") << 29 << 0.0026160993 << 0.0021665708;
        QTest::newRow("middle") << 32 << 0.0014142136 << 0.0005248462;
        QTest::newRow("last between") << 34 << 0.00093847386 << 0.00017850781;
        QTest::newRow("first slowed") << 35 << 0.00076449699 << 0.0000955621237;
        QTest::newRow("last") << 63 << 2.4551408e-6 << 3.0689260e-7;
    }

    void llama3Frequencies()
    {
        QFETCH(int, i);
        QFETCH(double, plain);
        QFETCH(double, scaled);
        ModelConfig config = llama31();
        QVERIFY(close(rotaryFrequencies(config, 16)[i].item<double>(), plain));
        config.rope.kind = RopeScaling::Kind::Llama3;
        QVERIFY(close(rotaryFrequencies(config, 16)[i].item<double>(), scaled));
    }

    void linearDividesByTheFactor()
    {
        ModelConfig config = llama31();
        const at::Tensor plain = rotaryFrequencies(config, 16);
        config.rope.kind = RopeScaling::Kind::Linear;
        QVERIFY(rotaryFrequencies(config, 16).equal(plain.div(8.0)));
    }

    void dynamicStartsBeyondTheContext()
    {
        ModelConfig config = llama31();
        config.maxPositions = 100;
        const at::Tensor plain = rotaryFrequencies(config, 16);
        config.rope.kind = RopeScaling::Kind::Dynamic;
        QVERIFY(rotaryFrequencies(config, 100).equal(plain));

        // Twice the context with factor 8: the base grows by (8 * 2 - 7)^(128 / 126).
        const double base = 500000.0 * std::pow(9.0, 128.0 / 126.0);
        const at::Tensor stretched = rotaryFrequencies(config, 200);
        QVERIFY(close(stretched[1].item<double>(), 1.0 / std::pow(base, 2.0 / 128.0)));
        QVERIFY(close(stretched[63].item<double>(), 1.0 / std::pow(base, 126.0 / 128.0)));
    }

    void tablesStartAtAngleZeroAndRoundOnce()
    {
        const ModelConfig config = llama31();
        const Rotary wide = Rotary::make(config, 8, at::kFloat, at::kCPU);
        QCOMPARE(wide.cos.sizes().vec(), (std::vector<std::int64_t>{8, 64}));
        QCOMPARE(wide.sin[0].abs().max().item<double>(), 0.0);
        QVERIFY(close(wide.sin[3][0].item<double>(), std::sin(3.0)));
        const Rotary narrow = Rotary::make(config, 8, at::kBFloat16, at::kCPU);
        QVERIFY(narrow.cos.equal(wide.cos.to(at::kBFloat16)));
        QVERIFY(wide.slice(5, 2).cos.equal(wide.cos.narrow(0, 5, 2)));
    }

    void pairsAreHalfAHeadApart()
    {
        const ModelConfig config = test::tinyConfig();
        const Rotary rotary = Rotary::make(config, 3, at::kDouble, at::kCPU);
        at::Tensor x = test::noise({1, 3, 1, 8}).zero_();
        x.select(-1, 1).fill_(1.0); // pairs with dimension 5
        const at::Tensor y = turned(x, rotary)[0][2][0];
        const double angle = 2.0 * rotaryFrequencies(config, 3)[1].item<double>();
        QVERIFY(close(y[1].item<double>(), std::cos(angle)));
        QVERIFY(close(y[5].item<double>(), std::sin(angle)));
        QCOMPARE(y.ne(0.0).sum().item<std::int64_t>(), std::int64_t(2));
    }

    void productsDependOnDistanceOnly()
    {
        const ModelConfig config = test::tinyConfig();
        const Rotary rotary = Rotary::make(config, 20, at::kDouble, at::kCPU);
        const at::Tensor q = turned(test::noise({1, 1, 1, 8}).expand({1, 20, 1, 8}), rotary)[0].squeeze(1);
        const at::Tensor k = turned(test::noise({1, 1, 1, 8}).expand({1, 20, 1, 8}), rotary)[0].squeeze(1);
        const at::Tensor scores = at::matmul(q, k.t());
        QVERIFY(distance(scores[7][3], scores[19][15]) < 1e-5);
        QVERIFY(distance(scores[7][3], scores[7][4]) > 1e-3);
    }
};

QTEST_GUILESS_MAIN(RotaryTest)
#include "rotary_test.moc"
