#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointF>

#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace besa {

class PlotView;

/// Turns what mouse and wheel do on a plot's canvas into zooming, panning, clicks and the crosshair.
class PlotNavigation : public QObject
{
    Q_OBJECT

public:
    explicit PlotNavigation(PlotView& view);

    /// Brings the view nearer (above 1) around a point of the canvas.
    void zoomAt(const QPointF& pixel, double factor, bool x, bool y);
    /// Shifts what is in view by pixels.
    void shift(const QPointF& pixels);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Box, View };

    void press(QMouseEvent& event);
    void move(QMouseEvent& event);
    void release(QMouseEvent& event);
    void wheel(QWheelEvent& event);
    void zoomInto(const QPointF& corner);

    PlotView& m_view;
    Drag m_drag = Drag::None;
    bool m_right = false; ///< the button that is down
    bool m_box = false;   ///< it would draw a box
    QPointF m_from;
    QPointF m_last;
};

} // namespace besa
