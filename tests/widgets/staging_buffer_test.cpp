#include "watch/staging_buffer.h"

#include <QtTest/QTest>

#include <thread>

using namespace besa;

namespace {

RunEvent step(int i)
{
    return {double(i), StepReport{.step = i}};
}

RunEvent rates(int block, Site site, float rate)
{
    return {0, RateDistribution{.block = block, .site = site, .rates = {rate}, .probabilities = {}}};
}

float rateOf(const RunEvent& event)
{
    return std::get<RateDistribution>(event.what).rates.at(0);
}

} // namespace

class StagingBufferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateReportsAreDropped()
    {
        StagingBuffer buffer;
        buffer.begin(1);
        QVERIFY(buffer.put(1, step(0)));
        buffer.begin(2);
        QVERIFY(!buffer.put(1, step(1)));
        QVERIFY(buffer.put(2, step(2)));
        const auto events = buffer.take();
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events[0].seconds, 2.0);
        QVERIFY(buffer.take().empty());
    }

    void onlyTheNewestDistributionOfASiteWaits()
    {
        StagingBuffer buffer;
        for (int i = 0; i < 100; ++i) {
            buffer.put(0, step(i));
            buffer.put(0, rates(0, Site::Key, float(i)));
            buffer.put(0, rates(0, Site::Up, float(-i)));
        }
        auto events = buffer.take();
        QCOMPARE(events.size(), std::size_t(102));
        QCOMPARE(rateOf(events[1]), 99.0F);
        QCOMPARE(rateOf(events[2]), -99.0F);
        buffer.put(0, rates(0, Site::Key, 5));
        QCOMPARE(rateOf(buffer.take().at(0)), 5.0F);
    }

    void aDistributionStaysBehindTheStartOfItsBlock()
    {
        StagingBuffer buffer;
        buffer.put(0, rates(0, Site::Key, 1));
        buffer.put(0, {0, BlockStarted{0, 1, 1}}); // a block that is done again
        buffer.put(0, rates(0, Site::Key, 2));
        buffer.put(0, rates(1, Site::Key, 3));
        const auto events = buffer.take();
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(rateOf(events[2]), 2.0F);
        QCOMPARE(rateOf(events[3]), 3.0F);
    }

    void progressInsideAStageIsMerged()
    {
        StagingBuffer buffer;
        for (int i = 0; i < 50; ++i) {
            buffer.put(0, {0, StageReport{Stage::Export, i, 100, "a"}});
        }
        buffer.put(0, {0, StageReport{Stage::Export, 50, 100, "b"}});
        const auto events = buffer.take();
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(std::get<StageReport>(events[0].what).done, std::int64_t(49));
    }

    void whenNobodyTakesTheMemoryIsBounded()
    {
        StagingBuffer buffer;
        buffer.put(0, {0, BlockStarted{0, 1, 1}});
        for (int i = 0; i < 200000; ++i) {
            buffer.put(0, step(i));
        }
        buffer.put(0, {0, BlockReport{}});
        const auto events = buffer.take();
        QVERIFY(events.size() <= StagingBuffer::kCapacity);
        QVERIFY(std::holds_alternative<BlockStarted>(events.front().what));
        QVERIFY(std::holds_alternative<BlockReport>(events.back().what));
        QVERIFY(std::ranges::is_sorted(events.begin(), events.end() - 1, {}, &RunEvent::seconds));
        QCOMPARE(std::get<StepReport>(events[events.size() - 2].what).step, std::int64_t(199999));
    }

    void twoThreadsShareIt()
    {
        StagingBuffer buffer;
        std::jthread engine([&] {
            for (int i = 0; i < 20000; ++i) {
                buffer.put(0, step(i));
            }
        });
        int next = 0;
        while (next < 20000) {
            for (const RunEvent& event : buffer.take()) {
                const auto number = std::get<StepReport>(event.what).step;
                QVERIFY(number >= next);
                next = static_cast<int>(number) + 1;
            }
        }
    }
};

QTEST_GUILESS_MAIN(StagingBufferTest)
#include "staging_buffer_test.moc"
