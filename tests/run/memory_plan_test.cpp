#include "run/memory_plan.h"

#include <QtTest/QTest>

using namespace besa;

namespace {

/// Five blocks of 130 000 weights in 1100 rows, ten windows of fifty tokens, all of them a step.
RunWork workOf(std::int64_t width)
{
    RunWork work;
    work.blocks = 5;
    work.blockWeights = 130'000;
    work.blockRows = 1'100;
    work.hidden = 100;
    work.intermediate = 300;
    work.heads = 5;
    work.headDim = 20;
    work.kvHeads = 5;
    work.headWeights = 6'400;
    work.vocabulary = 64;
    work.tiedHead = true;
    work.windows = 10;
    work.denseWindows = 10;
    work.length = 50;
    work.width = width;
    return work;
}

Recipe recipeOf(Budget budget, OptimizerKind optimizer)
{
    Recipe recipe;
    recipe.besa.batch = 10;
    recipe.besa.budget = budget;
    recipe.besa.optimizer = optimizer;
    return recipe;
}

} // namespace

/// What a run is said to take, against sums made by hand.
class MemoryPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunHoldsBlockStreamsAndActivations()
    {
        const MemoryPlan plan = estimateMemory(workOf(4), recipeOf(Budget::Exact, OptimizerKind::Adam));
        QCOMPARE(plan.embeddings, 25'600);
        QCOMPARE(plan.block, 130'000 * (4 + 4 + 2));              // dense, masked, ranks
        QCOMPARE(plan.streams, (3 * 10 + 2 * 10) * 50 * 100 * 4); // pruned and dense
        QCOMPARE(plan.evaluation, 0);
        QCOMPARE(plan.peak, plan.program + plan.embeddings + plan.block + plan.streams + plan.activations);
    }

    void activationsFollowWhatIsLearned_data()
    {
        QTest::addColumn<Recipe>("recipe");
        QTest::addColumn<int>("width");
        QTest::addColumn<qint64>("bytes");
        constexpr qint64 forward = 500 * (4 * 100 + 3 * 300); // numbers
        constexpr qint64 kept = 500 * (16 * 100 + 7 * 300);
        constexpr qint64 attention = 500 * 5 * 20 * 4 * 2 * 4; // bytes
        Recipe recipe = recipeOf(Budget::Exact, OptimizerKind::Adam);
        QTest::newRow("a rate a row") << recipe << 4 << 4 * kept + attention + 1'100 * 6 * 4;
        QTest::newRow("two bytes a number") << recipe << 2 << 2 * kept + attention + 1'100 * 6 * 4;
        recipe.method = Method::Wanda;
        QTest::newRow("nothing learned") << recipe << 4 << 4 * forward;

        recipe = recipeOf(Budget::Published, OptimizerKind::Prodigy);
        QTest::newRow("candidates a row") << recipe << 4 << 4 * kept + attention + 1'100 * 101 * 11 * 4;
        recipe.besa.candidateStep = 0.1;
        QTest::newRow("fewer candidates") << recipe << 4 << 4 * kept + attention + 1'100 * 11 * 11 * 4;
        recipe.besa.granularity = Granularity::Group;
        recipe.besa.groupSize = 10;
        QTest::newRow("candidates of ten rows") << recipe << 4 << 4 * kept + attention + 110 * 11 * 11 * 4;
        recipe.besa.granularity = Granularity::Layer;
        QTest::newRow("candidates a layer") << recipe << 4 << 4 * kept + attention + 7 * 11 * 11 * 4;
        recipe.besa.batch = 1; // the forward passes over all windows are the larger then
        QTest::newRow("a window a step") << recipe << 4 << 4 * forward;
    }
    void activationsFollowWhatIsLearned()
    {
        QFETCH(Recipe, recipe);
        QFETCH(int, width);
        QFETCH(qint64, bytes);
        QCOMPARE(estimateMemory(workOf(width), recipe).activations, bytes);
    }

    void aGradientLargerThanAttentionsPartsCounts()
    {
        RunWork work = workOf(4);
        work.intermediate = 30'000;
        const auto activations = [&work](Budget budget) {
            return estimateMemory(work, recipeOf(budget, OptimizerKind::Adam)).activations;
        };
        constexpr std::int64_t attention = 1'600'000;
        constexpr std::int64_t coefficients = 1'100 * 4 * (101 * 9 - 6);
        QCOMPARE(activations(Budget::Published) - activations(Budget::Exact),
                 100 * 30'000 * 4 - attention + coefficients);
        const std::int64_t exact = activations(Budget::Exact);
        work.onGpu = true; // where the exact budget makes the gradient too
        QCOMPARE(activations(Budget::Exact) - exact,
                 100 * 30'000 * 4 - attention + 4 * 500 * (12 - 7) * 30'000);
    }

    void streamsFollowTheReference()
    {
        RunWork work = workOf(4);
        Recipe recipe = recipeOf(Budget::Exact, OptimizerKind::Adam);
        constexpr std::int64_t window = 50 * 100 * 4;
        recipe.besa.reference = Reference::DenseStream; // whose outputs are the targets
        QCOMPARE(estimateMemory(work, recipe).streams, (3 * 10 + 10) * window);
        work.denseWindows = 0;
        QCOMPARE(estimateMemory(work, recipe).streams, 3 * 10 * window);
        work.blocks = 1;
        work.denseWindows = 10;
        QCOMPARE(estimateMemory(work, recipe).streams, 3 * 10 * window);
    }

    void secondMomentsAreCountedWhereTheyAreAskedFor()
    {
        RunWork work = workOf(4);
        work.intermediate = 3'000;
        Recipe recipe = recipeOf(Budget::Exact, OptimizerKind::Adam);
        recipe.besa.metric = MetricKind::SparseGpt;
        // The moments of four inputs, three more matrices of the largest, and no masked weights yet.
        QCOMPARE(estimateMemory(work, recipe).activations,
                 4 * (3 * 100 * 100 + 4 * 3'000 * 3'000) - 4 * 130'000);
        recipe.method = Method::Wanda;
        QCOMPARE(estimateMemory(work, recipe).activations, 4 * 500 * (4 * 100 + 3 * 3'000));
    }

    void aGpuTakesMoreForGateUpAndSharedHeads()
    {
        RunWork work = workOf(4);
        const Recipe recipe = recipeOf(Budget::Exact, OptimizerKind::Adam);
        work.onGpu = true;
        constexpr std::int64_t kept = 4 * 500 * (16 * 100 + 12 * 300) + 1'100 * 6 * 4;
        QCOMPARE(estimateMemory(work, recipe).activations, kept + 100 * 300 * 4);
        work.kvHeads = 1; // for which fp32 has no kernel that shares
        QCOMPARE(estimateMemory(work, recipe).activations, kept + 4 * 500 * 100 * 4);
    }

    void anEvaluationThatTakesMoreIsThePeak()
    {
        RunWork work = workOf(4);
        work.tiedHead = false;
        work.vocabulary = 50'000;
        work.evaluationTokens = 100'000;
        work.evaluationWindow = 50;
        const MemoryPlan plan = estimateMemory(work, recipeOf(Budget::Exact, OptimizerKind::Adam));
        QCOMPARE(plan.embeddings, 2 * 25'600);
        const std::int64_t rows = (std::int64_t{96} << 20U) / (4 * 50'000);
        QCOMPARE(plan.evaluation, 100'000 * (100 * 4 + 8) + rows * (100 * 4 + 50'000 * (4 + 4)));
        QCOMPARE(plan.peak, plan.program + plan.embeddings + plan.evaluation);
        work.widens = true; // logits in fp32 on the way to the type
        QCOMPARE(estimateMemory(work, recipeOf(Budget::Exact, OptimizerKind::Adam)).evaluation,
                 plan.evaluation + rows * 50'000 * 4);
    }
};

QTEST_GUILESS_MAIN(MemoryPlanTest)
#include "memory_plan_test.moc"
