#pragma once

#include <ATen/core/Tensor.h>

#include <QtTest/QTest>

namespace besa::test {

/// A type that a kernel computes in, and how far it may be from fp64 there.
struct Case
{
    at::ScalarType type;
    double tolerance; ///< of the largest value
};

inline void compare(const at::Tensor& given, const at::Tensor& expected, const Case& at)
{
    QCOMPARE(given.scalar_type(), at.type);
    QVERIFY(given.sizes() == expected.sizes());
    const double scale = expected.abs().max().item<double>();
    const double error = given.to(at::kDouble).sub(expected).abs().max().item<double>();
    QVERIFY2(error <= at.tolerance * scale, qPrintable(QStringLiteral("%1 of %2").arg(error).arg(scale)));
}

} // namespace besa::test
