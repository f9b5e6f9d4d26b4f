#pragma once

#include "plot/qcp.h"

#include <QtGui/QPalette>

#include <optional>

namespace besa {

/// What lies over the cells of a map: thin lines between them where there is room, and a frame around the
/// selected one.
class MapMarks : public QCPLayerable
{
public:
    explicit MapMarks(QCustomPlot* plot);

    void setSize(QSize cells) { m_cells = cells; }
    void setSelected(const std::optional<QPoint>& cell); ///< draws only itself
    void setPalette(const QPalette& palette) { m_palette = palette; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    QPointF corner(int column, int row) const; ///< upper left, in pixels
    void drawLines(QCPPainter& painter) const;

    QSize m_cells;
    std::optional<QPoint> m_selected;
    QPalette m_palette;
};

} // namespace besa
