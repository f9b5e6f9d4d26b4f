#include "plot/allocation_bars.h"
#include "plot_samples.h"

#include <QtTest/QSignalSpy>

using namespace besa;
using namespace besa::test;

class AllocationBarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTopIsDragged();
    void keysChooseAndMove();
    void whatMayNotBeEditedStays();
};

namespace {

std::unique_ptr<AllocationBars> shownBars()
{
    auto bars = std::make_unique<AllocationBars>();
    const AllocationBars::Values values{0.3, 0.4, 0.5, 0.6, 0.5, 0.5, 0.7};
    bars->setLearned(values);
    bars->setEdited(values);
    bars->resize(560, 320);
    bars->show();
    return bars;
}

} // namespace

void AllocationBarsTest::aTopIsDragged()
{
    const auto bars = shownBars();
    QVERIFY(settle(*bars));
    QSignalSpy chosen(bars.get(), &AllocationBars::siteChosen);
    QSignalSpy dragged(bars.get(), &AllocationBars::barDragged);
    QSignalSpy released(bars.get(), &AllocationBars::barReleased);
    drag(bars->canvas(), Qt::LeftButton, pixelOf(*bars, 2, 50), pixelOf(*bars, 2, 20));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(bars->site(), Site::Value);
    QVERIFY(dragged.count() >= 2);
    QCOMPARE(released.count(), 1);
    QVERIFY(std::abs(released.first()[1].toDouble() - 0.2) < 0.01);
    QVERIFY(bars->following()); // it did not pan
}

void AllocationBarsTest::keysChooseAndMove()
{
    const auto bars = shownBars();
    QVERIFY(settle(*bars));
    QSignalSpy released(bars.get(), &AllocationBars::barReleased);
    QTest::keyClick(bars.get(), Qt::Key_Right);
    QCOMPARE(bars->site(), Site::Key);
    QTest::keyClick(bars.get(), Qt::Key_Up);
    QVERIFY(std::abs(bars->edited()[1] - 0.41) < 1e-9);
    QTest::keyClick(bars.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(bars->edited()[1] - 0.409) < 1e-9);
    QCOMPARE(released.count(), 2);
}

void AllocationBarsTest::whatMayNotBeEditedStays()
{
    const auto bars = shownBars();
    bars->setEditable(false);
    QVERIFY(settle(*bars));
    QSignalSpy dragged(bars.get(), &AllocationBars::barDragged);
    QTest::keyClick(bars.get(), Qt::Key_Up);
    QTest::mouseClick(&bars->canvas(), Qt::LeftButton, {}, pixelOf(*bars, 3, 10));
    QCOMPARE(dragged.count(), 0);
    QCOMPARE(bars->site(), Site::Output); // but chosen
}

QTEST_MAIN(AllocationBarsTest)
#include "allocation_bars_test.moc"
