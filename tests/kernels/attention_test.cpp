#include "kernels/attention.h"
#include "type_cases.h"

#include "model/attention.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/full.h>
#include <ATen/ops/randn.h>

#include <QtTest/QTest>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

using namespace besa;
using test::Case;
using test::compare;

namespace {

/// fp64 is held to the definition; the others to fp64 within their own rounding.
constexpr std::array<Case, 4> kCases{Case{at::kDouble, 1e-13}, Case{at::kFloat, 5e-6},
                                     Case{at::kBFloat16, 3e-2}, Case{at::kHalf, 4e-3}};

/// Heads of query, key and value as a joined product lays them out: [B, T, heads + 2 kvHeads, D].
struct Stack
{
    at::Tensor all;
    std::int64_t heads;
    std::int64_t kvHeads;

    [[nodiscard]] at::Tensor query() const { return all.narrow(2, 0, heads).transpose(1, 2); }
    [[nodiscard]] at::Tensor key() const { return all.narrow(2, heads, kvHeads).transpose(1, 2); }
    [[nodiscard]] at::Tensor value() const { return all.narrow(2, heads + kvHeads, kvHeads).transpose(1, 2); }
};

/// The definition, in fp64: every query's scores, those ahead of it left out, their softmax, the mean of
/// values.
at::Tensor definition(const Stack& stack)
{
    const std::int64_t group = stack.heads / stack.kvHeads;
    const std::int64_t length = stack.all.size(1);
    const at::Tensor key = stack.key().repeat_interleave(group, 1);
    const at::Tensor value = stack.value().repeat_interleave(group, 1);
    const at::Tensor ahead =
        at::full({length, length}, -std::numeric_limits<double>::infinity(), stack.all.options()).triu(1);
    const at::Tensor scores =
        stack.query().matmul(key.transpose(2, 3)) / std::sqrt(static_cast<double>(stack.all.size(3))) + ahead;
    return scores.softmax(-1).matmul(value);
}

} // namespace

class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition_data();
    void equalsTheDefinition();
    void theSameBytesWithAnyNumberOfThreads();
    void rowsThatBlasWouldRefuse();
    void otherShapesAreRefused();
    void largeScoresStayFinite();
    void notANumberStaysOne();
};

void AttentionTest::equalsTheDefinition_data()
{
    QTest::addColumn<int>("windows");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("kvHeads");
    QTest::addColumn<int>("width");
    QTest::newRow("one position") << 1 << 1 << 2 << 2 << 4;
    QTest::newRow("within a tile") << 2 << 7 << 4 << 2 << 6;
    QTest::newRow("one value a head") << 1 << 9 << 2 << 1 << 1;
    QTest::newRow("a whole tile") << 1 << 64 << 2 << 2 << 8;
    QTest::newRow("a position more") << 1 << 65 << 2 << 1 << 8;
    QTest::newRow("three tiles") << 2 << 150 << 3 << 3 << 16;
    QTest::newRow("more tiles than parts") << 1 << 600 << 6 << 2 << 32;
}

void AttentionTest::equalsTheDefinition()
{
    QFETCH(int, windows);
    QFETCH(int, length);
    QFETCH(int, heads);
    QFETCH(int, kvHeads);
    QFETCH(int, width);
    for (const Case& at : kCases) {
        const at::Tensor all =
            at::randn({windows, length, heads + 2 * kvHeads, width}, at::TensorOptions(at::kDouble))
                .to(at.type);
        const at::Tensor gradient = at::randn({windows, length, heads, width}, at::TensorOptions(at::kDouble))
                                        .to(at.type)
                                        .transpose(1, 2);
        const Stack wide{all.to(at::kDouble).clone().requires_grad_(true), heads, kvHeads};
        const at::Tensor expected = definition(wide);
        expected.backward(gradient.to(at::kDouble));

        const Stack given{all, heads, kvHeads};
        const kernels::Attended attended =
            kernels::causalAttention(given.query(), given.key(), given.value());
        QVERIFY(attended.heads.transpose(1, 2).is_contiguous());
        compare(attended.heads, expected.detach(), at);
        compare(
            kernels::causalAttentionBackward(gradient, given.query(), given.key(), given.value(), attended),
            wide.all.grad(), at);
        const at::NoGradGuard noGradients;
        compare(besa::causalAttention(given.query(), given.key(), given.value()), expected.detach(), at);
    }
}

void AttentionTest::theSameBytesWithAnyNumberOfThreads()
{
    const int before = at::get_num_threads();
    const Stack stack{at::randn({1, 300, 15, 16}), 9, 3};
    const at::Tensor gradient = at::randn({1, 9, 300, 16});
    std::vector<at::Tensor> heads;
    std::vector<at::Tensor> gradients;
    for (const int threads : {1, 2, 3, 4}) {
        at::set_num_threads(threads);
        const kernels::Attended attended =
            kernels::causalAttention(stack.query(), stack.key(), stack.value());
        heads.push_back(attended.heads);
        gradients.push_back(
            kernels::causalAttentionBackward(gradient, stack.query(), stack.key(), stack.value(), attended));
    }
    at::set_num_threads(before);
    for (std::size_t i = 1; i < heads.size(); ++i) {
        QVERIFY(heads[i].equal(heads[0]));
        QVERIFY(gradients[i].equal(gradients[0]));
    }
}

void AttentionTest::rowsThatBlasWouldRefuse()
{
    // One position whose row is a column elsewhere, heads that lie whole, and a gradient repeated over
    // positions.
    const Stack one{at::randn({1, 6, 8, 1}).transpose(1, 3).transpose(2, 3), 2, 2};
    QVERIFY(one.query().stride(2) < one.query().size(3));
    const Stack copy{one.all.clone(at::MemoryFormat::Contiguous), 2, 2};
    QVERIFY(kernels::causalAttention(one.query(), one.key(), one.value())
                .heads.equal(kernels::causalAttention(copy.query(), copy.key(), copy.value()).heads));

    const Stack stack{at::randn({2, 70, 6, 8}), 2, 2};
    const at::Tensor query = stack.query().contiguous();
    const at::Tensor key = stack.key().transpose(2, 3).contiguous().transpose(2, 3);
    const kernels::Attended attended = kernels::causalAttention(stack.query(), stack.key(), stack.value());
    QVERIFY(kernels::causalAttention(query, key, stack.value()).heads.allclose(attended.heads, 1e-5, 1e-6));
    const at::Tensor repeated = at::randn({2, 2, 1, 8}).expand({2, 2, 70, 8});
    const auto backward = [&](const at::Tensor& gradient) {
        return kernels::causalAttentionBackward(gradient, stack.query(), stack.key(), stack.value(),
                                                attended);
    };
    QVERIFY(backward(repeated).equal(backward(repeated.contiguous())));
}

void AttentionTest::otherShapesAreRefused()
{
    const at::Tensor three = at::randn({1, 3, 5, 4});
    const at::Tensor two = at::randn({1, 2, 5, 4});
    const at::Tensor longer = at::randn({1, 3, 6, 4});
    QVERIFY_EXCEPTION_THROWN(kernels::causalAttention(three, two, two), c10::Error);
    QVERIFY_EXCEPTION_THROWN(kernels::causalAttention(three, longer, longer), c10::Error);
    QVERIFY_EXCEPTION_THROWN(kernels::causalAttention(three, three, three.to(at::kDouble)), c10::Error);
    const kernels::Attended attended = kernels::causalAttention(three, three, three);
    QVERIFY_EXCEPTION_THROWN(kernels::causalAttentionBackward(longer, three, three, three, attended),
                             c10::Error);
}

void AttentionTest::largeScoresStayFinite()
{
    const Stack stack{at::randn({1, 80, 6, 8}).mul(1e3), 2, 2};
    const kernels::Attended attended = kernels::causalAttention(stack.query(), stack.key(), stack.value());
    QVERIFY(attended.heads.isfinite().all().item<bool>());
    QVERIFY(
        kernels::causalAttentionBackward(attended.heads, stack.query(), stack.key(), stack.value(), attended)
            .isfinite()
            .all()
            .item<bool>());
}

void AttentionTest::notANumberStaysOne()
{
    const Stack stack{at::randn({1, 70, 3, 8}), 1, 1};
    stack.key()[0][0][66][0] = std::bit_cast<float>(0x7FC00001U); // whose low bits say something
    const at::Tensor heads = kernels::causalAttention(stack.query(), stack.key(), stack.value()).heads;
    QVERIFY(heads.narrow(2, 0, 66).isfinite().all().item<bool>()); // who does not see it
    QVERIFY(heads.narrow(2, 66, 4).isnan().all().item<bool>());
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
