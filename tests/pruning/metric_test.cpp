#include "pruning/allocation/besa/objective.h"
#include "pruning/metric/metric.h"
#include "pruning/statistics.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros_like.h>

#include <QtTest/QTest>

#include <cmath>

using namespace besa;

namespace {

BlockStatistics gather(const at::Tensor& x, std::int64_t batch, bool hessian)
{
    StatisticsLinear statistics(hessian);
    const Linear linear{at::randn({3, x.size(-1)}), {}};
    for (std::int64_t w = 0; w < x.size(0); w += batch) {
        const at::Tensor part = x.narrow(0, w, std::min(batch, x.size(0) - w));
        for (const Site site : kSites) {
            statistics.apply(site, linear, part);
        }
    }
    return statistics.finish(x.size(0));
}

} // namespace

class MetricTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void energyDoesNotDependOnTheBatch();
    void hessianDiagonalIsTwiceTheEnergy();
    void sharedInputsShareStatistics();
    void wandaIsItsDefinition();
    void sparseGptWithWhiteInputsRanksLikeMagnitude();
    void sparseGptScoresDeadColumnsZero();
    void channelLossIsOneForZeroOutput();
    void channelLossIgnoresScale();
    void channelLossSkipsZeroChannels();
    void nextNormLossIsItsDefinition();
    void lossGradientEqualsAutograd_data();
    void lossGradientEqualsAutograd();
    void smallGradientsSurviveFloat16_data();
    void smallGradientsSurviveFloat16();
};

void MetricTest::energyDoesNotDependOnTheBatch()
{
    const at::Tensor x = at::randn({6, 5, 8});
    const at::Tensor one = gather(x, 1, false)[0].columnEnergy;
    const at::Tensor four = gather(x, 4, false)[0].columnEnergy;
    QVERIFY(one.allclose(four, 1e-5));
    QVERIFY(one.allclose(x.square().sum(1).mean(0), 1e-5));
}

void MetricTest::hessianDiagonalIsTwiceTheEnergy()
{
    const BlockStatistics statistics = gather(at::randn({6, 5, 8}), 2, true);
    QVERIFY(statistics[0].hessian.diagonal().allclose(statistics[0].columnEnergy.mul(2.0), 1e-5));
}

void MetricTest::sharedInputsShareStatistics()
{
    const BlockStatistics statistics = gather(at::randn({2, 5, 8}), 2, false);
    QVERIFY(statistics[index(Site::Value)].columnEnergy.is_same(statistics[index(Site::Query)].columnEnergy));
    QVERIFY(statistics[index(Site::Up)].columnEnergy.is_same(statistics[index(Site::Gate)].columnEnergy));
    QVERIFY(statistics[index(Site::Down)].columnEnergy.defined());
}

void MetricTest::wandaIsItsDefinition()
{
    const at::Tensor weight = at::randn({4, 8});
    SiteStatistics statistics{at::randn({8}).abs(), {}};
    const at::Tensor scores = score(MetricKind::Wanda, weight, statistics);
    const double expected =
        std::abs(weight[2][3].item<double>()) * std::sqrt(statistics.columnEnergy[3].item<double>());
    QVERIFY(std::abs(scores[2][3].item<double>() - expected) < 1e-6);
}

void MetricTest::sparseGptWithWhiteInputsRanksLikeMagnitude()
{
    const at::Tensor weight = at::randn({4, 8});
    const SiteStatistics statistics{at::ones({8}), at::ones({8}).diag()};
    for (const bool squared : {false, true}) {
        const at::Tensor scores = sparseGptScore(weight, statistics, squared);
        QVERIFY(scores.argsort(1, false).equal(weight.abs().argsort(1, false)));
    }
}

void MetricTest::sparseGptScoresDeadColumnsZero()
{
    const at::Tensor x = at::randn({4, 6, 8});
    x.select(2, 3).zero_();
    const BlockStatistics statistics = gather(x, 2, true);
    const at::Tensor scores = sparseGptScore(at::randn({4, 8}), statistics[0], true);
    QVERIFY(scores.select(1, 3).eq(0).all().item<bool>());
    QVERIFY(scores.isfinite().all().item<bool>());
}

void MetricTest::channelLossIsOneForZeroOutput()
{
    const at::Tensor target = at::randn({2, 5, 8});
    const ReconstructionLoss loss(Objective::Channel, at::ones({8}), 1e-5, false, target);
    QVERIFY(std::abs(loss(at::zeros_like(target), target) - 1.0) < 1e-6);
    QVERIFY(loss(target, target) < 1e-12);
}

void MetricTest::channelLossIgnoresScale()
{
    const at::Tensor target = at::randn({2, 5, 8});
    const at::Tensor output = at::randn({2, 5, 8});
    const ReconstructionLoss loss(Objective::Channel, at::ones({8}), 1e-5, false, target);
    const at::Tensor scale = at::randn({8}).abs().add(0.1);
    const double plain = loss(output, target);
    QVERIFY(std::abs(loss(output.mul(scale), target.mul(scale)) - plain) < 1e-4 * plain);
}

void MetricTest::channelLossSkipsZeroChannels()
{
    const at::Tensor target = at::randn({1, 5, 4});
    target.select(2, 1).zero_();
    const ReconstructionLoss loss(Objective::Channel, at::ones({4}), 1e-5, false, target);
    const double value = loss(at::randn({1, 5, 4}), target);
    QVERIFY(std::isfinite(value));
}

void MetricTest::nextNormLossIsItsDefinition()
{
    const at::Tensor target = at::randn({1, 3, 4});
    const at::Tensor output = at::randn({1, 3, 4});
    const at::Tensor norm = at::randn({4});
    const ReconstructionLoss loss(Objective::NextNorm, norm, 1e-6, false, target);
    const auto normed = [&](const at::Tensor& x) {
        return x.mul(x.square().mean(-1, true).add(1e-6).rsqrt()).mul(norm);
    };
    const at::Tensor a = normed(output);
    const at::Tensor b = normed(target);
    const double expected = a.sub(b).square().sum().div(b.square().sum()).item<double>();
    QVERIFY(std::abs(loss(output, target) - expected) < 1e-5);
}

void MetricTest::lossGradientEqualsAutograd_data()
{
    QTest::addColumn<int>("objective");
    QTest::addColumn<bool>("overAll");
    QTest::newRow("channel") << int(Objective::Channel) << false;
    QTest::newRow("channel, norms of all windows") << int(Objective::Channel) << true;
    QTest::newRow("next norm") << int(Objective::NextNorm) << false;
}

void MetricTest::lossGradientEqualsAutograd()
{
    QFETCH(int, objective);
    QFETCH(bool, overAll);
    const auto fp64 = at::TensorOptions(at::kDouble);
    const at::Tensor targets = at::randn({3, 5, 8}, fp64);
    targets.select(2, 2).zero_(); // a channel that must count nothing
    const at::Tensor target = targets.narrow(0, 0, 2);
    const at::Tensor output = at::randn({2, 5, 8}, fp64).requires_grad_(true);
    const at::Tensor norm = at::randn({8}, fp64);
    const ReconstructionLoss loss(static_cast<Objective>(objective), norm, 1e-6, overAll, targets);

    at::Tensor expected;
    if (static_cast<Objective>(objective) == Objective::NextNorm) {
        const auto normed = [&](const at::Tensor& x) {
            return x.mul(x.square().mean(-1, true).add(1e-6).rsqrt()).mul(norm);
        };
        const at::Tensor reference = normed(target);
        expected = normed(output).sub(reference).square().sum().div(reference.square().sum());
    } else {
        const at::Tensor energy = (overAll ? targets : target).square().sum(at::IntArrayRef{0, 1});
        const at::Tensor weight = energy.reciprocal().masked_fill(energy.eq(0), 0.0);
        expected = output.sub(target).square().sum(at::IntArrayRef{0, 1}).mul(weight).mean();
    }
    expected.backward();
    const auto [value, gradient, scale] = loss.withGradient(output.detach(), target);
    QCOMPARE(scale, 1.0);
    QVERIFY(std::abs(value - expected.item<double>()) < 1e-12);
    QVERIFY(std::abs(loss(output.detach(), target) - value) < 1e-15);
    QVERIFY(gradient.sub(output.grad()).abs().max().item<double>() < 1e-12);
}

void MetricTest::smallGradientsSurviveFloat16_data()
{
    QTest::addColumn<int>("objective");
    QTest::newRow("channel") << int(Objective::Channel);
    QTest::newRow("next norm") << int(Objective::NextNorm);
}

/// The smallest number of fp16 is 6e-8, and most gradients of these outputs are less.
void MetricTest::smallGradientsSurviveFloat16()
{
    QFETCH(int, objective);
    const at::Tensor target = at::randn({1, 512, 1024}).to(at::kHalf);
    const at::Tensor output = target.add(at::randn({1, 512, 1024}).mul(0.02)).to(at::kHalf);
    const ReconstructionLoss loss(static_cast<Objective>(objective), at::ones({1024}), 1e-5, false, target);
    const auto wide = loss.withGradient(output.to(at::kFloat), target.to(at::kFloat));
    QCOMPARE(wide.scale, 1.0);
    QVERIFY(wide.gradient.abs().median().item<double>() < 6e-8);

    const auto half = loss.withGradient(output, target);
    QVERIFY(half.gradient.scalar_type() == at::kHalf);
    QCOMPARE(half.loss, wide.loss);
    const auto most = half.gradient.to(at::kFloat).abs().max().item<double>();
    QVERIFY2(most > 0.06 && most <= 0.125, qPrintable(QString::number(most)));
    const at::Tensor back = half.gradient.to(at::kDouble).div(half.scale);
    const at::Tensor expected = wide.gradient.to(at::kDouble);
    QVERIFY(back.sub(expected).norm().item<double>() < 1e-3 * expected.norm().item<double>());

    const auto same = loss.withGradient(target, target); // nothing to scale
    QCOMPARE(same.scale, 1.0);
    QCOMPARE(same.loss, 0.0);
}

QTEST_GUILESS_MAIN(MetricTest)
#include "metric_test.moc"
