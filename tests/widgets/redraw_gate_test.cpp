#include "plot/redraw_gate.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace besa;

class RedrawGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRequestsAreOneRedraw();
    void aSteadyStreamIsDrawnAllTheWhile();
    void aHiddenViewIsDrawnOnceWhenItIsShown();
    void aPageBehindAnotherIsDrawnWhenItComesToTheFront();
    void aViewScrolledAwayIsDrawnWhenItIsScrolledBack();
    void aMinimizedWindowIsNotDrawn();
    void nothingAskedForIsNothingDrawn();
};

namespace {

constexpr int kMilliseconds = 10;
constexpr int kLong = 60; // several times the gate's time

/// A view that counts how often it is drawn.
struct Counted : QWidget
{
    int drawn = 0;
    RedrawGate gate{this, kMilliseconds, [this] { ++drawn; }};
};

} // namespace

void RedrawGateTest::manyRequestsAreOneRedraw()
{
    Counted view;
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (int i = 0; i < 1000; ++i) {
        view.gate.request();
    }
    QCOMPARE(view.drawn, 0); // never at once
    QVERIFY(view.gate.pending());
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 1);
    QVERIFY(!view.gate.pending());
    view.gate.request();
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 2);
}

void RedrawGateTest::aSteadyStreamIsDrawnAllTheWhile()
{
    Counted view;
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 200) {
        view.gate.request();
        QTest::qWait(1);
    }
    const int most = static_cast<int>(clock.elapsed()) / kMilliseconds + 1;
    QVERIFY2(view.drawn >= 3 && view.drawn <= most, qPrintable(QString::number(view.drawn)));
}

void RedrawGateTest::aHiddenViewIsDrawnOnceWhenItIsShown()
{
    Counted view;
    for (int i = 0; i < 1000; ++i) {
        view.gate.request();
    }
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 0);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(view.drawn, 1);
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 1);
}

void RedrawGateTest::aPageBehindAnotherIsDrawnWhenItComesToTheFront()
{
    QStackedWidget pages;
    auto* view = new Counted;
    pages.addWidget(new QWidget);
    pages.addWidget(view);
    pages.resize(200, 200);
    pages.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pages));
    view->gate.request();
    QTest::qWait(kLong);
    QCOMPARE(view->drawn, 0);
    pages.setCurrentIndex(1);
    QTRY_COMPARE(view->drawn, 1);
    view->gate.request(); // hidden again before its time
    pages.setCurrentIndex(0);
    QTest::qWait(kLong);
    QCOMPARE(view->drawn, 1);
    pages.setCurrentIndex(1);
    QTRY_COMPARE(view->drawn, 2);
}

void RedrawGateTest::aViewScrolledAwayIsDrawnWhenItIsScrolledBack()
{
    QScrollArea area;
    auto* inside = new QWidget;
    inside->resize(200, 2000);
    auto* view = new Counted;
    view->setParent(inside);
    view->setGeometry(0, 1800, 200, 200);
    area.setWidget(inside);
    area.resize(220, 220);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    view->gate.request();
    QTest::qWait(kLong);
    QCOMPARE(view->drawn, 0);
    area.ensureWidgetVisible(view);
    QTRY_COMPARE(view->drawn, 1);
}

void RedrawGateTest::aMinimizedWindowIsNotDrawn()
{
    Counted view;
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setWindowState(Qt::WindowMinimized);
    view.gate.request();
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 0);
    view.setWindowState(Qt::WindowNoState);
    view.update();
    QTRY_COMPARE(view.drawn, 1);
}

void RedrawGateTest::nothingAskedForIsNothingDrawn()
{
    Counted view;
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.update();
    QTest::qWait(kLong);
    QCOMPARE(view.drawn, 0);
}

QTEST_MAIN(RedrawGateTest)
#include "redraw_gate_test.moc"
