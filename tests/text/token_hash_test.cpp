#include "text/token_hash.h"

#include <ATen/ops/tensor.h>

#include <QtTest/QTest>

namespace {

class TokenHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesLittleEndianWordsRowMajor();
    void shapeTypeAndStrideDoNotMatter();
};

void TokenHashTest::hashesLittleEndianWordsRowMajor()
{
    // printf '\x01\0\0\0\x02\0\0\0\0\x01\0\0' | sha256sum
    QCOMPARE(besa::tokenHash(at::tensor({1, 2, 256})),
             std::string("4cce4ffd3b07ffb2139196f2e9112a30f970eae20aa98e082c020c9118bc3a4c"));
}

void TokenHashTest::shapeTypeAndStrideDoNotMatter()
{
    const at::Tensor ids = at::tensor({1, 2, 3, 4, 5, 6}, at::kLong);
    const std::string hash = besa::tokenHash(ids);
    QCOMPARE(besa::tokenHash(ids.view({2, 3})), hash);
    QCOMPARE(besa::tokenHash(ids.to(at::kInt)), hash);
    QCOMPARE(besa::tokenHash(ids.view({2, 3}).t().contiguous().t()), hash);
    QVERIFY(besa::tokenHash(ids.view({2, 3}).t()) != hash);
}

} // namespace

QTEST_GUILESS_MAIN(TokenHashTest)
#include "token_hash_test.moc"
