#pragma once

#include <QtCore/QPointF>

#include <optional>
#include <vector>

class QCPAbstractLegendItem;
class QCustomPlot;

namespace besa {

/// The legend of a plot as a row under its title that wraps when the plot is narrow.
class PlotLegend
{
public:
    explicit PlotLegend(QCustomPlot& plot);

    /// Fits the row to the plot's width and leaves it out when there are too few or too many entries to read.
    void fit();
    /// The entry at a point of the canvas.
    std::optional<int> entryAt(const QPointF& pixel) const;
    void setEntryFaint(int entry, bool faint);

private:
    std::vector<QCPAbstractLegendItem*> entries() const;

    QCustomPlot& m_plot;
    int m_wrap = 0;
    std::size_t m_entries = 0;
};

} // namespace besa
