// What a plot reads out where the pointer is, and what the pointer does in it.
#include "plot/crosshair.h"
#include "plot/crosshair_link.h"
#include "plot/plot_view.h"
#include "plot/qcp.h"

namespace besa {

QPointF PlotView::toPlot(const QPointF& pixel) const
{
    return {m_canvas->xAxis->pixelToCoord(pixel.x()), m_canvas->yAxis->pixelToCoord(pixel.y())};
}

std::optional<PlotReadout> PlotView::readout(double /*x*/) const
{
    return std::nullopt;
}

void PlotView::setCrosshairLink(CrosshairLink* link)
{
    if (m_link != nullptr) {
        disconnect(m_link, nullptr, this, nullptr);
    }
    m_link = link;
    if (link != nullptr) {
        connect(link, &CrosshairLink::moved, this, &PlotView::showCrosshair);
        connect(link, &CrosshairLink::left, m_crosshair, &Crosshair::hide);
    }
}

void PlotView::showCrosshair(double x)
{
    if (!isVisible() || !hasData()) {
        return;
    }
    if (const std::optional<PlotReadout> found = readout(x)) {
        m_crosshair->show(*found);
    } else {
        m_crosshair->hide();
    }
}

void PlotView::moveCrosshair(int direction)
{
    const QRectF area = plotArea();
    const std::optional<double> from = m_crosshair->x();
    double pixel = from ? m_canvas->xAxis->coordToPixel(*from) : area.center().x();
    pixel += direction;
    while (pixel >= area.left() && pixel <= area.right()) {
        const std::optional<PlotReadout> found = readout(m_canvas->xAxis->pixelToCoord(pixel));
        if (found && found->x != from) {
            if (m_link != nullptr) {
                m_link->move(found->x);
            } else {
                showCrosshair(found->x);
            }
            return;
        }
        pixel += direction;
    }
}

bool PlotView::pointerTaken(const QPointF& /*pressed*/)
{
    return false;
}

void PlotView::pointerDragged(const QPointF& /*position*/) {}

void PlotView::pointerReleased(const QPointF& /*position*/) {}

void PlotView::pointerMoved(const QPointF& position)
{
    if (!m_crosshairOffered) {
        return;
    }
    if (plotArea().contains(position)) {
        const double x = m_canvas->xAxis->pixelToCoord(position.x());
        if (m_link != nullptr) {
            m_link->move(x);
        } else {
            showCrosshair(x);
        }
    } else if (m_link != nullptr) {
        m_link->leave();
    } else {
        m_crosshair->hide();
    }
}

void PlotView::pointerClicked(const QPointF& /*position*/) {}

bool PlotView::pointerDoubleClicked(const QPointF& /*position*/)
{
    return false;
}

} // namespace besa
