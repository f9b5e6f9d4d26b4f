#include "kernels/activations.h"
#include "tiny_block.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>

#include "test_data.h"

using namespace besa;
using besa::test::distance;

class RmsNormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues()
    {
        // mean of squares of (1, 7) is 25: the row is divided by 5.
        const at::Tensor y = kernels::rmsNorm(at::tensor({1.0F, 7.0F}), at::tensor({1.0F, 2.0F}), 0.0);
        QVERIFY(distance(y, at::tensor({0.2, 2.8})) < 1e-6);
    }

    void epsKeepsZerosFinite()
    {
        const at::Tensor y = kernels::rmsNorm(at::full({1, 4}, 0.0F), at::ones({4}), 1e-6);
        QCOMPARE(y.abs().max().item<double>(), 0.0);
    }

    void largeHalfValuesDoNotOverflow()
    {
        // 300^2 is beyond fp16: squares must be taken in fp32.
        const at::Tensor y =
            kernels::rmsNorm(at::full({2, 8}, 300.0).to(at::kHalf), at::ones({8}).to(at::kHalf), 1e-6);
        QCOMPARE(y.scalar_type(), at::kHalf);
        QVERIFY(distance(y, at::ones({2, 8})) < 1e-3);
    }

    void halfTypesRoundBeforeTheWeight_data()
    {
        QTest::addColumn<bool>("gradients");
        QTest::newRow("while gradients are recorded") << true;
        QTest::newRow("fused") << false;
    }

    void halfTypesRoundBeforeTheWeight()
    {
        QFETCH(bool, gradients);
        const at::AutoGradMode mode(gradients);
        const at::Tensor x = test::noise({16, 32}).to(at::kBFloat16);
        const at::Tensor weight = test::noise({32}).to(at::kBFloat16);
        const at::Tensor wide = x.to(at::kFloat);
        const at::Tensor normed = wide.mul(wide.square().mean(-1, true).add(1e-5).rsqrt());
        QVERIFY(kernels::rmsNorm(x, weight, 1e-5).equal(weight.mul(normed.to(at::kBFloat16))));
    }
};

QTEST_GUILESS_MAIN(RmsNormTest)
#include "rms_norm_test.moc"
