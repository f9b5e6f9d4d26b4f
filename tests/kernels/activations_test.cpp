#include "kernels/activations.h"
#include "type_cases.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/tensor.h>

#include <QtTest/QTest>

#include <array>
#include <cmath>

using namespace besa;
using test::Case;
using test::compare;

namespace {

/// fp64 is held to the definition; the others to fp64 within their own rounding.
constexpr std::array<Case, 4> kCases{Case{at::kDouble, 1e-13}, Case{at::kFloat, 2e-6},
                                     Case{at::kBFloat16, 2e-2}, Case{at::kHalf, 3e-3}};

at::Tensor noise(at::IntArrayRef sizes, at::ScalarType type)
{
    return at::randn(sizes, at::TensorOptions(at::kDouble)).to(type);
}

/// Rows that lie apart, as parts of a joined product do.
at::Tensor apart(at::IntArrayRef sizes, at::ScalarType type)
{
    std::vector<std::int64_t> wider = sizes.vec();
    wider.back() += 7;
    return noise(wider, type).narrow(-1, 3, sizes.back());
}

at::Tensor leaf(const at::Tensor& x)
{
    return x.to(at::kDouble).clone().requires_grad_(true);
}

} // namespace

/// The fused loops against autograd through the same functions in fp64, where they are ATen's operators.
class ActivationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normEqualsAutograd_data() { addShapes(); }
    void normEqualsAutograd();
    void rotationEqualsAutograd();
    void rotationComesBack();
    void siluMulEqualsAutograd_data() { addShapes(); }
    void siluMulEqualsAutograd();
    void siluMulAtTheEndsOfItsRange();
    void notANumberStaysOne();

private:
    static void addShapes();
};

void ActivationsTest::addShapes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("together");
    for (const int columns : {1, 5, 16, 37, 576}) {
        QTest::addRow("%d columns", columns) << 9 << columns << true;
        QTest::addRow("%d columns, rows apart", columns) << 9 << columns << false;
    }
    QTest::newRow("no rows") << 0 << 8 << true;
    QTest::newRow("many rows") << 700 << 130 << true; // shared out over threads
}

void ActivationsTest::normEqualsAutograd()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, together);
    if (rows == 0) {
        const at::NoGradGuard noGradients;
        QCOMPARE(kernels::rmsNorm(at::randn({0, 8}), at::randn({8}), 1e-5).numel(), std::int64_t{0});
        return;
    }
    constexpr double kEps = 1e-2; // large, so that one column has a gradient
    for (const Case& at : kCases) {
        const at::Tensor x = together ? noise({rows, columns}, at.type) : apart({rows, columns}, at.type);
        const at::Tensor gradient =
            together ? noise({rows, columns}, at.type) : apart({rows, columns}, at.type);
        const at::Tensor residual = noise({rows, columns}, at.type);
        const at::Tensor weight = noise({columns}, at.type);
        at::Tensor wide = leaf(x);
        const at::Tensor expected = kernels::rmsNorm(wide, weight.to(at::kDouble), kEps);
        expected.backward(gradient.to(at::kDouble));
        const at::NoGradGuard noGradients;
        compare(kernels::rmsNorm(x, weight, kEps), expected.detach(), at);
        compare(kernels::rmsNormBackward(gradient, x, weight, kEps, {}), wide.grad(), at);
        compare(kernels::rmsNormBackward(gradient, x, weight, kEps, residual),
                wide.grad().add(residual.to(at::kDouble)), at);
    }
}

void ActivationsTest::rotationEqualsAutograd()
{
    for (const int half : {1, 3, 8, 32}) {
        for (const Case& at : kCases) {
            // Heads of a joined product: two more stand between one position's and the next.
            const at::Tensor x = noise({2, 5, 6, 2 * half}, at.type).narrow(2, 0, 4);
            const at::Tensor cos = noise({5, half}, at.type);
            const at::Tensor sin = noise({5, half}, at.type);
            const at::Tensor gradient = noise({2, 5, 4, 2 * half}, at.type);
            at::Tensor wide = leaf(x);
            const at::Tensor expected =
                kernels::rotate(wide, cos.to(at::kDouble), sin.to(at::kDouble), kernels::Turn::Forward);
            expected.backward(gradient.to(at::kDouble));
            const at::NoGradGuard noGradients;
            const at::Tensor turned = kernels::rotate(x, cos, sin, kernels::Turn::Forward);
            QVERIFY(turned.is_contiguous());
            compare(turned, expected.detach(), at);
            compare(kernels::rotate(gradient, cos, sin, kernels::Turn::Back), wide.grad(), at);
        }
    }
}

void ActivationsTest::rotationComesBack()
{
    const at::NoGradGuard noGradients;
    const at::Tensor angles = noise({5, 8}, at::kDouble);
    const at::Tensor x = noise({2, 5, 4, 16}, at::kDouble);
    const at::Tensor turned = kernels::rotate(x, angles.cos(), angles.sin(), kernels::Turn::Forward);
    QVERIFY(!turned.allclose(x, 0.1, 0.1));
    QVERIFY(
        kernels::rotate(turned, angles.cos(), angles.sin(), kernels::Turn::Back).allclose(x, 1e-12, 1e-12));
}

void ActivationsTest::siluMulEqualsAutograd()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, together);
    if (rows == 0) {
        const at::NoGradGuard noGradients;
        QCOMPARE(kernels::siluMul(at::randn({0, 8}), at::randn({0, 8})).numel(), std::int64_t{0});
        return;
    }
    for (const Case& at : kCases) {
        const at::Tensor gate =
            (together ? noise({rows, columns}, at.type) : apart({rows, columns}, at.type)).mul(3);
        const at::Tensor up = together ? noise({rows, columns}, at.type) : apart({rows, columns}, at.type);
        const at::Tensor gradient = noise({rows, columns}, at.type);
        at::Tensor wideGate = leaf(gate);
        at::Tensor wideUp = leaf(up);
        const at::Tensor expected = kernels::siluMul(wideGate, wideUp);
        expected.backward(gradient.to(at::kDouble));
        const at::NoGradGuard noGradients;
        compare(kernels::siluMul(gate, up), expected.detach(), at);
        const at::Tensor both = kernels::siluMulBackward(gate, up, gradient);
        compare(both.narrow(1, 0, columns), wideGate.grad(), at);
        compare(both.narrow(1, columns, columns), wideUp.grad(), at);
    }
}

void ActivationsTest::siluMulAtTheEndsOfItsRange()
{
    const at::NoGradGuard noGradients;
    const at::Tensor gate =
        at::tensor({-1e30F, -200.0F, -87.0F, -20.0F, -1e-6F, 0.0F, 1e-6F, 20.0F, 90.0F, 1e30F}).unsqueeze(0);
    const at::Tensor up = at::ones_like(gate);
    const at::Tensor wide = gate.to(at::kDouble);
    const at::Tensor expected = wide.mul(wide.sigmoid());
    const at::Tensor error = kernels::siluMul(gate, up).to(at::kDouble).sub(expected).abs();
    QVERIFY(error.le(expected.abs().mul(1e-6).add(1e-5)).all().item<bool>());
    QVERIFY(kernels::siluMul(gate.narrow(1, 0, 3), up.narrow(1, 0, 3)).abs().lt(1e-20).all().item<bool>());
    const at::Tensor gradients = kernels::siluMulBackward(gate, up, up);
    const at::Tensor expectedGradients =
        kernels::siluMulBackward(wide, up.to(at::kDouble), up.to(at::kDouble));
    const at::Tensor slip = gradients.to(at::kDouble).sub(expectedGradients).abs();
    QVERIFY(slip.le(expectedGradients.abs().mul(1e-6).add(1e-5)).all().item<bool>());
}

void ActivationsTest::notANumberStaysOne()
{
    const at::NoGradGuard noGradients;
    const at::Tensor bad = at::tensor({std::nanf(""), 1.0F}).unsqueeze(0);
    const at::Tensor good = at::tensor({1.0F, 1.0F}).unsqueeze(0);
    QVERIFY(kernels::siluMul(bad, good).isnan()[0][0].item<bool>());
    QVERIFY(kernels::siluMul(good, bad).isnan()[0][0].item<bool>());
    QVERIFY(kernels::siluMulBackward(bad, good, good).isnan()[0][0].item<bool>());
    QVERIFY(kernels::rmsNorm(bad, good[0], 1e-5).isnan().all().item<bool>());
}

QTEST_GUILESS_MAIN(ActivationsTest)
#include "activations_test.moc"
