#include "kernels/kernels.h"
#include "kernels/oracle.h"

#include <ATen/ops/equal.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <QtTest/QTest>

namespace kernels = besa::kernels;

namespace {

void addShapes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one weight") << 1 << 1;
    QTest::newRow("one column") << 5 << 1;
    QTest::newRow("below a vector") << 3 << 7;
    QTest::newRow("odd") << 5 << 33;
    QTest::newRow("block edge") << 4 << 256;
    QTest::newRow("past a block") << 4 << 273;
    QTest::newRow("many rows") << 40 << 64;
}

at::Tensor randomCounts(int rows, int columns)
{
    return at::randint(0, columns + 1, {rows}, at::kInt);
}

} // namespace

class KernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rankEqualsStableSort_data() { addShapes(); }
    void rankEqualsStableSort();
    void tiesGoToTheLowerColumn();
    void negativeZeroEqualsZero();
    void maskedWeightEqualsDefinition_data() { addShapes(); }
    void maskedWeightEqualsDefinition();
    void windowSumsEqualDefinition_data() { addShapes(); }
    void windowSumsEqualDefinition();
    void bucketSumsEqualDefinition_data() { addShapes(); }
    void bucketSumsEqualDefinition();
    void maskWritesPositiveZero();
};

void KernelsTest::rankEqualsStableSort()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    // Few distinct values, so that ties are everywhere.
    const at::Tensor score = at::randint(0, 5, {rows, columns}).to(at::kFloat);
    QVERIFY(at::equal(kernels::rankRows(score), kernels::oracle::rankRows(score)));
    const at::Tensor plain = at::randn({rows, columns});
    QVERIFY(at::equal(kernels::rankRows(plain), kernels::oracle::rankRows(plain)));
}

void KernelsTest::tiesGoToTheLowerColumn()
{
    const at::Tensor rank = kernels::rankRows(at::zeros({1, 4}));
    for (int c = 0; c < 4; ++c) {
        QCOMPARE(int(rank.data_ptr<std::uint16_t>()[c]), c);
    }
}

void KernelsTest::negativeZeroEqualsZero()
{
    at::Tensor score = at::zeros({1, 3});
    score[0][2] = -0.0F;
    const at::Tensor rank = kernels::rankRows(score);
    QCOMPARE(int(rank.data_ptr<std::uint16_t>()[2]), 2);
}

void KernelsTest::maskedWeightEqualsDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = kernels::rankRows(at::randn({rows, columns}));
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16, at::kHalf}) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        const at::Tensor counts = randomCounts(rows, columns);
        QVERIFY(at::equal(kernels::maskedWeight(weight, rank, counts),
                          kernels::oracle::maskedWeight(weight, rank, counts)));
    }
}

void KernelsTest::windowSumsEqualDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = kernels::rankRows(at::randn({rows, columns}));
    const at::Tensor a = randomCounts(rows, columns);
    const at::Tensor b = randomCounts(rows, columns);
    const at::Tensor first = a.minimum(b);
    const at::Tensor last = a.maximum(b);
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16, at::kHalf}) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        const at::Tensor gradient = at::randn({rows, columns}).to(type);
        const at::Tensor sums = kernels::windowSums(weight, gradient, rank, first, last);
        const at::Tensor expected = kernels::oracle::windowSums(weight, gradient, rank, first, last);
        const double error = sums.sub(expected).abs().max().item<double>();
        QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }
}

void KernelsTest::bucketSumsEqualDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = kernels::rankRows(at::randn({rows, columns}));
    std::vector<std::int32_t> edges;
    for (int i = 0; i <= 10; ++i) {
        edges.push_back(columns * i / 10); // empty buckets where columns < 10
    }
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        const at::Tensor gradient = at::randn({rows, columns}).to(type);
        const at::Tensor sums = kernels::bucketSums(weight, gradient, rank, edges);
        QVERIFY(sums.allclose(kernels::oracle::bucketSums(weight, gradient, rank, edges), 1e-9, 1e-12));
    }
}

void KernelsTest::maskWritesPositiveZero()
{
    const at::Tensor weight = -at::ones({1, 8});
    const at::Tensor rank = kernels::rankRows(at::randn({1, 8}));
    const at::Tensor masked = kernels::maskedWeight(weight, rank, at::full({1}, 8, at::kInt));
    QVERIFY(!masked.signbit().any().item<bool>());
}

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
