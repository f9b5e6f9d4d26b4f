#include "plot/plot_navigation.h"

#include "plot/crosshair.h"
#include "plot/plot_overlay.h"
#include "plot/plot_view.h"

#include <QtWidgets/QApplication>

#include <cmath>

namespace besa {

namespace {

constexpr double kNotch = 1.2;    // factor of one notch of the wheel
constexpr int kSmallestBox = 5;   // pixels; a smaller box was a slip
constexpr double kDeepest = 1e-9; // of the axis's values: below it doubles run out

/// Shifts one axis so that what was at `from` comes to `to`, both in pixels.
void shiftAxis(QCPAxis& axis, double from, double to)
{
    const double before = axis.pixelToCoord(from);
    const double after = axis.pixelToCoord(to);
    if (axis.scaleType() == QCPAxis::stLogarithmic) {
        const double ratio = before / after;
        axis.setRange(axis.range().lower * ratio, axis.range().upper * ratio);
    } else {
        axis.moveRange(before - after);
    }
}

void zoomAxis(QCPAxis& axis, double factor, double pixel)
{
    const QCPRange before = axis.range();
    axis.scaleRange(1 / factor, axis.pixelToCoord(pixel));
    const QCPRange after = axis.range();
    const bool logarithmic = axis.scaleType() == QCPAxis::stLogarithmic;
    const double size = logarithmic ? std::log(after.upper / after.lower) : after.size();
    const double scale = logarithmic ? 1 : std::max(std::abs(after.lower), std::abs(after.upper));
    if (!(size > kDeepest * scale)) {
        axis.setRange(before);
    }
}

void showBetween(QCPAxis& axis, double a, double b)
{
    axis.setRange(QCPRange(axis.pixelToCoord(a), axis.pixelToCoord(b)));
}

} // namespace

PlotNavigation::PlotNavigation(PlotView& view)
    : QObject(&view)
    , m_view(view)
{
    view.canvas().installEventFilter(this);
}

void PlotNavigation::zoomAt(const QPointF& pixel, double factor, bool x, bool y)
{
    if (x) {
        zoomAxis(*m_view.canvas().xAxis, factor, pixel.x());
    }
    if (y) {
        zoomAxis(*m_view.canvas().yAxis, factor, pixel.y());
    }
    m_view.viewMoved();
}

void PlotNavigation::shift(const QPointF& pixels)
{
    shiftAxis(*m_view.canvas().xAxis, 0, pixels.x());
    shiftAxis(*m_view.canvas().yAxis, 0, pixels.y());
    m_view.viewMoved();
}

bool PlotNavigation::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonDblClick: {
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        if (mouse.button() == Qt::LeftButton && !m_view.pointerDoubleClicked(mouse.position())) {
            m_view.resetView();
        }
        return true;
    }
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent&>(*event));
        return true;
    case QEvent::Leave:
        if (m_drag == Drag::None) {
            m_view.pointerMoved(QPointF(-1, -1));
        }
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void PlotNavigation::press(QMouseEvent& event)
{
    m_view.setFocus(Qt::MouseFocusReason);
    if (m_drag != Drag::None || (event.button() != Qt::LeftButton && event.button() != Qt::RightButton)) {
        return;
    }
    m_right = event.button() == Qt::RightButton;
    m_box = m_right || event.modifiers().testFlag(Qt::ShiftModifier);
    m_from = event.position();
    m_last = m_from;
    m_drag = !m_box && m_view.pointerTaken(m_from) ? Drag::View : Drag::Pressed;
}

void PlotNavigation::move(QMouseEvent& event)
{
    const QPointF position = event.position();
    if (m_drag == Drag::None) {
        m_view.pointerMoved(position);
        return;
    }
    if (m_drag == Drag::Pressed &&
        (position - m_from).manhattanLength() >= QApplication::startDragDistance()) {
        const bool inside = m_view.plotArea().contains(m_from);
        m_drag = m_box && inside ? Drag::Box : m_box ? Drag::Pressed : Drag::Pan;
        if (m_drag == Drag::Pan) {
            m_view.canvas().setCursor(Qt::ClosedHandCursor);
            m_view.m_dragging = true;
            m_view.applyHints();
        }
        m_view.m_crosshair->hide();
    }
    if (m_drag == Drag::Pan) {
        shift(position - m_last);
    } else if (m_drag == Drag::Box) {
        m_view.m_crosshair->overlay().setBox(QRectF(m_from, position).normalized() & m_view.plotArea());
    } else if (m_drag == Drag::View) {
        m_view.pointerDragged(position);
    }
    m_last = position;
}

void PlotNavigation::release(QMouseEvent& event)
{
    if (event.button() != (m_right ? Qt::RightButton : Qt::LeftButton)) {
        return;
    }
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Pan) {
        m_view.canvas().unsetCursor();
        m_view.m_dragging = false;
        m_view.applyHints();
        m_view.canvas().replot(QCustomPlot::rpQueuedReplot);
    } else if (drag == Drag::Box) {
        zoomInto(event.position());
    } else if (drag == Drag::View) {
        m_view.pointerReleased(event.position());
    } else if (drag == Drag::Pressed && m_right) {
        m_view.showMenu(event.globalPosition().toPoint());
    } else if (drag == Drag::Pressed) {
        m_view.pointerClicked(event.position());
    }
}

void PlotNavigation::zoomInto(const QPointF& corner)
{
    const QRectF box = QRectF(m_from, corner).normalized() & m_view.plotArea();
    m_view.m_crosshair->overlay().setBox(std::nullopt);
    if (box.width() < kSmallestBox || box.height() < kSmallestBox) {
        return;
    }
    showBetween(*m_view.canvas().xAxis, box.left(), box.right());
    showBetween(*m_view.canvas().yAxis, box.bottom(), box.top());
    m_view.viewMoved();
}

void PlotNavigation::wheel(QWheelEvent& event)
{
    // Some systems turn the wheel sideways while a modifier is held.
    const QPoint delta = event.angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    const QPointF position = event.position();
    const QRectF area = m_view.plotArea();
    // On an axis the wheel means that axis.
    const bool onlyX = event.modifiers().testFlag(Qt::ControlModifier) || position.y() > area.bottom();
    const bool onlyY = event.modifiers().testFlag(Qt::ShiftModifier) || position.x() < area.left();
    if (notches != 0) {
        zoomAt(position, std::pow(kNotch, notches), !onlyY || onlyX, !onlyX || onlyY);
    }
    event.accept();
}

} // namespace besa
