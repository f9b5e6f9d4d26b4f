#pragma once

#include "plot/line_series.h"
#include "plot/plot_view.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

class QCPItemStraightLine;
class QCPItemText;
class QSlider;

namespace besa {

class PlotLegend;

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
    /// A vertical line, for example at the selected block.
    void setPosition(std::optional<double> key);

    double smoothing() const; ///< 0 is none, below 1
    void setSmoothing(double weight);
    void setSmoothingOffered(bool offered); ///< a slider under the plot

    using TextMaker = std::function<QString(double)>;
    void setKeyText(TextMaker text);   ///< of an x in the readout, for example "Step 12"
    void setValueText(TextMaker text); ///< of a value in the readout, with its unit

    QString csv() const override;
    bool hasData() const override;

Q_SIGNALS:
    void smoothingChanged(double weight);
    void seriesShownChanged(int series, bool shown);
    void keyClicked(double key); ///< of the point nearest to a click

protected:
    std::optional<PlotRange> contentRange(Qt::Orientation axis, bool positive) const override;
    void updateCanvas() override;
    void applyColours() override;
    std::optional<PlotReadout> readout(double x) const override;
    void pointerClicked(const QPointF& position) override;
    bool pointerDoubleClicked(const QPointF& position) override;
    void changeEvent(QEvent* event) override;

private:
    LineSeries& at(int series) const { return *m_series[static_cast<std::size_t>(series)]; }
    void makeSlider();
    void retranslate();
    void showLegendStates();
    std::vector<bool> shownSeries() const;
    void setShownSeries(const std::vector<bool>& shown);

    std::vector<std::unique_ptr<LineSeries>> m_series;
    std::unique_ptr<PlotLegend> m_legend;
    std::vector<bool> m_shownBeforeClick;
    QCPItemStraightLine* m_target; ///< the canvas's, like the next ones
    QCPItemText* m_targetLabel;
    QCPItemStraightLine* m_position;
    std::optional<double> m_targetValue;
    std::optional<double> m_positionKey;
    QWidget* m_smoothingRow;
    QLabel* m_smoothingLabel;
    QLabel* m_smoothingValue;
    QSlider* m_slider;
    double m_smoothing = 0;
    TextMaker m_keyText;
    TextMaker m_valueText;
};

} // namespace besa
