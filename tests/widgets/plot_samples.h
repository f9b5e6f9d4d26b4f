#pragma once

#include "plot/line_plot.h"
#include "plot/qcp.h"
#include "theme/colours.h"

#include <QtTest/QTest>

#include <cmath>
#include <memory>
#include <vector>

namespace besa::test {

/// A shown plot of two curves over 0 to 100: one falls from 10 to 0.1, one is 5 throughout.
inline std::unique_ptr<LinePlot> shownLinePlot()
{
    auto plot = std::make_unique<LinePlot>();
    plot->setAxisLabels("Step", "Loss");
    plot->setTitle("Loss of the block");
    for (int i = 0; i < 2; ++i) {
        plot->addSeries(i == 0 ? "falling" : "level",
                        [i](const QPalette& palette) { return seriesPen(i, palette); });
    }
    std::vector<double> keys;
    std::vector<double> falling;
    for (int step = 0; step <= 100; ++step) {
        keys.push_back(step);
        falling.push_back(10 * std::pow(10.0, -step / 50.0));
    }
    plot->append(0, keys, falling);
    plot->append(1, keys, std::vector<double>(keys.size(), 5.0));
    plot->resize(640, 400);
    plot->show();
    return plot;
}

/// Waits until the window is active and what was asked for is drawn.
inline bool settle(PlotView& plot)
{
    const bool active = QTest::qWaitForWindowActive(plot.window());
    QTest::qWait(100);
    return active;
}

inline QPoint pixelOf(const PlotView& plot, double x, double y)
{
    return QPointF(plot.canvas().xAxis->coordToPixel(x), plot.canvas().yAxis->coordToPixel(y)).toPoint();
}

inline void turnWheel(PlotView& plot, const QPoint& at, int notches,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, plot.canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot.canvas(), &event);
}

/// Presses at one point, moves to another in steps and releases there.
inline void drag(QWidget& widget, Qt::MouseButton button, const QPoint& from, const QPoint& to,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mousePress(&widget, button, modifiers, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint at = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, button, modifiers, to);
}

inline void hover(PlotView& plot, const QPoint& at)
{
    QMouseEvent move(QEvent::MouseMove, at, plot.canvas().mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&plot.canvas(), &move);
}

} // namespace besa::test
