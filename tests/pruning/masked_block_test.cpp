#include "pruning/allocation/besa/masked_block.h"

#include "kernels/kernels.h"
#include "model/tiny_block.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/randint.h>

#include <QtTest/QTest>

using namespace besa;
using besa::test::convert;
using besa::test::distance;
using besa::test::noise;
using besa::test::randomBlock;
using besa::test::tinyConfig;

namespace {

/// Holds a plan still and keeps the gradients it is given.
class Recorder : public RateModel
{
public:
    Plan fixed;
    std::array<at::Tensor, kSiteCount> gradients;

    std::span<float> coefficients() override { return {}; }
    void refresh() override {}
    const Plan& plan() const override { return fixed; }
    void addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                     const at::Tensor& rank) override
    {
        QVERIFY(weight.is_contiguous() && rank.is_contiguous());
        gradients[index(site)] = gradient.output.t().mm(gradient.input);
    }
    std::span<const float> gradient(double) override { return {}; }
    double penalty() const override { return 0.0; }
    RateDistribution distribution(Site) const override { return {}; }
};

struct Fixture
{
    ModelConfig config = tinyConfig();
    DecoderBlock block;
    BlockRanks ranks;
    Recorder rates;

    Fixture(std::int64_t kvHeads, bool bias)
    {
        config.kvHeads = kvHeads;
        block = randomBlock(config, bias);
        for (const Site site : kSites) {
            const at::Tensor& weight = block.site(site).weight;
            ranks[index(site)] = kernels::rankRows(weight.abs().to(at::kFloat));
            rates.fixed.counts[index(site)] = at::randint(0, weight.size(1) + 1, {weight.size(0)}, at::kInt);
        }
    }

    /// The block with its weights masked, each a leaf.
    DecoderBlock masked() const
    {
        DecoderBlock result = block;
        for (const Site site : kSites) {
            const std::size_t s = index(site);
            const at::Tensor keep = ranks[s].to(at::kInt).ge(rates.fixed.counts[s].unsqueeze(1));
            result.site(site).weight = block.site(site).weight.mul(keep).requires_grad_(true);
        }
        return result;
    }

    Rotary table(std::int64_t length, at::ScalarType type) const
    {
        return Rotary::make(config, length, type, at::kCPU);
    }
};

} // namespace

class MaskedBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAutograd_data();
    void equalsAutograd();
    void equalsThePlainBlock_data();
    void equalsThePlainBlock();
    void stepsDoNotMix();
};

void MaskedBlockTest::equalsAutograd_data()
{
    QTest::addColumn<int>("kvHeads");
    QTest::addColumn<bool>("bias");
    QTest::addColumn<int>("windows");
    QTest::addColumn<int>("length");
    QTest::newRow("all heads") << 4 << false << 1 << 17;
    QTest::newRow("grouped") << 2 << false << 1 << 17;
    QTest::newRow("one key head") << 1 << false << 1 << 17;
    QTest::newRow("biases") << 2 << true << 1 << 17;
    QTest::newRow("several windows") << 2 << true << 3 << 17;
    QTest::newRow("one token") << 2 << true << 2 << 1;
    QTest::newRow("longer than a tile of attention") << 2 << false << 1 << 600;
}

void MaskedBlockTest::equalsAutograd()
{
    QFETCH(int, kvHeads);
    QFETCH(bool, bias);
    QFETCH(int, windows);
    QFETCH(int, length);
    Fixture f(kvHeads, bias);
    const Rotary rotary = f.table(length, at::kDouble);
    const at::Tensor x = noise({windows, length, f.config.hiddenSize});
    const at::Tensor upstream = noise({windows, length, f.config.hiddenSize});

    const DecoderBlock leaves = f.masked();
    const at::Tensor expected = forwardBlock(leaves, f.config, rotary, x);
    expected.backward(upstream);

    MaskedBlock block(f.block, f.config, rotary, f.ranks, f.rates);
    block.mask();
    const at::Tensor output = block.forward(x);
    QVERIFY(!output.requires_grad());
    QVERIFY(distance(output, expected) < 1e-11);
    block.backward(upstream);
    for (const Site site : kSites) {
        const at::Tensor wanted = leaves.site(site).weight.grad();
        const double scale = wanted.abs().max().item<double>();
        QVERIFY2(distance(f.rates.gradients[index(site)], wanted) < 1e-11 * (1.0 + scale),
                 std::string(siteName(site)).c_str());
    }
}

void MaskedBlockTest::equalsThePlainBlock_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("float") << int(at::kFloat) << 2e-5;
    QTest::newRow("bfloat16") << int(at::kBFloat16) << 0.1;
    QTest::newRow("half") << int(at::kHalf) << 0.02;
}

/// The shorter types, against fp64 on the same rounded weights.
void MaskedBlockTest::equalsThePlainBlock()
{
    QFETCH(int, type);
    QFETCH(double, tolerance);
    const auto scalar = at::ScalarType(type);
    Fixture f(2, true);
    f.block = convert(f.block, scalar);
    const DecoderBlock narrow = f.block;
    const at::Tensor x = noise({2, 17, f.config.hiddenSize}).to(scalar);
    const at::Tensor upstream = noise({2, 17, f.config.hiddenSize}).to(scalar);
    const Rotary rotary = f.table(17, scalar);
    MaskedBlock block(narrow, f.config, rotary, f.ranks, f.rates);
    block.mask();
    const at::Tensor output = block.forward(x);
    QCOMPARE(output.scalar_type(), scalar);
    block.backward(upstream);

    f.block = convert(narrow, at::kDouble);
    const DecoderBlock leaves = f.masked();
    const at::Tensor expected = forwardBlock(leaves, f.config, f.table(17, at::kDouble), x.to(at::kDouble));
    expected.backward(upstream.to(at::kDouble));
    QVERIFY(distance(output, expected) < tolerance * expected.abs().max().item<double>());
    for (const Site site : kSites) {
        const at::Tensor wanted = leaves.site(site).weight.grad();
        const at::Tensor given = f.rates.gradients[index(site)].to(at::kDouble);
        const double error = given.sub(wanted).norm().item<double>() / wanted.norm().item<double>();
        QVERIFY2(error < tolerance, qPrintable(QString::number(error)));
    }
}

/// A second step with other inputs and another plan equals that step alone.
void MaskedBlockTest::stepsDoNotMix()
{
    Fixture f(2, true);
    const Rotary rotary = f.table(9, at::kDouble);
    const at::Tensor x = noise({1, 9, f.config.hiddenSize});
    const at::Tensor upstream = noise({1, 9, f.config.hiddenSize});
    MaskedBlock used(f.block, f.config, rotary, f.ranks, f.rates);
    const Plan first = f.rates.fixed;
    for (at::Tensor& counts : f.rates.fixed.counts) {
        counts = counts.clone().zero_();
    }
    used.mask();
    used.forward(noise({1, 9, f.config.hiddenSize}));
    used.backward(upstream);
    f.rates.fixed = first;
    used.mask();
    const at::Tensor again = used.forward(x);
    used.backward(upstream);
    const auto gradients = f.rates.gradients;

    MaskedBlock fresh(f.block, f.config, rotary, f.ranks, f.rates);
    fresh.mask();
    QVERIFY(fresh.forward(x).equal(again));
    fresh.backward(upstream);
    for (const Site site : kSites) {
        QVERIFY(f.rates.gradients[index(site)].equal(gradients[index(site)]));
    }
}

QTEST_GUILESS_MAIN(MaskedBlockTest)
#include "masked_block_test.moc"
