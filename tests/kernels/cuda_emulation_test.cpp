// Every CUDA kernel, thread by thread on the CPU, against the plain definitions.
#include "emulated_grid.h"

#include "kernels/activations.h"
#include "kernels/cuda/activations.cuh"
#include "kernels/cuda/masked_weight.cuh"
#include "kernels/cuda/optimizers.cuh"
#include "kernels/cuda/rank_rows.cuh"
#include "kernels/cuda/rank_sums.cuh"
#include "kernels/oracle.h"
#include "pruning/allocation/besa/adam.h"
#include "pruning/allocation/besa/prodigy.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/full.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/zeros.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <QtTest/QTest>

#include <array>
#include <cmath>
#include <limits>

namespace cuda = besa::kernels::cuda;
namespace oracle = besa::kernels::oracle;

using besa::test::EmulatedThread;
using besa::test::GridSize;
using besa::test::onGrid;

namespace {

constexpr std::array kTypes{at::kFloat, at::kBFloat16, at::kHalf};
constexpr std::array kEdgeColumns{1, 7, 8, 31, 32, 33, 255, 256, 257, 1023, 1024, 1025};

/// Calls body with a value of the kernels' own type.
template <typename Body>
void withType(at::ScalarType type, const Body& body)
{
    if (type == at::kFloat) {
        body(float{});
    } else if (type == at::kBFloat16) {
        body(cuda::BFloat16{});
    } else {
        body(cuda::Float16{});
    }
}

template <typename T>
const T* data(const at::Tensor& tensor)
{
    return static_cast<const T*>(tensor.const_data_ptr());
}

template <typename T>
T* data(at::Tensor& tensor)
{
    return static_cast<T*>(tensor.mutable_data_ptr());
}

at::Tensor emulatedRanks(const at::Tensor& score, const GridSize& size, bool inShared)
{
    at::Tensor rank = at::full_like(score, 77, at::TensorOptions(at::kUInt16));
    at::Tensor scratch = at::full({size.blocks, score.size(1)}, 99, at::kUInt16);
    const auto columns = static_cast<int>(score.size(1));
    const cuda::RankRows task{data<float>(score),
                              data<std::uint16_t>(rank),
                              inShared ? nullptr : data<std::uint16_t>(scratch),
                              score.size(0),
                              columns,
                              inShared};
    onGrid({size.blocks, size.threads, cuda::rankRowsShared(size.threads, columns, inShared)},
           [&](const EmulatedThread& thread) { cuda::rankRows(thread, task); });
    return rank;
}

template <typename T>
cuda::ProductRows<T> productRows(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank)
{
    return {data<T>(weight),
            data<T>(gradient),
            data<std::uint16_t>(rank),
            weight.size(0),
            static_cast<int>(weight.size(1)),
            weight.size(1) % cuda::kPack == 0};
}

/// Largest error relative to the largest expected value.
double relativeError(const at::Tensor& got, const at::Tensor& expected)
{
    const at::Tensor wide = expected.to(at::kDouble);
    return got.to(at::kDouble).sub(wide).abs().max().item<double>() /
           std::max(1e-30, wide.abs().max().item<double>());
}

/// What rounding to the type may cost, with two roundings in a row.
double tolerance(at::ScalarType type)
{
    return type == at::kFloat ? 2e-6 : type == at::kBFloat16 ? 0x1p-7 : 0x1p-10;
}

void compare(const at::Tensor& got, const at::Tensor& expected, double limit)
{
    const double error = relativeError(got, expected);
    QVERIFY2(error <= limit, qPrintable(QString("%1 > %2").arg(error).arg(limit)));
}

void addShapes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (const int columns : kEdgeColumns) {
        for (const int rows : {1, 4}) {
            QTest::addRow("%d x %d", rows, columns) << rows << columns;
        }
    }
}

} // namespace

class CudaEmulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfTypesConvertAsLibTorchDoes();
    void blockSumsAreTheSameInEveryThread();
    void ranksEqualStableSort_data() { addShapes(); }
    void ranksEqualStableSort();
    void longRowsAreRankedInGlobalMemory();
    void ranksOfZerosAndSigns();
    void maskedWeightEqualsDefinition_data() { addShapes(); }
    void maskedWeightEqualsDefinition();
    void windowSumsEqualDefinition_data() { addShapes(); }
    void windowSumsEqualDefinition();
    void bucketSumsEqualDefinition_data() { addShapes(); }
    void bucketSumsEqualDefinition();
    void moreBucketsThanSharedMemoryHolds();
    void sumsDoNotDependOnTheGrid();
    void rmsNormEqualsTheModels_data() { addShapes(); }
    void rmsNormEqualsTheModels();
    void rotationEqualsTheModels();
    void siluMulEqualsDefinition();
    void adamEqualsTheCpus();
    void prodigyEqualsTheCpus_data();
    void prodigyEqualsTheCpus();
};

void CudaEmulationTest::halfTypesConvertAsLibTorchDoes()
{
    std::vector<float> values{0.0F,
                              -0.0F,
                              65504.0F,
                              65519.99F,
                              65520.0F,
                              1e30F,
                              0x1p-14F,
                              0x1p-24F,
                              0x1p-25F,
                              0x1.8p-25F,
                              0x1.ffcp-15F,
                              0x1.fffp-15F,
                              std::numeric_limits<float>::infinity(),
                              std::numeric_limits<float>::max(),
                              std::numeric_limits<float>::denorm_min()};
    for (std::uint32_t bits = 0; bits <= 0xFFFFU; ++bits) {
        const auto word = static_cast<std::uint16_t>(bits);
        const float half = static_cast<float>(c10::Half(word, c10::Half::from_bits()));
        const float brain = static_cast<float>(c10::BFloat16(word, c10::BFloat16::from_bits()));
        const float gotHalf = cuda::toFloat(cuda::Float16{word});
        const float gotBrain = cuda::toFloat(cuda::BFloat16{word});
        QVERIFY(std::isnan(half) ? std::isnan(gotHalf) : cuda::bitsOf(half) == cuda::bitsOf(gotHalf));
        QVERIFY(std::isnan(brain) ? std::isnan(gotBrain) : cuda::bitsOf(brain) == cuda::bitsOf(gotBrain));
        if (!std::isnan(half)) {
            values.push_back(half);
            values.push_back(std::nextafter(half, 0.0F));
            values.push_back(half * (1.0F + 0x1p-11F)); // half way to the next, or near it
        }
    }
    for (const float size : values) {
        for (const float value : {size, -size}) {
            QCOMPARE(cuda::fromFloat<cuda::Float16>(value).bits, c10::Half(value).x);
            QCOMPARE(cuda::fromFloat<cuda::BFloat16>(value).bits, c10::BFloat16(value).x);
        }
    }
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(std::isnan(cuda::toFloat(cuda::fromFloat<cuda::Float16>(nan))));
    QVERIFY(std::isnan(cuda::toFloat(cuda::fromFloat<cuda::BFloat16>(nan))));
}

void CudaEmulationTest::blockSumsAreTheSameInEveryThread()
{
    for (const int threads : {32, 64, 96, 256}) {
        std::vector<float> sums(static_cast<std::size_t>(threads));
        std::vector<std::uint32_t> before(static_cast<std::size_t>(threads));
        onGrid({3, threads, sizeof(float) * cuda::kWarp}, [&](const EmulatedThread& thread) {
            const auto i = static_cast<std::size_t>(thread.index());
            const auto share = static_cast<float>(thread.index() + 1);
            sums[i] = cuda::blockSum(thread, share, reinterpret_cast<float*>(thread.shared()));
            before[i] = cuda::sumBefore(thread, static_cast<std::uint32_t>(thread.index()),
                                        reinterpret_cast<std::uint32_t*>(thread.shared()));
        });
        const int total = threads * (threads + 1) / 2;
        for (int i = 0; i < threads; ++i) {
            QCOMPARE(sums[static_cast<std::size_t>(i)], static_cast<float>(total));
            QCOMPARE(before[static_cast<std::size_t>(i)], static_cast<std::uint32_t>(i * (i - 1) / 2));
        }
    }
}

void CudaEmulationTest::ranksEqualStableSort()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    // Few distinct values, so that ties are everywhere; and values of both signs.
    for (const at::Tensor& score :
         {at::randint(0, 5, {rows, columns}).to(at::kFloat), at::randn({rows, columns})}) {
        const at::Tensor expected = oracle::rankRows(score);
        QVERIFY(at::equal(emulatedRanks(score, {3, 64, 0}, true), expected));
        QVERIFY(at::equal(emulatedRanks(score, {1, 256, 0}, true), expected));
        QVERIFY(at::equal(emulatedRanks(score, {2, 96, 0}, false), expected));
    }
}

void CudaEmulationTest::longRowsAreRankedInGlobalMemory()
{
    const at::Tensor score = at::randint(0, 9999, {2, 65535}).to(at::kFloat);
    QVERIFY(at::equal(emulatedRanks(score, {2, 256, 0}, false), oracle::rankRows(score)));
}

void CudaEmulationTest::ranksOfZerosAndSigns()
{
    const float infinity = std::numeric_limits<float>::infinity();
    std::vector<float> values{0.0F, -0.0F, 1e-45F, -1e-45F, infinity, -infinity,
                              0.0F, -0.0F, 3.0F,   3.0F,    -3.0F};
    const at::Tensor score = at::empty({1, static_cast<std::int64_t>(values.size())});
    std::ranges::copy(values, score.data_ptr<float>());
    QVERIFY(at::equal(emulatedRanks(score, {1, 32, 0}, true), oracle::rankRows(score)));
}

void CudaEmulationTest::maskedWeightEqualsDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = oracle::rankRows(at::randn({rows, columns}));
    const at::Tensor counts = at::randint(0, columns + 1, {rows}, at::kInt);
    counts[0] = columns; // a row that loses everything
    for (const at::ScalarType type : kTypes) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        at::Tensor masked = at::full_like(weight, -5);
        const auto run = [&](auto zero) {
            using Bits = decltype(zero);
            const cuda::MaskedWeight<Bits> task{data<Bits>(weight),
                                                data<std::uint16_t>(rank),
                                                data<std::int32_t>(counts),
                                                data<Bits>(masked),
                                                rows,
                                                columns,
                                                columns % cuda::kPack == 0};
            onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::maskedWeight(thread, task); });
        };
        type == at::kFloat ? run(std::uint32_t{}) : run(std::uint16_t{});
        QVERIFY(at::equal(masked, oracle::maskedWeight(weight, rank, counts)));
        QVERIFY(!masked[0].signbit().any().item<bool>()); // +0, not -0
    }
}

void CudaEmulationTest::windowSumsEqualDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = oracle::rankRows(at::randn({rows, columns}));
    const at::Tensor a = at::randint(0, columns + 1, {rows}, at::kInt);
    const at::Tensor b = at::randint(0, columns + 1, {rows}, at::kInt);
    const at::Tensor first = a.minimum(b);
    at::Tensor last = a.maximum(b);
    last[rows - 1] = first[rows - 1]; // an empty window
    for (const at::ScalarType type : kTypes) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        const at::Tensor gradient = at::randn({rows, columns}).to(type);
        at::Tensor sums = at::full({rows}, -1.0, at::kDouble);
        withType(type, [&](auto zero) {
            const auto task = productRows<decltype(zero)>(weight, gradient, rank);
            const cuda::Windows windows{data<std::int32_t>(first), data<std::int32_t>(last),
                                        data<double>(sums)};
            onGrid({2, 64, 0},
                   [&](const EmulatedThread& thread) { cuda::windowSums(thread, task, windows); });
        });
        QVERIFY(sums.allclose(oracle::windowSums(weight, gradient, rank, first, last), 1e-5, 1e-5));
        QCOMPARE(sums[rows - 1].item<double>(), 0.0);
    }
}

namespace {

at::Tensor emulatedBucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                              const std::vector<std::int32_t>& edges, int atOnce, const GridSize& size)
{
    const int buckets = static_cast<int>(edges.size()) - 1;
    std::vector<std::uint16_t> bucketOf(static_cast<std::size_t>(weight.size(1)));
    for (std::size_t b = 0; b + 1 < edges.size(); ++b) {
        std::fill(bucketOf.begin() + edges[b], bucketOf.begin() + edges[b + 1],
                  static_cast<std::uint16_t>(b));
    }
    at::Tensor sums = at::full({weight.size(0), buckets}, -1.0, at::kDouble);
    withType(weight.scalar_type(), [&](auto zero) {
        const auto task = productRows<decltype(zero)>(weight, gradient, rank);
        const cuda::Buckets target{bucketOf.data(), buckets, atOnce, data<double>(sums)};
        onGrid({size.blocks, size.threads, cuda::bucketSumsShared(size.threads, atOnce)},
               [&](const EmulatedThread& thread) { cuda::bucketSums(thread, task, target); });
    });
    return sums;
}

std::vector<std::int32_t> evenEdges(int columns, int buckets)
{
    std::vector<std::int32_t> edges;
    for (int i = 0; i <= buckets; ++i) {
        edges.push_back(columns * i / buckets); // empty buckets where there are few columns
    }
    return edges;
}

} // namespace

void CudaEmulationTest::bucketSumsEqualDefinition()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const at::Tensor rank = oracle::rankRows(at::randn({rows, columns}));
    const std::vector<std::int32_t> edges = evenEdges(columns, 40);
    for (const at::ScalarType type : kTypes) {
        const at::Tensor weight = at::randn({rows, columns}).to(type);
        const at::Tensor gradient = at::randn({rows, columns}).to(type);
        const at::Tensor sums = emulatedBucketSums(weight, gradient, rank, edges, 40, {2, 64, 0});
        QVERIFY(sums.allclose(oracle::bucketSums(weight, gradient, rank, edges), 1e-5, 1e-5));
    }
}

void CudaEmulationTest::moreBucketsThanSharedMemoryHolds()
{
    const at::Tensor rank = oracle::rankRows(at::randn({3, 300}));
    const at::Tensor weight = at::randn({3, 300});
    const at::Tensor gradient = at::randn({3, 300});
    const std::vector<std::int32_t> edges = evenEdges(300, 100);
    const at::Tensor sums = emulatedBucketSums(weight, gradient, rank, edges, 33, {1, 64, 0});
    QVERIFY(sums.allclose(oracle::bucketSums(weight, gradient, rank, edges), 1e-5, 1e-5));
}

void CudaEmulationTest::sumsDoNotDependOnTheGrid()
{
    const at::Tensor rank = oracle::rankRows(at::randn({9, 1025}));
    const at::Tensor weight = at::randn({9, 1025});
    const at::Tensor gradient = at::randn({9, 1025});
    const std::vector<std::int32_t> edges = evenEdges(1025, 100);
    const at::Tensor once = emulatedBucketSums(weight, gradient, rank, edges, 100, {1, 32, 0});
    QVERIFY(at::equal(once, emulatedBucketSums(weight, gradient, rank, edges, 100, {4, 64, 0})));
    QVERIFY(at::equal(once, emulatedBucketSums(weight, gradient, rank, edges, 7, {3, 96, 0})));
}

void CudaEmulationTest::rmsNormEqualsTheModels()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    for (const at::ScalarType type : kTypes) {
        const at::Tensor x = at::randn({rows, columns}).to(type);
        const at::Tensor weight = at::rand({columns}).add(0.5).to(type);
        const at::Tensor gradient = at::randn({rows, columns}).to(type);
        at::Tensor out = at::empty_like(x);
        at::Tensor inputGradient = at::empty_like(x);
        withType(type, [&](auto zero) {
            using T = decltype(zero);
            cuda::RmsNorm<T> task{data<T>(x), data<T>(weight), data<T>(gradient), data<T>(out), rows, columns,
                                  1e-5F};
            onGrid({2, 64, cuda::kRmsNormShared},
                   [&](const EmulatedThread& thread) { cuda::rmsNormForward(thread, task); });
            task.out = data<T>(inputGradient);
            onGrid({2, 64, cuda::kRmsNormShared},
                   [&](const EmulatedThread& thread) { cuda::rmsNormBackward(thread, task); });
        });
        at::Tensor wide = x.to(at::kDouble).requires_grad_(true);
        const at::Tensor expected = besa::kernels::rmsNorm(wide, weight.to(at::kDouble), 1e-5F);
        expected.backward(gradient.to(at::kDouble));
        compare(out, expected.detach(), tolerance(type));
        // One column: the norm cancels x, and what is left of its gradient is rounding.
        const at::Tensor error = inputGradient.to(at::kDouble).sub(wide.grad()).abs();
        const double scale = std::max(wide.grad().abs().max().item<double>(), columns == 1 ? 10.0 : 0.0);
        QVERIFY(error.max().item<double>() <= 2.0 * tolerance(type) * scale);
    }
}

void CudaEmulationTest::rotationEqualsTheModels()
{
    constexpr int windows = 2;
    constexpr int positions = 5;
    constexpr int heads = 3;
    for (const int half : {1, 5, 32}) {
        const at::Tensor angles = at::randn({positions, half});
        for (const at::ScalarType type : kTypes) {
            const at::Tensor cos = angles.cos().to(type);
            const at::Tensor sin = angles.sin().to(type);
            const at::Tensor x = at::randn({windows, positions, heads, 2L * half}).to(type);
            at::Tensor out = at::empty_like(x);
            at::Tensor back = at::empty_like(x);
            withType(type, [&](auto zero) {
                using T = decltype(zero);
                cuda::Rotate<T> task{
                    data<T>(x), data<T>(cos), data<T>(sin), data<T>(out), windows * positions * heads,
                    positions,  heads,        half,         1.0F};
                onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::rotate(thread, task); });
                task.out = data<T>(back);
                task.direction = -1.0F;
                onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::rotate(thread, task); });
            });
            at::Tensor wide = x.to(at::kDouble).requires_grad_(true);
            const at::Tensor expected = besa::kernels::rotate(wide, cos.to(at::kDouble), sin.to(at::kDouble),
                                                              besa::kernels::Turn::Forward);
            compare(out, expected.detach(), tolerance(type));
            expected.backward(x.to(at::kDouble)); // the gradient of a rotation turns back
            compare(back, wide.grad(), tolerance(type));
        }
    }
}

void CudaEmulationTest::siluMulEqualsDefinition()
{
    for (const int size : {1, 33, 1000}) {
        for (const at::ScalarType type : kTypes) {
            const at::Tensor gate = at::randn({size}).mul(4).to(type);
            const at::Tensor up = at::randn({size}).to(type);
            const at::Tensor gradient = at::randn({size}).to(type);
            at::Tensor out = at::empty_like(gate);
            at::Tensor gateGradient = at::empty_like(gate);
            at::Tensor upGradient = at::empty_like(gate);
            withType(type, [&](auto zero) {
                using T = decltype(zero);
                const cuda::SiluMul<T> task{data<T>(gate), data<T>(up),           data<T>(gradient),
                                            data<T>(out),  data<T>(gateGradient), data<T>(upGradient),
                                            size};
                onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::siluMulForward(thread, task); });
                onGrid({2, 64, 0},
                       [&](const EmulatedThread& thread) { cuda::siluMulBackward(thread, task); });
            });
            at::Tensor wideGate = gate.to(at::kDouble).requires_grad_(true);
            at::Tensor wideUp = up.to(at::kDouble).requires_grad_(true);
            const at::Tensor expected = at::silu(wideGate).mul(wideUp);
            expected.backward(gradient.to(at::kDouble));
            compare(out, expected.detach(), tolerance(type));
            compare(gateGradient, wideGate.grad(), tolerance(type));
            compare(upGradient, wideUp.grad(), tolerance(type));
        }
    }
}

void CudaEmulationTest::adamEqualsTheCpus()
{
    for (const std::int64_t size : {1, 63, 1000}) {
        const at::Tensor initial = at::randn({size});
        at::Tensor x = initial.clone();
        at::Tensor first = at::zeros({size});
        at::Tensor second = at::zeros({size});
        const at::Tensor expected = initial.clone();
        const auto count = static_cast<std::size_t>(size);
        besa::Adam adam(count, 0.01, 0.1, /*cosine=*/true, 8);
        for (int step = 1; step <= 8; ++step) {
            const at::Tensor gradient = at::randn({size});
            const cuda::AdamStep task{data<float>(x),
                                      data<float>(gradient),
                                      data<float>(first),
                                      data<float>(second),
                                      size,
                                      adam.stepSize(),
                                      0.1,
                                      1.0 - std::pow(0.9, step),
                                      1.0 - std::pow(0.999, step)};
            onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::adamStep(thread, task); });
            adam.step({expected.data_ptr<float>(), count}, {gradient.data_ptr<float>(), count});
            QVERIFY(x.allclose(expected, 1e-6, 1e-7));
        }
    }
}

void CudaEmulationTest::prodigyEqualsTheCpus_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("blocks");
    QTest::newRow("one coefficient") << 1 << 1;
    QTest::newRow("less than a warp") << 31 << 1;
    QTest::newRow("several blocks") << 1000 << 3;
    QTest::newRow("empty blocks") << 65 << 4;
}

void CudaEmulationTest::prodigyEqualsTheCpus()
{
    QFETCH(int, size);
    QFETCH(int, blocks);
    const at::Tensor initial = at::randn({size});
    const at::Tensor goal = at::randn({size});
    at::Tensor x = initial.clone();
    at::Tensor first = at::zeros({size});
    at::Tensor second = at::zeros({size});
    at::Tensor weighted = at::zeros({size});
    at::Tensor parts = at::empty({2, blocks}, at::kDouble);
    cuda::ProdigyState state{besa::kernels::kProdigyInitialD, besa::kernels::kProdigyInitialD, 0.0, 0.0};
    const at::Tensor expected = initial.clone();
    const auto count = static_cast<std::size_t>(size);
    besa::Prodigy prodigy({initial.data_ptr<float>(), count}, 0.5, 0.1);
    for (int step = 0; step < 12; ++step) {
        // The first step has no gradient at all.
        const at::Tensor gradient = step == 0 ? at::zeros({size}) : expected.sub(goal);
        const cuda::ProdigyStep task{data<float>(x),
                                     data<float>(gradient),
                                     data<float>(initial),
                                     data<float>(first),
                                     data<float>(second),
                                     data<float>(weighted),
                                     size,
                                     &state,
                                     data<double>(parts),
                                     data<double>(parts) + blocks,
                                     blocks,
                                     0.5,
                                     0.1};
        const GridSize grid{blocks, 64, cuda::kProdigyShared};
        onGrid(grid, [&](const EmulatedThread& thread) { cuda::prodigyGather(thread, task); });
        onGrid({1, 32, 0}, [&](const EmulatedThread& thread) { cuda::prodigyEstimate(thread, task); });
        onGrid(grid, [&](const EmulatedThread& thread) { cuda::prodigyMove(thread, task); });
        prodigy.step({expected.data_ptr<float>(), count}, {gradient.data_ptr<float>(), count});
        QVERIFY(std::fabs(state.d - prodigy.stepSize()) <= 1e-9 * prodigy.stepSize());
        QVERIFY(x.allclose(expected, 1e-5, 1e-7));
    }
    QVERIFY(state.d > besa::kernels::kProdigyInitialD);
}

QTEST_GUILESS_MAIN(CudaEmulationTest)
#include "cuda_emulation_test.moc"
