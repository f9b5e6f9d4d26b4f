#include "plot/smoothing.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace besa;

class SmoothingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsNumbersWorkedOutByHand_data();
    void equalsNumbersWorkedOutByHand();
    void valuesThatAreNotFiniteChangeNothing();
    void pointsAreMergedWithTheirExtremes();
    void extremesOfThePointsThemselvesCount();
    void aBucketWithoutFiniteValuesIsAGap();
};

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

void SmoothingTest::equalsNumbersWorkedOutByHand_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("expected");

    QTest::newRow("none") << 0.0 << QList<double>{1, 5, -3} << QList<double>{1, 5, -3};
    // 0.5*1/0.5, (0.25*1 + 0.5*3)/0.75, (0.125*1 + 0.25*3 + 0.5*5)/0.875
    QTest::newRow("half") << 0.5 << QList<double>{1, 3, 5} << QList<double>{1, 7.0 / 3, 27.0 / 7};
    // weights 0.9 and 1 after the first: (0.9*2 + 4)/1.9
    QTest::newRow("slow") << 0.9 << QList<double>{2, 4} << QList<double>{2, 5.8 / 1.9};
    QTest::newRow("a constant stays") << 0.999 << QList<double>{7, 7, 7} << QList<double>{7, 7, 7};
}

void SmoothingTest::equalsNumbersWorkedOutByHand()
{
    QFETCH(double, weight);
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, expected);

    const std::vector<double> smoothed = smooth(std::vector<double>(values.begin(), values.end()), weight);
    QCOMPARE(smoothed.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t i = 0; i < smoothed.size(); ++i) {
        QVERIFY(std::abs(smoothed[i] - expected[static_cast<qsizetype>(i)]) < 1e-12);
    }
}

void SmoothingTest::valuesThatAreNotFiniteChangeNothing()
{
    const std::vector<double> smoothed = smooth(std::vector<double>{1, kNaN, kInfinity, 3}, 0.5);
    QCOMPARE(smoothed[0], 1.0);
    QVERIFY(std::isnan(smoothed[1]));
    QVERIFY(std::isinf(smoothed[2]));
    QCOMPARE(smoothed[3], 7.0 / 3);
}

void SmoothingTest::pointsAreMergedWithTheirExtremes()
{
    const std::vector<double> keys{0, 1, 2, 3, 4};
    const std::vector<double> values{1, 5, kNaN, 2, 8};
    const std::vector<CurveBucket> buckets = bucketed(keys, values, {}, {}, 2);
    QCOMPARE(buckets.size(), 3U);
    QCOMPARE(buckets[0].key, 0.5);
    QCOMPARE(buckets[0].mean, 3.0);
    QCOMPARE(buckets[0].low, 1.0);
    QCOMPARE(buckets[0].high, 5.0);
    QCOMPARE(buckets[1].mean, 2.0); // the gap is left out
    QCOMPARE(buckets[2].key, 4.0);
    QCOMPARE(buckets[2].low, 8.0);
}

void SmoothingTest::extremesOfThePointsThemselvesCount()
{
    const std::vector<double> keys{0, 1};
    const std::vector<double> values{3, 5};
    const std::vector<double> low{1, 4};
    const std::vector<double> high{4, 9};
    const std::vector<CurveBucket> buckets = bucketed(keys, values, low, high, 2);
    QCOMPARE(buckets.size(), 1U);
    QCOMPARE(buckets[0].mean, 4.0);
    QCOMPARE(buckets[0].low, 1.0);
    QCOMPARE(buckets[0].high, 9.0);
}

void SmoothingTest::aBucketWithoutFiniteValuesIsAGap()
{
    const std::vector<CurveBucket> buckets =
        bucketed(std::vector<double>{0, 1}, std::vector<double>{kNaN, kInfinity}, {}, {}, 2);
    QCOMPARE(buckets.size(), 1U);
    QVERIFY(std::isnan(buckets[0].mean));
    QVERIFY(std::isnan(buckets[0].low));
    QVERIFY(std::isnan(buckets[0].high));
}

QTEST_APPLESS_MAIN(SmoothingTest)
#include "smoothing_test.moc"
