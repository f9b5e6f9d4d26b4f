#include "base/error.h"
#include "model/batched_forward.h"
#include "tiny_block.h"

#include "test_data.h"

using namespace besa;
using besa::test::distance;

namespace {

/// Counts the batches that pass.
class Counter : public PlainLinear
{
public:
    at::Tensor apply(Site site, const Linear& linear, const at::Tensor& x) override
    {
        if (site == Site::Query) {
            rows.push_back(x.size(0));
        }
        return PlainLinear::apply(site, linear, x);
    }
    std::vector<std::int64_t> rows;
};

struct Fixture
{
    ModelConfig config = test::tinyConfig();
    DecoderBlock block = test::convert(test::randomBlock(config), at::kFloat);
    at::Tensor x = test::noise({7, 12, config.hiddenSize}).to(at::kFloat);
    Rotary rotary = Rotary::make(config, 12, at::kFloat, at::kCPU);
    Counter linear;
};

} // namespace

class BatchedForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesHoldAThousandTokens_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("windows");
        QTest::newRow("short") << 256 << 4;
        QTest::newRow("usual") << 2048 << 1;
        QTest::newRow("short of two") << 600 << 1;
        QTest::newRow("empty") << 0 << 1024;
    }

    void batchesHoldAThousandTokens()
    {
        QFETCH(int, length);
        QFETCH(int, windows);
        QCOMPARE(batchWindows(length), std::int64_t(windows));
    }

    void equalsOnePass()
    {
        Fixture f;
        f.block.site(Site::Up).weight.requires_grad_();
        const at::Tensor whole = forwardBlock(f.block, f.config, f.rotary, f.x);
        const at::Tensor before = f.x.clone();
        const at::Tensor y = forwardBatched(f.block, f.config, f.rotary, f.x, f.linear, 3);
        QVERIFY(f.linear.rows == (std::vector<std::int64_t>{3, 3, 1}));
        QVERIFY(!y.requires_grad());
        QVERIFY(f.x.equal(before));
        QVERIFY(distance(y, whole) < 1e-5);

        forwardBatchedInPlace(f.block, f.config, f.rotary, f.x, f.linear, 3);
        QVERIFY(f.x.equal(y));
    }

    void stopsBetweenBatches()
    {
        Fixture f;
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, forwardBatched(f.block, f.config, f.rotary, f.x, f.linear, 3, source.get_token()));
        QVERIFY(f.linear.rows.empty());
    }
};

QTEST_GUILESS_MAIN(BatchedForwardTest)
#include "batched_forward_test.moc"
