#include "page/bend_budget.h"

#include <QtTest/QTest>

#include <numeric>
#include <random>

using namespace besa;

namespace {

std::int64_t sum(const BlockCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

/// A block of LLaMA's proportions.
BendRules exampleRules()
{
    BendRules rules;
    rules.weights = {65536, 32768, 32768, 65536, 163840, 163840, 163840};
    rules.sensitivity = {1e-7, 1e-7, 4e-7, 2e-7, 1e-7, 1e-7, 3e-7};
    return rules;
}

BlockCounts half(const BendRules& rules)
{
    BlockCounts counts{};
    std::transform(rules.weights.begin(), rules.weights.end(), counts.begin(),
                   [](std::int64_t weights) { return weights / 2; });
    return counts;
}

} // namespace

class BendBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersGiveByWeightsOverSensitivity()
    {
        BendRules rules;
        rules.weights = {1000, 1000, 1000, 0, 0, 0, 0};
        rules.sensitivity = {1, 1, 3, 1, 1, 1, 1};
        const BlockCounts counts{500, 500, 500, 0, 0, 0, 0};
        const BlockCounts bent = bend(rules, counts, Site::Query, 420);
        QCOMPARE(bent, (BlockCounts{420, 560, 520, 0, 0, 0, 0}));
    }

    void aLayerAtItsBoundLeavesTheRestToOthers()
    {
        BendRules rules;
        rules.weights = {1000, 1000, 1000, 0, 0, 0, 0};
        rules.sensitivity = {1, 1, 1000, 1, 1, 1, 1};
        const BlockCounts counts{500, 990, 500, 0, 0, 0, 0};
        const BlockCounts bent = bend(rules, counts, Site::Query, 400);
        QCOMPARE(bent, (BlockCounts{400, 1000, 590, 0, 0, 0, 0}));
    }

    void goesAsFarAsTheOthersCanFollow()
    {
        BendRules rules;
        rules.weights = {1000, 100, 0, 0, 0, 0, 0};
        const BlockCounts counts{500, 50, 0, 0, 0, 0, 0};
        QCOMPARE(bend(rules, counts, Site::Query, 0), (BlockCounts{450, 100, 0, 0, 0, 0, 0}));
        QCOMPARE(bend(rules, counts, Site::Query, 5000), (BlockCounts{550, 0, 0, 0, 0, 0, 0}));
        rules.held[index(Site::Key)] = true;
        QCOMPARE(bend(rules, counts, Site::Query, 0), counts);
    }

    void heldLayersStay()
    {
        BendRules rules = exampleRules();
        rules.held[index(Site::Down)] = true;
        const BlockCounts counts = half(rules);
        const BlockCounts bent = bend(rules, counts, Site::Value, 1000);
        QCOMPARE(bent[index(Site::Down)], counts[index(Site::Down)]);
        QCOMPARE(bent[index(Site::Value)], std::int64_t(1000));
        QCOMPARE(sum(bent), sum(counts));
    }

    void anyEditKeepsBudgetAndBounds()
    {
        std::mt19937_64 random(7);
        for (int block = 0; block < 50; ++block) {
            BendRules rules = exampleRules();
            for (std::size_t i = 0; i < kSiteCount; ++i) {
                rules.weights[i] = std::int64_t(random() % 500000);
                rules.sensitivity[i] = random() % 4 == 0 ? 0.0 : double(random() % 1000) * 1e-9;
                rules.held[i] = random() % 8 == 0;
            }
            BlockCounts counts = half(rules);
            const std::int64_t budget = sum(counts);
            for (int edit = 0; edit < 100; ++edit) {
                const Site site = kSites[random() % kSiteCount];
                counts = bend(rules, counts, site, std::int64_t(random() % 600000) - 50000);
                QCOMPARE(sum(counts), budget);
                for (std::size_t i = 0; i < kSiteCount; ++i) {
                    QVERIFY(counts[i] >= 0 && counts[i] <= rules.weights[i]);
                }
            }
        }
    }

    void largeLayersStayExact()
    {
        BendRules rules;
        rules.weights.fill(std::int64_t(1) << 40);
        rules.sensitivity = {1e-12, 3e-12, 7e-12, 1e-11, 1.3e-11, 1.7e-11, 1.9e-11};
        BlockCounts counts = half(rules);
        const std::int64_t budget = sum(counts);
        counts = bend(rules, counts, Site::Gate, 123456789);
        QCOMPARE(sum(counts), budget);
        QCOMPARE(counts[index(Site::Gate)], std::int64_t(123456789));
    }
};

QTEST_GUILESS_MAIN(BendBudgetTest)
#include "bend_budget_test.moc"
