#pragma once

#include "plot/histogram_plot.h"
#include "watch/run_watch.h"

#include <span>

namespace besa {

/// The learned distribution of the selected layer, moving as it learns: over the candidate rates with the
/// published budget, of the rows' rates with the exact one.
class DistributionPlot : public HistogramPlot
{
    Q_OBJECT

public:
    explicit DistributionPlot(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
};

/// How much is pruned of each row of the selected layer, counted in the mask of its finished block.
class RowRatesPlot : public HistogramPlot
{
    Q_OBJECT

public:
    explicit RowRatesPlot(RunWatch& watch, QWidget* parent = nullptr);

    /// The answer to rowRatesRequested(); one of another layer is ignored.
    void setRowRates(int block, Site site, std::span<const float> rates);
    void setProblem(const QString& text); ///< there is no answer

Q_SIGNALS:
    void rowRatesRequested(int block, besa::Site site);

private:
    void refresh();

    RunWatch& m_watch;
    int m_block = -1; ///< that was asked for; -1: none
    Site m_site = Site::Query;
    bool m_finished = false;
};

} // namespace besa
