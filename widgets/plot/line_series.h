#pragma once

#include "plot/plot_view.h"
#include "plot/smoothing.h"

#include <QtGui/QPen>

#include <functional>
#include <span>
#include <vector>

class QCPGraph;

namespace besa {

class CurveBand;

/// How a series looks with a palette; for example seriesPen() or sitePen().
using PenMaker = std::function<QPen(const QPalette&)>;

/// One curve of a LinePlot: all its points, and the graphs that show those in view.
class LineSeries
{
public:
    LineSeries(QCustomPlot& plot, QString name, PenMaker pen);

    QString name;
    PenMaker pen;
    bool shown = true;
    bool markers = false;

    const std::vector<double>& keys() const { return m_keys; }
    const std::vector<double>& values() const { return m_values; }
    const std::vector<double>& smoothed() const { return m_smoothed.empty() ? m_values : m_smoothed; }

    void clear();
    void append(std::span<const double> keys, std::span<const double> values, std::span<const double> low,
                std::span<const double> high);
    void setSmoothing(double weight);

    /// The span of keys, or of values, extremes included; none when there are no finite ones.
    std::optional<PlotRange> span(Qt::Orientation axis, bool positive) const;
    /// Index of the point nearest to a key; none when there are no points.
    std::optional<std::size_t> nearest(double key) const;

    /// Gives the graphs the points between two keys, at most about two a pixel.
    void show(PlotRange keys, int pixels, bool logarithmic);
    void applyColours(const QPalette& palette, bool fast);
    QCPGraph& line() const { return *m_line; }

private:
    void showBand(std::span<const CurveBucket> buckets, bool logarithmic);

    CurveBand* m_low; ///< the plot's, like all graphs
    CurveBand* m_high;
    QCPGraph* m_raw; ///< faint, behind a smoothed line
    QCPGraph* m_line;
    std::vector<double> m_keys;
    std::vector<double> m_values;
    std::vector<double> m_lows; ///< empty, or as long as the values
    std::vector<double> m_highs;
    std::vector<double> m_smoothed; ///< empty without smoothing
    double m_weight = 0;
    Smoother m_smoother{0};
};

} // namespace besa
