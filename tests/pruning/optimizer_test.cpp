#include "pruning/allocation/besa/adam.h"
#include "pruning/allocation/besa/prodigy.h"

#include <ATen/Parallel.h>

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace besa;

namespace {

/// Prodigy of methods 1.7 for one coefficient list, written as the text says it, in fp64.
struct PlainProdigy
{
    std::vector<double> x0, x, m, v, s;
    double d = 1e-6, dMax = 1e-6, num = 0, coefficient = 1;

    explicit PlainProdigy(const std::vector<double>& start, double c)
        : x0(start)
        , x(start)
        , m(start.size())
        , v(start.size())
        , s(start.size())
        , coefficient(c)
    {
    }

    void step(const std::vector<double>& g)
    {
        const double beta3 = std::sqrt(0.999);
        const double dlr = d;
        num *= beta3;
        double den = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            num += (d / 1e-6) * dlr * g[i] * (x0[i] - x[i]);
            m[i] = 0.9 * m[i] + 0.1 * d * g[i];
            v[i] = 0.999 * v[i] + 0.001 * d * d * g[i] * g[i];
            s[i] = beta3 * s[i] + (d / 1e-6) * dlr * g[i];
            den += std::fabs(s[i]);
        }
        if (den == 0) {
            return;
        }
        const double hat = coefficient * num / den;
        if (d == 1e-6) {
            d = std::max(d, hat);
        }
        dMax = std::max(dMax, hat);
        d = dMax;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] -= dlr * m[i] / (std::sqrt(v[i]) + d * 1e-8);
        }
    }
};

} // namespace

class OptimizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prodigyEqualsDefinition();
    void prodigyInManyTasks();
    void adamInManyTasks();
    void prodigyKeepsDAtTheFirstStep();
    void prodigyIgnoresZeroGradients();
    void prodigyMinimises();
    void adamTakesASignedStepFirst();
    void cosineEndsAtZero();
    void weightDecayShrinks();
};

void OptimizerTest::prodigyEqualsDefinition()
{
    const std::vector<double> target{1.0, -2.0, 0.5, 3.0};
    std::vector<float> x(4, 0.0F);
    Prodigy prodigy(x, 5.0, 0.0);
    PlainProdigy plain(std::vector<double>(4, 0.0), 5.0);
    double last = 0.0;
    for (int step = 0; step < 60; ++step) {
        std::vector<float> g(4);
        std::vector<double> plainGradient(4);
        for (std::size_t i = 0; i < 4; ++i) {
            g[i] = static_cast<float>(x[i] - target[i]);
            plainGradient[i] = plain.x[i] - target[i];
        }
        prodigy.step(x, g);
        plain.step(plainGradient);
        QVERIFY(prodigy.stepSize() >= last);
        last = prodigy.stepSize();
        QVERIFY(std::abs(prodigy.stepSize() - plain.d) < 1e-3 * plain.d);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(std::abs(x[i] - plain.x[i]) < 1e-2);
    }
}

/// Coefficients for several tasks, the last one short: the definition, and the same bytes for all threads.
void OptimizerTest::prodigyInManyTasks()
{
    constexpr std::size_t kSize = 40'000;
    const int before = at::get_num_threads();
    PlainProdigy plain(std::vector<double>(kSize, 0.0), 1.0);
    std::vector<float> first;
    for (const int threads : {1, 2, 3, 4}) {
        at::set_num_threads(threads);
        std::vector<float> x(kSize, 0.0F);
        Prodigy prodigy(x, 1.0, 0.0);
        for (int step = 0; step < 8; ++step) {
            std::vector<float> g(kSize);
            for (std::size_t i = 0; i < kSize; ++i) {
                g[i] = std::sin(static_cast<float>(i % 977)) + 0.1F * static_cast<float>(step);
            }
            prodigy.step(x, g);
            if (threads == 1) {
                plain.step(std::vector<double>(g.begin(), g.end()));
                QVERIFY(std::abs(prodigy.stepSize() - plain.d) <= 1e-4 * plain.d);
            }
        }
        first = threads == 1 ? x : first;
        QCOMPARE(x, first);
    }
    at::set_num_threads(before);
    for (std::size_t i = 0; i < kSize; ++i) {
        QVERIFY(std::abs(first[i] - plain.x[i]) <= 1e-3 * std::abs(plain.x[i]) + 1e-9);
    }
}

/// The same for Adam with weight decay.
void OptimizerTest::adamInManyTasks()
{
    constexpr std::size_t kSize = 40'000;
    constexpr double rate = 0.02;
    constexpr double decay = 0.1;
    const auto gradientAt = [](std::size_t i, int step) {
        return std::sin(static_cast<float>(i % 977)) + 0.1F * static_cast<float>(step);
    };
    const int before = at::get_num_threads();
    std::vector<float> first;
    for (const int threads : {1, 2, 3, 4}) {
        at::set_num_threads(threads);
        std::vector<float> x(kSize, 1.0F);
        Adam adam(kSize, rate, decay, /*cosine=*/false, 8);
        for (int step = 1; step <= 8; ++step) {
            std::vector<float> g(kSize);
            for (std::size_t i = 0; i < kSize; ++i) {
                g[i] = gradientAt(i, step);
            }
            adam.step(x, g);
        }
        first = threads == 1 ? x : first;
        QCOMPARE(x, first);
    }
    at::set_num_threads(before);
    for (std::size_t i = 0; i < kSize; ++i) {
        double x = 1.0;
        double m = 0.0;
        double v = 0.0;
        for (int step = 1; step <= 8; ++step) {
            const double g = gradientAt(i, step);
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            const double direction =
                m / (1.0 - std::pow(0.9, step)) / (std::sqrt(v / (1.0 - std::pow(0.999, step))) + 1e-8);
            x = x * (1.0 - rate * decay) - rate * direction;
        }
        QVERIFY(std::abs(first[i] - x) <= 1e-5);
    }
}

void OptimizerTest::prodigyKeepsDAtTheFirstStep()
{
    std::vector<float> x(3, 1.0F);
    Prodigy prodigy(x, 1.0, 0.0);
    prodigy.step(x, std::vector<float>{1.0F, 2.0F, 3.0F});
    QCOMPARE(prodigy.stepSize(), 1e-6);
}

void OptimizerTest::prodigyIgnoresZeroGradients()
{
    std::vector<float> x{1.0F, 2.0F};
    Prodigy prodigy(x, 1.0, 0.0);
    prodigy.step(x, std::vector<float>{0.0F, 0.0F});
    QCOMPARE(x, (std::vector<float>{1.0F, 2.0F}));
    QCOMPARE(prodigy.stepSize(), 1e-6);
}

void OptimizerTest::prodigyMinimises()
{
    std::vector<float> x(2, 0.0F);
    Prodigy prodigy(x, 1.0, 0.0);
    for (int step = 0; step < 400; ++step) {
        prodigy.step(x, std::vector<float>{x[0] - 3.0F, x[1] + 1.0F});
    }
    QVERIFY(std::abs(x[0] - 3.0F) < 0.2F);
    QVERIFY(std::abs(x[1] + 1.0F) < 0.2F);
}

void OptimizerTest::adamTakesASignedStepFirst()
{
    std::vector<float> x{0.0F, 0.0F};
    Adam adam(2, 0.06, 0.0, false, 10);
    adam.step(x, std::vector<float>{0.001F, -50.0F});
    QVERIFY(std::abs(x[0] + 0.06F) < 1e-4F);
    QVERIFY(std::abs(x[1] - 0.06F) < 1e-4F);
}

void OptimizerTest::cosineEndsAtZero()
{
    std::vector<float> x{0.0F};
    Adam adam(1, 0.1, 0.0, true, 4);
    QCOMPARE(adam.stepSize(), 0.1);
    for (int i = 0; i < 2; ++i) {
        adam.step(x, std::vector<float>{1.0F});
    }
    QVERIFY(std::abs(adam.stepSize() - 0.05) < 1e-12);
    for (int i = 0; i < 2; ++i) {
        adam.step(x, std::vector<float>{1.0F});
    }
    QVERIFY(std::abs(adam.stepSize()) < 1e-12);
}

void OptimizerTest::weightDecayShrinks()
{
    std::vector<float> x{2.0F};
    Adam adam(1, 0.1, 0.5, false, 4);
    adam.step(x, std::vector<float>{0.0F});
    QVERIFY(std::abs(x[0] - 1.9F) < 1e-5F);
}

QTEST_GUILESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
