#include "base/error.h"
#include "kernels/kernels.h"
#include "pruning/allocation/besa/learner.h"
#include "pruning/prune_block.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>

#include "fixture_model.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace besa;

namespace {

constexpr std::int64_t kWindows = 12;
constexpr std::int64_t kLength = 16;

/// Counts the calls that matter here.
struct Counter : RunObserver
{
    std::vector<StepReport> steps;
    std::vector<Message> messages;
    int distributions = 0;

    void onStep(const StepReport& report) override { steps.push_back(report); }
    void onDistribution(const RateDistribution&) override { ++distributions; }
    void onMessage(const Message& message) override { messages.push_back(message); }
};

Recipe besaRecipe(double sparsity)
{
    Recipe recipe;
    recipe.sparsity = sparsity;
    return recipe;
}

} // namespace

class PruneBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactBudgetHoldsInEveryBlock_data();
    void exactBudgetHoldsInEveryBlock();
    void noStepsEqualsWanda();
    void learningBeatsWanda_data();
    void learningBeatsWanda();
    void repeatsGiveTheSameBytes();
    void reportCountsTheMask();
    void denseErrorIsOfTheFirstWindows_data();
    void denseErrorIsOfTheFirstWindows();
    void distributionsComeToWhoWantsThem();
    void baselinesKeepTheirRules();
    void stopLeavesTheStreams();
    void nonFiniteActivationsAreRefused();
    void nonFiniteLossKeepsTheLastGoodRates();

private:
    Streams streams() const;
    std::vector<PrunedBlock> pruneAll(const Recipe& recipe, RunObserver& observer) const;

    test::TemporaryFolder m_folder;
    std::unique_ptr<CausalLm> m_model;
    at::Tensor m_ids;
};

void PruneBlockTest::initTestCase()
{
    const std::filesystem::path path = m_folder.path() / "model";
    std::filesystem::create_directories(path);
    test::writeFixtureModel(path);
    m_model = std::make_unique<CausalLm>(Checkpoint::open(path.string()), at::kFloat, at::kCPU);
    m_ids = at::randint(0, 64, {kWindows, kLength}, at::kLong);
}

Streams PruneBlockTest::streams() const
{
    const at::Tensor embedded = m_model->embed(m_ids);
    return {embedded, embedded};
}

std::vector<PrunedBlock> PruneBlockTest::pruneAll(const Recipe& recipe, RunObserver& observer) const
{
    Streams stream = streams();
    std::vector<PrunedBlock> blocks;
    blocks.reserve(static_cast<std::size_t>(m_model->config().blocks));
    for (int i = 0; i < m_model->config().blocks; ++i) {
        blocks.push_back(pruneBlock(*m_model, i, recipe, {}, stream, observer, {}));
    }
    return blocks;
}

void PruneBlockTest::exactBudgetHoldsInEveryBlock_data()
{
    QTest::addColumn<double>("sparsity");
    QTest::addColumn<int>("granularity");
    QTest::addColumn<int>("metric");
    for (const double sparsity : {0.05, 0.37, 0.5, 0.8, 0.95}) {
        QTest::addRow("rows at %g", sparsity) << sparsity << int(Granularity::Row) << int(MetricKind::Wanda);
    }
    QTest::newRow("layers") << 0.6 << int(Granularity::Layer) << int(MetricKind::Wanda);
    QTest::newRow("groups") << 0.6 << int(Granularity::Group) << int(MetricKind::Magnitude);
    QTest::newRow("second-order metric") << 0.5 << int(Granularity::Row) << int(MetricKind::SparseGpt);
    QTest::newRow("squared metric") << 0.5 << int(Granularity::Row) << int(MetricKind::SparseGptSquared);
}

void PruneBlockTest::exactBudgetHoldsInEveryBlock()
{
    QFETCH(double, sparsity);
    QFETCH(int, granularity);
    QFETCH(int, metric);
    Recipe recipe = besaRecipe(sparsity);
    recipe.besa.granularity = static_cast<Granularity>(granularity);
    recipe.besa.groupSize = 8;
    recipe.besa.metric = static_cast<MetricKind>(metric);
    Counter counter;
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
    for (const PrunedBlock& block : pruneAll(recipe, counter)) {
        const auto target = sparsity * static_cast<double>(block.report.weights());
        QVERIFY(std::abs(static_cast<double>(block.report.zeros()) - target) <= 1.0);
        zeros += block.report.zeros();
        weights += block.report.weights();
    }
    QCOMPARE(zeros, static_cast<std::int64_t>(std::llround(sparsity * static_cast<double>(weights))));
    QCOMPARE(counter.steps.size(), static_cast<std::size_t>(kWindows * m_model->config().blocks));
    for (const StepReport& step : counter.steps) {
        QVERIFY(std::abs(step.sparsity - sparsity) < 1e-3);
    }
}

void PruneBlockTest::noStepsEqualsWanda()
{
    Recipe besa = besaRecipe(0.5);
    besa.besa.epochs = 0;
    Recipe wanda = besaRecipe(0.5);
    wanda.method = Method::Wanda;
    RunObserver quiet;
    const std::vector<PrunedBlock> a = pruneAll(besa, quiet);
    const std::vector<PrunedBlock> b = pruneAll(wanda, quiet);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t s = 0; s < kSiteCount; ++s) {
            QVERIFY(a[i].keep[s].equal(b[i].keep[s]));
        }
    }
}

void PruneBlockTest::learningBeatsWanda_data()
{
    QTest::addColumn<int>("objective");
    QTest::addColumn<int>("reference");
    QTest::newRow("next norm") << int(Objective::NextNorm) << int(Reference::PrunedStream);
    QTest::newRow("channel") << int(Objective::Channel) << int(Reference::PrunedStream);
    QTest::newRow("dense reference") << int(Objective::NextNorm) << int(Reference::DenseStream);
}

void PruneBlockTest::learningBeatsWanda()
{
    QFETCH(int, objective);
    QFETCH(int, reference);
    Recipe recipe = besaRecipe(0.5);
    recipe.besa.objective = static_cast<Objective>(objective);
    recipe.besa.reference = static_cast<Reference>(reference);
    recipe.besa.epochs = 4;
    RunObserver quiet;
    const double learned = pruneAll(recipe, quiet)[0].report.loss;
    recipe.besa.epochs = 0;
    const double uniform = pruneAll(recipe, quiet)[0].report.loss;
    QVERIFY2(learned < 0.97 * uniform, qPrintable(QStringLiteral("%1, %2").arg(learned).arg(uniform)));
}

void PruneBlockTest::repeatsGiveTheSameBytes()
{
    RunObserver quiet;
    const std::vector<PrunedBlock> a = pruneAll(besaRecipe(0.5), quiet);
    const std::vector<PrunedBlock> b = pruneAll(besaRecipe(0.5), quiet);
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].report.loss, b[i].report.loss);
        for (std::size_t s = 0; s < kSiteCount; ++s) {
            QVERIFY(a[i].keep[s].equal(b[i].keep[s]));
        }
    }
}

void PruneBlockTest::reportCountsTheMask()
{
    Recipe recipe = besaRecipe(0.4);
    recipe.recordDistributions = true;
    Counter counter;
    const PrunedBlock block = pruneAll(recipe, counter)[1];
    for (const Site site : kSites) {
        const SiteReport& report = block.report.sites[index(site)];
        const at::Tensor& keep = block.keep[index(site)];
        QCOMPARE(keep.size(0), report.rows);
        QCOMPARE(keep.size(1), report.columns);
        QCOMPARE(keep.logical_not().sum().item<std::int64_t>(), report.zeros);
    }
    QVERIFY(block.report.firstLoss.has_value());
    QVERIFY(block.report.denseLoss.has_value());
    QCOMPARE(counter.distributions, int(kWindows * m_model->config().blocks * std::int64_t{kSiteCount}));
}

void PruneBlockTest::denseErrorIsOfTheFirstWindows_data()
{
    QTest::addColumn<int>("reference");
    QTest::addColumn<int>("windows");
    QTest::newRow("reported") << int(Reference::PrunedStream) << 16;
    QTest::newRow("reference") << int(Reference::DenseStream) << 20;
}

void PruneBlockTest::denseErrorIsOfTheFirstWindows()
{
    QFETCH(int, reference);
    QFETCH(int, windows);
    RunObserver quiet;
    Recipe recipe = besaRecipe(0.5);
    recipe.besa.reference = static_cast<Reference>(reference);
    const at::Tensor embedded = m_model->embed(at::randint(0, 64, {20, kLength}, at::kLong));
    Streams streams = firstStreams(recipe, embedded);
    at::Tensor dense = embedded;
    for (int i = 0; i < m_model->config().blocks; ++i) {
        const PrunedBlock block = pruneBlock(*m_model, i, recipe, {}, streams, quiet, {});
        dense = forwardBlock(m_model->loadBlock(i), m_model->config(), m_model->rotary(kLength), dense);
        QCOMPARE(streams.dense.size(0), std::int64_t{windows});
        QVERIFY(streams.dense.allclose(dense.narrow(0, 0, windows), 1e-4, 1e-5));
        const double expected =
            streams.pruned.sub(dense).narrow(0, 0, windows).square().mean().item<double>();
        QVERIFY(std::abs(*block.report.denseLoss - expected) < 1e-4 * expected);
    }
    recipe.denseLoss = false;
    QCOMPARE(firstStreams(recipe, embedded).dense.defined(),
             windows == 20); // only the reference needs it then
}

void PruneBlockTest::distributionsComeToWhoWantsThem()
{
    struct Watcher : Counter
    {
        bool wantsDistributions() const override { return true; }
    };
    Watcher watcher;
    RunObserver quiet;
    const Recipe recipe = besaRecipe(0.4);
    const std::vector<PrunedBlock> watched = pruneAll(recipe, watcher);
    const std::vector<PrunedBlock> unwatched = pruneAll(recipe, quiet);
    QCOMPARE(watcher.distributions, int(kWindows * m_model->config().blocks * std::int64_t{kSiteCount}));
    for (std::size_t s = 0; s < kSiteCount; ++s) {
        QVERIFY(watched[1].keep[s].equal(unwatched[1].keep[s]));
    }
}

void PruneBlockTest::baselinesKeepTheirRules()
{
    RunObserver quiet;
    Recipe recipe = besaRecipe(0.5);
    recipe.method = Method::MagnitudeRow;
    for (const PrunedBlock& block : pruneAll(recipe, quiet)) {
        QVERIFY(block.keep[0].sum(1).eq(16).all().item<bool>());
    }
    recipe.method = Method::Magnitude;
    const PrunedBlock whole = pruneAll(recipe, quiet)[0];
    const at::Tensor weight = m_model->loadBlock(0).site(Site::Gate).weight.abs();
    const at::Tensor& keep = whole.keep[index(Site::Gate)];
    const double largestGone = weight.masked_select(keep.logical_not()).max().item<double>();
    const double smallestKept = weight.masked_select(keep).min().item<double>();
    QVERIFY(largestGone < smallestKept);
    QVERIFY(!keep.sum(1).eq(keep[0].sum()).all().item<bool>()); // rows are free
}

void PruneBlockTest::stopLeavesTheStreams()
{
    std::stop_source stop;
    struct Stopper : RunObserver
    {
        std::stop_source& source;
        explicit Stopper(std::stop_source& s)
            : source(s)
        {
        }
        void onStep(const StepReport& report) override
        {
            if (report.step == 3) {
                source.request_stop();
            }
        }
    } stopper(stop);
    Streams stream = streams();
    const at::Tensor before = stream.pruned;
    const at::Tensor copy = before.clone();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             pruneBlock(*m_model, 0, besaRecipe(0.5), {}, stream, stopper, stop.get_token()));
    QVERIFY(stream.pruned.is_same(before));
    QVERIFY(stream.pruned.equal(copy));
}

void PruneBlockTest::nonFiniteActivationsAreRefused()
{
    Streams stream = streams();
    stream.pruned = stream.pruned.clone();
    stream.pruned[3][2].fill_(std::numeric_limits<float>::infinity());
    RunObserver quiet;
    QVERIFY_THROWS_EXCEPTION(Error, pruneBlock(*m_model, 0, besaRecipe(0.5), {}, stream, quiet, {}));
}

void PruneBlockTest::nonFiniteLossKeepsTheLastGoodRates()
{
    const DecoderBlock block = m_model->loadBlock(0);
    const Rotary rotary = Rotary::make(m_model->config(), kLength, at::kFloat, at::kCPU);
    BlockShape shape;
    BlockRanks ranks;
    for (const Site site : kSites) {
        const at::Tensor& weight = block.site(site).weight;
        shape.rows[index(site)] = weight.size(0);
        shape.columns[index(site)] = weight.size(1);
        ranks[index(site)] = kernels::rankRows(weight.abs());
    }
    const at::Tensor inputs = m_model->embed(m_ids);
    const at::Tensor targets = at::randn(inputs.sizes());
    targets[3].fill_(std::numeric_limits<float>::quiet_NaN());
    const ReconstructionLoss loss(Objective::NextNorm, at::ones({32}), 1e-5, false, targets);
    BesaOptions options;
    const auto rates = makeRateModel(options, shape, 0.5, shape.weights() / 2, 0);
    Counter counter;
    const LearningTask task{block, m_model->config(), rotary, ranks, inputs, targets, loss, 0};
    const LearningResult result = learnRates(task, *rates, options, false, counter, {});
    QCOMPARE(counter.steps.size(), std::size_t{3});
    QCOMPARE(counter.messages.size(), std::size_t{1});
    QCOMPARE(counter.messages[0].severity, Severity::Warning);
    QVERIFY(!counter.messages[0].problem.remedy.empty());
    QCOMPARE(result.plan.zeros(), shape.weights() / 2);
    for (const float z : rates->coefficients()) {
        QVERIFY(std::isfinite(z));
    }
}

QTEST_GUILESS_MAIN(PruneBlockTest)
#include "prune_block_test.moc"
