#include "base/error.h"
#include "pruning/prune_block.h"

#include <ATen/ops/randint.h>

#include "fixture_model.h"

#include <QtTest/QTest>

using namespace besa;

namespace {

constexpr std::int64_t kWindows = 6;
constexpr std::int64_t kEpochs = 2;

/// Keeps the last state in memory.
struct MemoryStore : LearningStore
{
    std::optional<LearningState> kept;
    bool always = false;

    std::optional<LearningState> load(int block) override
    {
        return kept && kept->block == block ? kept : std::nullopt;
    }
    bool due() override { return always; }
    void save(const LearningState& state) override { kept = state; }
};

/// Asks for a stop after so many steps.
struct Stopper : RunObserver
{
    std::stop_source source;
    std::int64_t after = -1;
    std::int64_t firstStep = -1;
    std::vector<StepReport> steps;

    void onBlockStarted(const BlockStarted& report) override { firstStep = report.firstStep; }
    void onStep(const StepReport& report) override
    {
        steps.push_back(report);
        if (std::ssize(steps) == after) {
            source.request_stop();
        }
    }
};

} // namespace

/// Learning that goes on from a kept state gives the bytes of learning that was never interrupted.
class LearningStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::writeFixtureModel(m_folder.path());
        m_model =
            std::make_unique<CausalLm>(Checkpoint::open(m_folder.path().string()), at::kFloat, at::kCPU);
        m_ids = at::randint(0, 64, {kWindows, 16}, at::kLong);
    }

    void goesOnToTheSameBytes_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("optimizer");
        QTest::addColumn<int>("after");
        for (const int after : {1, 5, 6, 7, 11, 12}) {
            QTest::addRow("exact budget, Prodigy, %d steps", after)
                << int(Budget::Exact) << int(OptimizerKind::Prodigy) << after;
        }
        QTest::newRow("exact budget, AdamW") << int(Budget::Exact) << int(OptimizerKind::AdamW) << 7;
        QTest::newRow("published, Prodigy") << int(Budget::Published) << int(OptimizerKind::Prodigy) << 7;
        QTest::newRow("published, AdamW") << int(Budget::Published) << int(OptimizerKind::AdamW) << 3;
    }
    void goesOnToTheSameBytes()
    {
        QFETCH(int, budget);
        QFETCH(int, optimizer);
        QFETCH(int, after);
        Recipe recipe;
        recipe.sparsity = 0.45;
        recipe.besa.budget = static_cast<Budget>(budget);
        recipe.besa.optimizer = static_cast<OptimizerKind>(optimizer);
        recipe.besa.cosine = recipe.besa.optimizer == OptimizerKind::AdamW;
        recipe.besa.order = SampleOrder::Shuffled;
        recipe.besa.epochs = kEpochs;

        Stopper never;
        const PrunedBlock whole = prune(recipe, never, nullptr);
        QCOMPARE(std::ssize(never.steps), kWindows * kEpochs);

        MemoryStore store;
        Stopper stopper;
        stopper.after = after;
        QVERIFY_THROWS_EXCEPTION(Cancelled, prune(recipe, stopper, &store));
        QVERIFY(store.kept);
        QCOMPARE(store.kept->step, std::int64_t(after));

        Stopper rest;
        const PrunedBlock continued = prune(recipe, rest, &store);
        QCOMPARE(rest.firstStep, std::int64_t(after));
        QCOMPARE(std::ssize(rest.steps), kWindows * kEpochs - after);
        for (std::size_t i = 0; i < rest.steps.size(); ++i) {
            const StepReport& expected = never.steps[i + static_cast<std::size_t>(after)];
            QCOMPARE(rest.steps[i].step, expected.step);
            QCOMPARE(rest.steps[i].loss, expected.loss);
            QCOMPARE(rest.steps[i].stepSize, expected.stepSize);
        }
        QCOMPARE(continued.report.firstLoss, whole.report.firstLoss);
        QCOMPARE(continued.report.lastLoss, whole.report.lastLoss);
        QCOMPARE(continued.report.loss, whole.report.loss);
        QCOMPARE(continued.report.optimizerStep, whole.report.optimizerStep);
        QVERIFY(continued.report.secondsLearning > store.kept->seconds);
        for (std::size_t s = 0; s < kSiteCount; ++s) {
            QVERIFY(continued.keep[s].equal(whole.keep[s]));
        }
    }

    void isKeptWhenItIsDue()
    {
        Recipe recipe;
        MemoryStore store;
        Stopper never;
        prune(recipe, never, &store);
        QVERIFY(!store.kept);
        store.always = true;
        const PrunedBlock whole = prune(recipe, never, &store);
        QVERIFY(store.kept);
        QCOMPARE(store.kept->step, kWindows - 1); // after the last step the block itself is kept
        QCOMPARE(prune(recipe, never, &store).report.loss, whole.report.loss);
    }

    void ofAnotherProblemIsRefused()
    {
        Recipe recipe;
        MemoryStore store;
        store.always = true;
        Stopper never;
        prune(recipe, never, &store);
        const LearningState good = *store.kept;
        store.kept->coefficients.pop_back();
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, prune(recipe, never, &store));
        store.kept = good;
        store.kept->optimizer.vectors[1].pop_back();
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, prune(recipe, never, &store));
        store.kept = good;
        store.kept->rateModel.clear();
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, prune(recipe, never, &store));
        store.kept = good;
        recipe.besa.optimizer = OptimizerKind::Prodigy;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, prune(recipe, never, &store));
    }

private:
    PrunedBlock prune(const Recipe& recipe, Stopper& observer, LearningStore* store) const
    {
        const at::Tensor embedded = m_model->embed(m_ids);
        Streams streams{embedded, embedded};
        return pruneBlock(*m_model, 0, recipe, {}, streams, observer, observer.source.get_token(), store);
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<CausalLm> m_model;
    at::Tensor m_ids;
};

QTEST_GUILESS_MAIN(LearningStateTest)
#include "learning_state_test.moc"
