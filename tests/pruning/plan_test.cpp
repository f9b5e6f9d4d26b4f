#include "pruning/allocation/uniform.h"
#include "pruning/plan.h"

#include <ATen/ops/randn.h>

#include <QtTest/QTest>

#include <numeric>
#include <random>

using namespace besa;

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apportionMeetsTheTotal_data();
    void apportionMeetsTheTotal();
    void apportionFollowsLargestRemainders();
    void budgetsOfBlocksAddUp_data();
    void budgetsOfBlocksAddUp();
    void uniformTruncates();
    void wholeMatrixTakesTies();
};

void PlanTest::apportionMeetsTheTotal_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {0.0, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999, 1.0}) {
        QTest::addRow("%g", rate) << rate;
    }
}

void PlanTest::apportionMeetsTheTotal()
{
    QFETCH(double, rate);
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same cases every time
    std::vector<double> wishes;
    std::vector<std::int32_t> columns;
    double sum = 0.0;
    for (int r = 0; r < 500; ++r) {
        columns.push_back(static_cast<std::int32_t>(1 + random() % 90));
        const double noise = static_cast<double>(random() % 1000) / 1000.0;
        wishes.push_back(rate * columns.back() * (rate == 1.0 ? 1.0 : noise));
        sum += wishes.back();
    }
    const std::int64_t total = std::llround(sum);
    const std::vector<std::int32_t> counts = apportion(wishes, columns, total);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), total);
    for (std::size_t r = 0; r < counts.size(); ++r) {
        QVERIFY(counts[r] >= 0 && counts[r] <= columns[r]);
        QVERIFY(std::abs(counts[r] - wishes[r]) <= 1.0);
    }
}

void PlanTest::apportionFollowsLargestRemainders()
{
    const std::vector<double> wishes{1.2, 2.7, 0.5, 0.6};
    const std::vector<std::int32_t> columns{4, 4, 4, 4};
    QCOMPARE(apportion(wishes, columns, 5), (std::vector<std::int32_t>{1, 3, 0, 1}));
    QCOMPARE(apportion(wishes, columns, 6), (std::vector<std::int32_t>{1, 3, 1, 1}));
}

void PlanTest::budgetsOfBlocksAddUp_data()
{
    QTest::addColumn<double>("sparsity");
    for (const double sparsity : {0.05, 0.1, 0.333, 0.5, 0.7, 0.95}) {
        QTest::addRow("%g", sparsity) << sparsity;
    }
}

void PlanTest::budgetsOfBlocksAddUp()
{
    QFETCH(double, sparsity);
    constexpr std::int64_t weights = 12345;
    std::int64_t sum = 0;
    for (int block = 0; block < 37; ++block) {
        const std::int64_t budget = blockBudget(sparsity, weights, block);
        QVERIFY(std::abs(static_cast<double>(budget) - sparsity * weights) <= 1.0);
        sum += budget;
    }
    QCOMPARE(sum, static_cast<std::int64_t>(std::llround(sparsity * weights * 37)));
}

void PlanTest::uniformTruncates()
{
    BlockShape shape;
    shape.rows.fill(3);
    shape.columns.fill(7);
    const Plan plan = uniformPlan(shape, 0.5);
    QCOMPARE(plan.zeros(), std::int64_t{7} * 3 * 3);
}

void PlanTest::wholeMatrixTakesTies()
{
    at::Tensor score = at::randn({4, 5}).abs();
    score[0].fill_(0.0);
    score[1].fill_(0.0);
    // Index trunc(20 * 0.1) = 2 is one of ten zeros: all ten go.
    const at::Tensor counts = wholeMatrixCounts(score, 0.1);
    QCOMPARE(counts.sum().item<int>(), 10);
    QCOMPARE(counts[0].item<int>(), 5);
    QCOMPARE(counts[2].item<int>(), 0);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
