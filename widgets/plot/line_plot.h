#pragma once

#include "plot/plot_view.h"

#include <QtGui/QPen>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace besa {

/// How a series looks with a palette; for example seriesPen() or sitePen().
using PenMaker = std::function<QPen(const QPalette&)>;

/// Curves over a common x. A series may carry the extremes of what its points stand for, drawn as a band.
/// Values that are not finite are gaps. With smoothing the raw curve stays as a faint one.
class LinePlot : public PlotView
{
    Q_OBJECT

public:
    explicit LinePlot(QWidget* parent = nullptr);
    ~LinePlot() override;

    /// Adds a series and returns its number. `name` stands in the legend and heads its CSV column.
    int addSeries(const QString& name, PenMaker pen);
    int seriesCount() const;
    void clear();     ///< forgets all series
    void clearData(); ///< keeps the series, forgets their points

    /// Adds points; keys ascend. `low` and `high` are empty or as long as `values`.
    void append(int series, std::span<const double> keys, std::span<const double> values,
                std::span<const double> low = {}, std::span<const double> high = {});
    /// The same instead of all points so far.
    void setSeries(int series, std::span<const double> keys, std::span<const double> values,
                   std::span<const double> low = {}, std::span<const double> high = {});

    void setSeriesName(int series, const QString& name);
    bool seriesShown(int series) const;
    void setSeriesShown(int series, bool shown);
    void isolateSeries(int series); ///< shows only this one; all again when it already is the only one
    /// Marks every point with a disc: for few points, such as one a block.
    void setMarkers(int series, bool markers);

    /// A dashed horizontal line with its label.
    void setTarget(std::optional<double> value, const QString& label = {});
    /// A vertical line, for example at the current step.
    void setPosition(std::optional<double> key);

    double smoothing() const; ///< 0 is none, below 1
    void setSmoothing(double weight);
    void setSmoothingOffered(bool offered); ///< a slider under the plot

    /// How values are written in the readout; lossText by default.
    void setValueText(std::function<QString(double)> text);
    /// How an x is named in the readout; "Step 12".
    void setKeyText(std::function<QString(double)> text);

    QString csv() const override;
    bool hasData() const override;

Q_SIGNALS:
    void smoothingChanged(double weight);
    void seriesShownChanged(int series, bool shown);
    void keyClicked(double key); ///< the x nearest to a click that did not drag
};

} // namespace besa
