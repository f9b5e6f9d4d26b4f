#pragma once

#include "plot/plot_view.h"

#include <optional>

namespace besa {

class PlotOverlay;
class ReadoutBox;

/// A vertical line through a plot with the values it meets, drawn without the rest of the plot.
class Crosshair : public QObject
{
    Q_OBJECT

public:
    explicit Crosshair(PlotView& view);

    void show(const PlotReadout& readout);
    void hide();
    bool shown() const { return m_x.has_value(); }
    std::optional<double> x() const { return m_x; }
    QString text() const; ///< rich
    PlotOverlay& overlay() const { return *m_overlay; }

private:
    PlotView& m_view;
    PlotOverlay* m_overlay; ///< the canvas's
    ReadoutBox* m_box;      ///< the view's
    std::optional<double> m_x;
};

} // namespace besa
