#pragma once

#include "plot/plot_view.h"
#include "plot/qcp.h"

#include <optional>
#include <vector>

namespace besa {

/// What moves with the pointer: crosshair and zoom box. On the layer that is drawn without the rest of
/// the plot.
class PlotOverlay : public QCPLayerable
{
public:
    explicit PlotOverlay(QCustomPlot* plot);

    void setCrosshair(double x, std::vector<PlotReadout::Mark> marks);
    void hideCrosshair();
    void setBox(const std::optional<QRectF>& box); ///< in pixels
    void setPalette(const QPalette& palette) { m_palette = palette; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    QRect clipRect() const override;

private:
    void show();

    std::optional<double> m_x;
    std::vector<PlotReadout::Mark> m_marks;
    std::optional<QRectF> m_box;
    QPalette m_palette;
};

} // namespace besa
