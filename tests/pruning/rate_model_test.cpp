#include "kernels/kernels.h"
#include "pruning/allocation/besa/candidate_mixture.h"
#include "pruning/allocation/besa/exact_budget.h"
#include "report/recipe.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <QtTest/QTest>

#include <cmath>

using namespace besa;

namespace {

BlockShape smallShape()
{
    BlockShape shape;
    shape.rows = {8, 4, 4, 8, 12, 12, 8};
    shape.columns = {8, 8, 8, 8, 8, 8, 12};
    return shape;
}

BlockRanks randomRanks(const BlockShape& shape)
{
    BlockRanks ranks;
    for (const Site site : kSites) {
        ranks[index(site)] =
            kernels::rankRows(at::randn({shape.rows[index(site)], shape.columns[index(site)]}));
    }
    return ranks;
}

BesaOptions publishedOptions(Granularity granularity)
{
    BesaOptions options;
    options.budget = Budget::Published;
    options.granularity = granularity;
    return options;
}

} // namespace

class RateModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBudgetIsMet_data();
    void exactBudgetIsMet();
    void exactGradientFollowsTheBudget();
    void exactStartsUniform();
    void candidatesAreThePublishedOnes();
    void mixtureStartsAtHalf();
    void reachableBand();
    void mixtureGradientEqualsAutograd_data();
    void mixtureGradientEqualsAutograd();
    void groupsMustDivideRows();
};

void RateModelTest::exactBudgetIsMet_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("granularity");
    for (const double target : {0.0, 0.05, 0.2, 0.5, 0.62, 0.8, 0.95, 1.0}) {
        for (const Granularity granularity : {Granularity::Row, Granularity::Group, Granularity::Layer}) {
            QTest::addRow("%g by %d", target, int(granularity)) << target << int(granularity);
        }
    }
}

void RateModelTest::exactBudgetIsMet()
{
    QFETCH(double, target);
    QFETCH(int, granularity);
    const BlockShape shape = smallShape();
    BesaOptions options;
    options.granularity = static_cast<Granularity>(granularity);
    options.groupSize = 4;
    const std::int64_t budget = std::llround(target * static_cast<double>(shape.weights()));
    ExactBudget rates(shape, options, budget, 0);
    for (const float spread : {0.0F, 1.0F, 8.0F, 100.0F}) {
        int i = 0;
        for (float& z : rates.coefficients()) {
            z = spread * static_cast<float>(std::sin(++i));
        }
        rates.refresh();
        QCOMPARE(rates.plan().zeros(), budget);
        for (const Site site : kSites) {
            QVERIFY(rates.plan().counts[index(site)].ge(0).all().item<bool>());
            QVERIFY(rates.plan().counts[index(site)].le(shape.columns[index(site)]).all().item<bool>());
        }
    }
}

void RateModelTest::exactGradientFollowsTheBudget()
{
    const BlockShape shape = smallShape();
    BesaOptions options;
    ExactBudget rates(shape, options, shape.weights() * 3 / 10, 0);
    int i = 0;
    for (float& z : rates.coefficients()) {
        z = 0.7F * static_cast<float>(std::sin(++i));
    }
    // A row whose dL/dmask is the constant m changes the loss by -C m per unit of its rate.
    const BlockRanks ranks = randomRanks(shape);
    std::array<at::Tensor, kSiteCount> slopes;
    for (const Site site : kSites) {
        slopes[index(site)] = at::randn({shape.rows[index(site)], 1});
    }
    const auto loss = [&] {
        double sum = 0.0;
        for (const Site site : kSites) {
            const std::vector<float> alpha = rates.distribution(site).rates;
            for (std::size_t r = 0; r < alpha.size(); ++r) {
                sum -= static_cast<double>(shape.columns[index(site)]) *
                       slopes[index(site)][static_cast<std::int64_t>(r)].item<double>() * double(alpha[r]);
            }
        }
        return sum;
    };
    rates.refresh();
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const at::Tensor weight = at::ones({shape.rows[s], shape.columns[s]});
        // Eight times the gradient, as a type of few exponents would have it.
        rates.addGradient(site, weight,
                          {slopes[s].t().mul(8.0).contiguous(), at::ones({1, shape.columns[s]})}, ranks[s]);
    }
    const std::span<const float> given = rates.gradient(8.0);
    const std::vector<float> gradient(given.begin(), given.end());
    for (const std::size_t probe : {std::size_t{0}, std::size_t{9}, std::size_t{30}, gradient.size() - 1}) {
        constexpr float kStep = 1e-2F;
        const float z = rates.coefficients()[probe];
        rates.coefficients()[probe] = z + kStep;
        rates.refresh();
        const double above = loss();
        rates.coefficients()[probe] = z - kStep;
        rates.refresh();
        const double below = loss();
        rates.coefficients()[probe] = z;
        const double expected = (above - below) / (2.0 * double(kStep));
        QVERIFY2(std::abs(double(gradient[probe]) - expected) < 1e-3 * (1.0 + std::abs(expected)),
                 qPrintable(QStringLiteral("%1 against %2").arg(double(gradient[probe])).arg(expected)));
    }
}

void RateModelTest::exactStartsUniform()
{
    const BlockShape shape = smallShape();
    ExactBudget rates(shape, BesaOptions{}, shape.weights() / 2, 0);
    rates.refresh();
    for (const Site site : kSites) {
        QVERIFY(rates.plan().counts[index(site)].eq(shape.columns[index(site)] / 2).all().item<bool>());
    }
}

void RateModelTest::candidatesAreThePublishedOnes()
{
    const std::vector<float> candidates = candidateRates(0.01);
    QCOMPARE(candidates.size(), std::size_t{101});
    QCOMPARE(candidates.front(), 1.0F);
    QCOMPARE(candidates.back(), 0.0F);
    QCOMPARE(candidates[50], std::nextafter(0.5F, 0.0F)); // as the published range has it
    QCOMPARE(candidateRates(0.1).size(), std::size_t{11});
    QCOMPARE(candidateRates(0.001).size(), std::size_t{1001});
}

void RateModelTest::mixtureStartsAtHalf()
{
    const BlockShape shape = smallShape();
    CandidateMixture rates(shape, publishedOptions(Granularity::Row), 0.7, 0);
    rates.refresh();
    for (const Site site : kSites) {
        // One half, or the ulp below it that truncation turns into one weight less.
        const std::int64_t half = shape.columns[index(site)] / 2;
        QVERIFY(rates.plan().counts[index(site)].sub(half).abs().le(1).all().item<bool>());
        QVERIFY(std::abs(rates.distribution(site).rates.front() - 0.5F) < 1e-6F);
    }
    QVERIFY(std::abs(rates.penalty() - 5.0 * std::pow(0.2 / 0.7, 2)) < 1e-6);
}

void RateModelTest::reachableBand()
{
    const BlockShape shape = smallShape();
    for (const bool smooth : {true, false}) {
        for (const bool up : {true, false}) {
            BesaOptions options = publishedOptions(Granularity::Layer);
            options.sigmoidSmoothing = smooth;
            CandidateMixture rates(shape, options, 0.5, 0);
            // Full weight on the candidates that pull hardest, none on the others.
            const double smoothBand = up ? 0.6237 : 0.3763;
            const double softmaxBand = up ? 1.0 : 0.0;
            const double split = smooth ? smoothBand : std::abs(softmaxBand - 0.005);
            const std::span<float> beta = rates.coefficients();
            for (std::size_t i = 0; i < beta.size(); ++i) {
                const double candidate = 1.0 - 0.01 * static_cast<double>(i % 101);
                beta[i] = (candidate > split) == up ? 20.0F : -20.0F;
            }
            rates.refresh();
            const double rate = double(rates.distribution(Site::Gate).rates.front());
            const double expected = smooth ? smoothBand : softmaxBand;
            QVERIFY2(std::abs(rate - expected) < 1e-3, qPrintable(QString::number(rate)));
        }
    }
}

void RateModelTest::mixtureGradientEqualsAutograd_data()
{
    QTest::addColumn<int>("granularity");
    QTest::addColumn<bool>("smooth");
    for (const bool smooth : {true, false}) {
        QTest::addRow("rows, smooth %d", smooth) << int(Granularity::Row) << smooth;
        QTest::addRow("groups of four, smooth %d", smooth) << int(Granularity::Group) << smooth;
        QTest::addRow("layer, smooth %d", smooth) << int(Granularity::Layer) << smooth;
    }
}

/// The published straight-through mask, spelled out with its weight-sized probabilities, through autograd.
void RateModelTest::mixtureGradientEqualsAutograd()
{
    QFETCH(int, granularity);
    QFETCH(bool, smooth);
    const BlockShape shape = smallShape();
    BesaOptions options = publishedOptions(static_cast<Granularity>(granularity));
    options.groupSize = 4;
    options.sigmoidSmoothing = smooth;
    constexpr double kTarget = 0.4;
    CandidateMixture rates(shape, options, kTarget, 0);
    const at::Tensor noise = at::randn({static_cast<std::int64_t>(rates.coefficients().size())});
    std::copy_n(noise.data_ptr<float>(), noise.numel(), rates.coefficients().begin());
    const BlockRanks ranks = randomRanks(shape);
    const std::array<std::int64_t, kSiteCount> group = groupRows(shape, options);
    const std::vector<float> candidates = candidateRates(options.candidateStep);
    const at::Tensor s =
        at::from_blob(const_cast<float*>(candidates.data()), {101}, at::kFloat).to(at::kDouble);

    rates.refresh();
    const at::Tensor beta = noise.to(at::kDouble).view({-1, 101}).requires_grad_(true);
    const at::Tensor p = (smooth ? beta.sigmoid() : beta).softmax(1);
    const at::Tensor alpha = p.mv(s);
    at::Tensor loss = at::zeros({}, at::kDouble);
    at::Tensor blockRate = at::zeros({}, at::kDouble);
    std::int64_t firstGroup = 0;
    for (const Site site : kSites) {
        const std::size_t i = index(site);
        const std::int64_t rows = shape.rows[i];
        const std::int64_t columns = shape.columns[i];
        const std::int64_t groups = rows / group[i];
        const at::Tensor weight = at::randn({rows, columns});
        const at::Tensor output = at::randn({7, rows});
        const at::Tensor input = at::randn({7, columns});
        const at::Tensor upstream = output.to(at::kDouble).t().mm(input.to(at::kDouble)); // dL/dW_effective
        const at::Tensor below =
            at::arange(columns).unsqueeze(0).lt(s.mul(double(columns)).trunc().unsqueeze(1)).to(at::kDouble);
        const at::Tensor q = p.narrow(0, firstGroup, groups)
                                 .matmul(below)
                                 .neg()
                                 .add(1.0)
                                 .repeat_interleave(group[i], 0)
                                 .gather(1, ranks[i].to(at::kLong));
        const at::Tensor hard = ranks[i].to(at::kInt).ge(rates.plan().counts[i].unsqueeze(1)).to(at::kDouble);
        const at::Tensor mask = hard.sub(q.detach()).add(q);
        loss = loss.add(weight.to(at::kDouble).mul(mask).mul(upstream).sum());
        blockRate = blockRate.add(
            alpha.narrow(0, firstGroup, groups).mean().mul(double(rows * columns) / double(shape.weights())));
        firstGroup += groups;
        rates.addGradient(site, weight, {output.mul(8.0), input}, ranks[i]);
    }
    const at::Tensor penalty = blockRate.sub(kTarget).div(kTarget).square().mul(options.penalty);
    QVERIFY(std::abs(penalty.item<double>() - rates.penalty()) < 1e-5);
    loss.add(penalty).backward();

    const std::span<const float> gradient = rates.gradient(8.0); // the penalty does not scale
    const at::Tensor expected = beta.grad().flatten();
    const double scale = expected.abs().max().item<double>();
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        const double error = double(gradient[i]) - expected[static_cast<std::int64_t>(i)].item<double>();
        QVERIFY(std::abs(error) < 1e-5 * scale);
    }
}

void RateModelTest::groupsMustDivideRows()
{
    BesaOptions options;
    options.granularity = Granularity::Group;
    options.groupSize = 3;
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, groupRows(smallShape(), options));
}

QTEST_GUILESS_MAIN(RateModelTest)
#include "rate_model_test.moc"
