#pragma once

#include "plot/plot_view.h"

#include <QtGui/QPen>

#include <span>

namespace besa {

/// Bars of how often values occur, or of weights of candidates. May be set anew many times a second.
class HistogramPlot : public PlotView
{
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);
    ~HistogramPlot() override;

    /// Counts the finite values in `bins` equal bins over `range`, or from least to greatest.
    void setValues(std::span<const double> values, int bins, std::optional<PlotRange> range = {});
    /// One bar a candidate, centred on it.
    void setBars(std::span<const double> centres, std::span<const double> weights);
    void clearBars();
    /// A dashed vertical line with its label, for example the mean or the target; none when empty.
    void setMarker(std::optional<double> x, const QString& label = {});
    void setBarPen(std::function<QPen(const QPalette&)> pen); ///< colour of the bars
    void setKeyText(std::function<QString(double)> text);
    void setValueText(std::function<QString(double)> text);

    QString csv() const override;
    bool hasData() const override;
};

} // namespace besa
