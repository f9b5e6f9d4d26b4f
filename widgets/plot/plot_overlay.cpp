#include "plot/plot_overlay.h"

#include "theme/colours.h"

#include <utility>

namespace besa {

namespace {

constexpr double kMarkRadius = 3.5;

} // namespace

PlotOverlay::PlotOverlay(QCustomPlot* plot)
    : QCPLayerable(plot, QStringLiteral("overlay")) // buffered by default
{
}

void PlotOverlay::setCrosshair(double x, std::vector<PlotReadout::Mark> marks)
{
    m_x = x;
    m_marks = std::move(marks);
    show();
}

void PlotOverlay::hideCrosshair()
{
    if (m_x) {
        m_x.reset();
        m_marks.clear();
        show();
    }
}

void PlotOverlay::setBox(const std::optional<QRectF>& box)
{
    m_box = box;
    show();
}

void PlotOverlay::show()
{
    if (parentPlot()->isVisible()) {
        layer()->replot();
    }
}

void PlotOverlay::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect PlotOverlay::clipRect() const
{
    return parentPlot()->axisRect()->rect();
}

void PlotOverlay::draw(QCPPainter* painter)
{
    const QRectF area = parentPlot()->axisRect()->rect();
    if (m_x) {
        const double x = parentPlot()->xAxis->coordToPixel(*m_x);
        painter->setAntialiasing(false);
        painter->setPen(QPen(ink(Ink::Muted, m_palette), 1));
        painter->drawLine(QLineF(x, area.top(), x, area.bottom()));
        painter->setAntialiasing(true);
        painter->setPen(QPen(ink(Ink::Card, m_palette), 1.5));
        for (const PlotReadout::Mark& mark : m_marks) {
            painter->setBrush(mark.colour);
            painter->drawEllipse(QPointF(parentPlot()->xAxis->coordToPixel(mark.point.x()),
                                         parentPlot()->yAxis->coordToPixel(mark.point.y())),
                                 kMarkRadius, kMarkRadius);
        }
    }
    if (m_box) {
        const QColor accent = ink(Ink::Accent, m_palette);
        QColor fill = accent;
        fill.setAlphaF(0.15F);
        painter->setPen(QPen(accent, 1));
        painter->setBrush(fill);
        painter->drawRect(*m_box);
    }
}

} // namespace besa
