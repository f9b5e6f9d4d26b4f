#include "kernels/kernels.h"
#include "kernels/oracle.h"

#include <ATen/Parallel.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <QtTest/QTest>

#include <cmath>

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
    void windowSumsEqualDefinition_data();
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

void KernelsTest::windowSumsEqualDefinition_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("tokens");
    QTest::newRow("one weight") << 1 << 1 << 1;
    QTest::newRow("one column") << 5 << 1 << 3;
    QTest::newRow("less than a vector") << 3 << 7 << 5;
    QTest::newRow("a tile") << 16 << 33 << 64;
    QTest::newRow("past a tile") << 17 << 33 << 65;
    QTest::newRow("several tiles") << 40 << 64 << 300;
    QTest::newRow("tiles of 32 tokens") << 3 << 1025 << 70;
    QTest::newRow("tiles of 16 tokens") << 3 << 2049 << 70;
}

void KernelsTest::windowSumsEqualDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, tokens);
    const at::Tensor rank = kernels::rankRows(at::randn({rows, columns}));
    const at::Tensor a = randomCounts(rows, columns);
    const at::Tensor b = randomCounts(rows, columns);
    const at::Tensor first = a.minimum(b);
    const at::Tensor last = a.maximum(b);
    const int threads = at::get_num_threads();
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16, at::kHalf}) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        // Rows lie apart, as those of one of several stacked matrices do.
        const at::Tensor output = at::randn({tokens, rows + 5}).to(type).narrow(1, 3, rows);
        const at::Tensor input = at::randn({tokens, columns + 2}).to(type).narrow(1, 1, columns);
        const at::Tensor product = output.to(at::kDouble).t().mm(input.to(at::kDouble));
        const at::Tensor expected = kernels::oracle::windowSums(weight, product, rank, first, last);
        const at::Tensor sums = kernels::windowSums(weight, {output, input}, rank, first, last);
        QCOMPARE(sums.scalar_type(), at::kDouble);
        const double scale = std::sqrt(double(tokens) * double(columns)); // of such a sum
        const double error = sums.sub(expected).abs().max().item<double>();
        QVERIFY2(error < 2e-6 * scale, qPrintable(QString::number(error / scale)));
        for (const int other : {1, 3}) {
            at::set_num_threads(other);
            QVERIFY(at::equal(kernels::windowSums(weight, {output, input}, rank, first, last), sums));
        }
        at::set_num_threads(threads);
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
