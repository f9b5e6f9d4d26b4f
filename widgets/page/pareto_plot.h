#pragma once

#include "plot/line_plot.h"
#include "util/pareto.h"

namespace besa {

/// One run in the plot of sparsity against perplexity.
struct ParetoRun
{
    QString folder;
    QString name;
    ParetoPoint point;
    int series = -1; ///< of the run's curves elsewhere; -1: it has none
};

/// What sparsity costs: a point a run, and the line of those that no other run beats.
class ParetoPlot : public LinePlot
{
    Q_OBJECT

public:
    explicit ParetoPlot(QWidget* parent = nullptr);

    void setRuns(std::vector<ParetoRun> runs);
    const std::vector<ParetoRun>& runs() const { return m_runs; }

Q_SIGNALS:
    void runChosen(const QString& folder); ///< its point was pressed

protected:
    void pointerClicked(const QPointF& position) override;

private:
    std::vector<ParetoRun> m_runs;
};

} // namespace besa
