#include "plot/map_marks.h"

#include "theme/colours.h"

namespace besa {

namespace {

constexpr double kRoomForLines = 7; // pixels a cell

} // namespace

MapMarks::MapMarks(QCustomPlot* plot)
    : QCPLayerable(plot, QStringLiteral("overlay")) // drawn without the cells
{
}

void MapMarks::setSelected(const std::optional<QPoint>& cell)
{
    if (cell != m_selected) {
        m_selected = cell;
        if (parentPlot()->isVisible()) {
            layer()->replot();
        }
    }
}

void MapMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

QRect MapMarks::clipRect() const
{
    return parentPlot()->axisRect()->rect().adjusted(-1, -1, 1, 1);
}

QPointF MapMarks::corner(int column, int row) const
{
    return {parentPlot()->xAxis->coordToPixel(column - 0.5), parentPlot()->yAxis->coordToPixel(row - 0.5)};
}

void MapMarks::drawLines(QCPPainter& painter) const
{
    const QPointF start = corner(0, 0);
    const QPointF end = corner(m_cells.width(), m_cells.height());
    painter.setPen(QPen(ink(Ink::Card, m_palette), 1));
    if ((end.x() - start.x()) / m_cells.width() >= kRoomForLines) {
        for (int column = 1; column < m_cells.width(); ++column) {
            const double x = corner(column, 0).x();
            painter.drawLine(QLineF(x, start.y(), x, end.y()));
        }
    }
    if ((end.y() - start.y()) / m_cells.height() >= kRoomForLines) {
        for (int row = 1; row < m_cells.height(); ++row) {
            const double y = corner(0, row).y();
            painter.drawLine(QLineF(start.x(), y, end.x(), y));
        }
    }
}

void MapMarks::draw(QCPPainter* painter)
{
    if (m_cells.isEmpty()) {
        return;
    }
    drawLines(*painter);
    if (m_selected) {
        const QRectF cell(corner(m_selected->x(), m_selected->y()),
                          corner(m_selected->x() + 1, m_selected->y() + 1));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink(Ink::Card, m_palette), 4)); // stands out from any cell's colour
        painter->drawRect(cell);
        painter->setPen(QPen(m_palette.color(QPalette::Text), 2));
        painter->drawRect(cell);
    }
}

} // namespace besa
