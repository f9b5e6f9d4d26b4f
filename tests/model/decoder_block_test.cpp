#include "kernels/activations.h"
#include "model/decoder_block.h"
#include "tiny_block.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/stack.h>

#include "test_data.h"

#include <cmath>

using namespace besa;
using besa::test::convert;
using besa::test::distance;
using besa::test::noise;
using besa::test::randomBlock;
using besa::test::tinyConfig;

namespace {

/// The block's definition spelled out head by head, with an explicit mask.
at::Tensor plainBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                      const at::Tensor& x)
{
    const auto map = [&](Site site, const at::Tensor& in) {
        return at::linear(in, block.site(site).weight, block.site(site).bias);
    };
    const std::int64_t length = x.size(1);
    const at::Tensor mask = at::full({length, length}, -1e30, x.options()).triu(1);
    const at::Tensor n = kernels::rmsNorm(x, block.inputNorm, config.rmsNormEps);
    const auto turn = [&](const at::Tensor& one) {
        return kernels::rotate(one.transpose(1, 2), rotary.cos, rotary.sin, kernels::Turn::Forward)
            .transpose(1, 2);
    };
    const auto head = [&](const at::Tensor& all, std::int64_t h) {
        return all.narrow(-1, h * config.headDim, config.headDim).unsqueeze(1);
    };
    const at::Tensor q = map(Site::Query, n);
    const at::Tensor k = map(Site::Key, n);
    const at::Tensor v = map(Site::Value, n);
    std::vector<at::Tensor> heads;
    for (std::int64_t h = 0; h < config.heads; ++h) {
        const std::int64_t shared = h / (config.heads / config.kvHeads);
        const at::Tensor scores = at::matmul(turn(head(q, h)), turn(head(k, shared)).transpose(2, 3))
                                      .mul(1.0 / std::sqrt(double(config.headDim)));
        heads.push_back(at::matmul(scores.add(mask).softmax(-1), head(v, shared)).squeeze(1));
    }
    const at::Tensor h = x.add(map(Site::Output, at::cat(heads, -1)));
    const at::Tensor m = kernels::rmsNorm(h, block.postAttentionNorm, config.rmsNormEps);
    return h.add(map(Site::Down, at::silu(map(Site::Gate, m)).mul(map(Site::Up, m))));
}

Rotary tableFor(const ModelConfig& config, const at::Tensor& x)
{
    return Rotary::make(config, x.size(1), x.scalar_type(), at::kCPU);
}

/// Remembers the shape each site was given.
class Recorder : public SiteLinear
{
public:
    at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) override
    {
        seen.push_back(site);
        width.push_back(x.size(-1));
        return at::linear(x, linear.weight, linear.bias);
    }
    std::vector<Site> seen;
    std::vector<std::int64_t> width;
};

} // namespace

class DecoderBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<int>("kvHeads");
        QTest::addColumn<bool>("bias");
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("all heads") << 4 << false << int(at::kFloat) << 1e-6;
        QTest::newRow("grouped") << 2 << false << int(at::kFloat) << 1e-6;
        QTest::newRow("one key head") << 1 << false << int(at::kFloat) << 1e-6;
        QTest::newRow("biases") << 2 << true << int(at::kFloat) << 1e-6;
        QTest::newRow("double") << 2 << true << int(at::kDouble) << 1e-13;
        QTest::newRow("bfloat16") << 2 << true << int(at::kBFloat16) << 2e-2;
        QTest::newRow("half") << 2 << true << int(at::kHalf) << 2e-3;
    }

    void equalsTheDefinition()
    {
        QFETCH(int, kvHeads);
        QFETCH(bool, bias);
        QFETCH(int, type);
        QFETCH(double, tolerance);
        const auto scalar = at::ScalarType(type);
        ModelConfig config = tinyConfig();
        config.kvHeads = kvHeads;
        const DecoderBlock block = convert(randomBlock(config, bias), scalar);
        const at::Tensor x = noise({3, 17, config.hiddenSize}).to(scalar);
        // Half types are held to the same weights in fp32.
        const at::ScalarType wide = scalar == at::kDouble ? at::kDouble : at::kFloat;
        const at::Tensor wideX = x.to(wide);
        const at::Tensor expected = plainBlock(convert(block, wide), config, tableFor(config, wideX), wideX);
        const at::Tensor y = forwardBlock(block, config, tableFor(config, x), x);
        QCOMPARE(y.scalar_type(), scalar);
        const double error = distance(y, expected) / expected.abs().max().item<double>();
        QVERIFY2(error < tolerance, qPrintable(QString::number(error)));
    }

    void laterTokensDoNotMatter()
    {
        const ModelConfig config = tinyConfig();
        const DecoderBlock block = convert(randomBlock(config), at::kFloat);
        const at::Tensor x = noise({1, 40, config.hiddenSize}).to(at::kFloat);
        at::Tensor changed = x.clone();
        changed.narrow(1, 23, 17).add_(1.0);
        const Rotary rotary = tableFor(config, x);
        const at::Tensor y = forwardBlock(block, config, rotary, x);
        const at::Tensor z = forwardBlock(block, config, rotary, changed);
        QVERIFY(distance(y.narrow(1, 0, 23), z.narrow(1, 0, 23)) < 1e-6);
        QVERIFY(distance(y.narrow(1, 23, 17), z.narrow(1, 23, 17)) > 1e-2);
    }

    void sequencesOfABatchDoNotMix()
    {
        const ModelConfig config = tinyConfig();
        const DecoderBlock block = convert(randomBlock(config), at::kFloat);
        const at::Tensor x = noise({5, 33, config.hiddenSize}).to(at::kFloat);
        const Rotary rotary = tableFor(config, x);
        std::vector<at::Tensor> single;
        for (std::int64_t i = 0; i < x.size(0); ++i) {
            single.push_back(forwardBlock(block, config, rotary, x[i].unsqueeze(0))[0]);
        }
        QVERIFY(distance(forwardBlock(block, config, rotary, x), at::stack(single)) < 1e-5);
    }

    void cachedStepsEqualOnePass()
    {
        const ModelConfig config = tinyConfig();
        const DecoderBlock block = convert(randomBlock(config), at::kFloat);
        const at::Tensor x = noise({1, 12, config.hiddenSize}).to(at::kFloat);
        const Rotary rotary = tableFor(config, x);
        PlainLinear linear;
        KeyValueCache cache{at::empty({1, config.kvHeads, 12, config.headDim}),
                            at::empty({1, config.kvHeads, 12, config.headDim}), 0};
        const at::NoGradGuard noGrad;
        std::vector<at::Tensor> parts{
            forwardBlock(block, config, rotary.slice(0, 5), x.narrow(1, 0, 5), linear, &cache)};
        for (std::int64_t t = 5; t < 12; ++t) {
            parts.push_back(
                forwardBlock(block, config, rotary.slice(t, 1), x.narrow(1, t, 1), linear, &cache));
        }
        QCOMPARE(cache.length, std::int64_t(12));
        QVERIFY(distance(at::cat(parts, 1), forwardBlock(block, config, rotary, x)) < 1e-5);
    }

    void everySitePassesThroughTheHook()
    {
        const ModelConfig config = tinyConfig();
        const DecoderBlock block = randomBlock(config);
        const at::Tensor x = noise({1, 4, config.hiddenSize});
        Recorder recorder;
        const at::Tensor y = forwardBlock(block, config, tableFor(config, x), x, recorder);
        QVERIFY(recorder.seen == std::vector<Site>(kSites.begin(), kSites.end()));
        QVERIFY(recorder.width == (std::vector<std::int64_t>{24, 24, 24, 32, 24, 24, 40}));
        QVERIFY(y.equal(forwardBlock(block, config, tableFor(config, x), x)));
    }

    void halfTypesHaveGradients_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("bfloat16") << int(at::kBFloat16);
        QTest::newRow("half") << int(at::kHalf);
    }

    void halfTypesHaveGradients()
    {
        QFETCH(int, type);
        const ModelConfig config = tinyConfig();
        const DecoderBlock narrow = convert(randomBlock(config), at::ScalarType(type));
        const DecoderBlock wide = convert(narrow, at::kFloat);
        const at::Tensor x = noise({2, 9, config.hiddenSize}).to(at::ScalarType(type));
        const auto gradient = [&](const DecoderBlock& block, const at::Tensor& input) {
            const at::Tensor weight = block.site(Site::Query).weight.detach().requires_grad_();
            DecoderBlock trained = block;
            trained.site(Site::Query).weight = weight;
            forwardBlock(trained, config, tableFor(config, input), input)
                .to(at::kFloat)
                .square()
                .sum()
                .backward();
            return weight.grad();
        };
        // The terms of a gradient cancel, and half kernels round in an order that depends on the processor:
        // one entry may be off by several per cent, but the whole may not.
        const at::Tensor expected = gradient(wide, x.to(at::kFloat));
        const at::Tensor given = gradient(narrow, x).to(at::kFloat);
        const double error = given.sub(expected).norm().item<double>() / expected.norm().item<double>();
        QVERIFY2(error < 0.1, qPrintable(QString::number(error)));
    }

    void gradientsEqualFiniteDifferences()
    {
        const ModelConfig config = tinyConfig();
        DecoderBlock block = randomBlock(config, /*bias=*/true);
        const at::Tensor x = noise({2, 9, config.hiddenSize}).requires_grad_();
        const at::Tensor direction = noise({2, 9, config.hiddenSize});
        const Rotary rotary = tableFor(config, x);
        const auto loss = [&] { return forwardBlock(block, config, rotary, x).mul(direction).sum(); };

        std::vector<at::Tensor> leaves{x, block.inputNorm, block.postAttentionNorm};
        for (Linear& linear : block.sites) {
            leaves.push_back(linear.weight);
            leaves.push_back(linear.bias);
        }
        for (at::Tensor& leaf : leaves) {
            leaf.requires_grad_();
        }
        loss().backward();

        const at::NoGradGuard noGrad;
        constexpr double kStep = 1e-5;
        for (const at::Tensor& leaf : leaves) {
            const at::Tensor flat = leaf.data().view(-1);
            for (const std::int64_t i : {std::int64_t(0), flat.numel() / 2, flat.numel() - 1}) {
                const double value = flat[i].item<double>();
                flat[i].fill_(value + kStep);
                const double above = loss().item<double>();
                flat[i].fill_(value - kStep);
                const double below = loss().item<double>();
                flat[i].fill_(value);
                const double expected = (above - below) / (2.0 * kStep);
                const double given = leaf.grad().view(-1)[i].item<double>();
                QVERIFY2(std::abs(given - expected) < 1e-5 * (1.0 + std::abs(expected)),
                         qPrintable(QString("%1 against %2").arg(given).arg(expected)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DecoderBlockTest)
#include "decoder_block_test.moc"
