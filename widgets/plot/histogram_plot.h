#pragma once

#include "plot/plot_view.h"

#include <QtGui/QPen>

#include <functional>
#include <span>

class QCPBars;
class QCPItemStraightLine;
class QCPItemText;

namespace besa {

/// Bars of how often values occur, or of the weights of candidates. May be set anew many times a second.
class HistogramPlot : public PlotView
{
    Q_OBJECT

public:
    using TextMaker = std::function<QString(double)>;

    explicit HistogramPlot(QWidget* parent = nullptr);
    ~HistogramPlot() override;

    /// Counts the finite values in `bins` equal bins over `range`, or from the least to the greatest.
    void setValues(std::span<const double> values, int bins, std::optional<PlotRange> range = std::nullopt);
    void setValues(std::span<const float> values, int bins, std::optional<PlotRange> range = std::nullopt);
    /// One bar a candidate, centred on it; centres ascend.
    void setBars(std::span<const double> centres, std::span<const double> weights);
    void clearBars();
    /// A dashed vertical line with its label, for example at the mean or the target; none when empty.
    void setMarker(std::optional<double> x, const QString& label = {});
    void setBarPen(std::function<QPen(const QPalette&)> pen); ///< its colour
    void setKeyText(TextMaker text);                          ///< of an x in the readout
    void setValueText(TextMaker text);                        ///< of a bar's height in the readout

    QString csv() const override;
    bool hasData() const override { return !m_centres.empty(); }

protected:
    std::optional<PlotRange> contentRange(Qt::Orientation axis, bool positive) const override;
    void updateCanvas() override;
    void applyColours() override;
    std::optional<PlotReadout> readout(double x) const override;

private:
    std::vector<double> m_centres;
    std::vector<double> m_heights;
    double m_width = 1;
    std::function<QPen(const QPalette&)> m_pen;
    TextMaker m_keyText;
    TextMaker m_valueText;
    QCPBars* m_bars; ///< the canvas's, like the next ones
    QCPItemStraightLine* m_marker;
    QCPItemText* m_markerLabel;
};

} // namespace besa
