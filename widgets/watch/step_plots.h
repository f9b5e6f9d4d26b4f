#pragma once

#include "plot/line_plot.h"
#include "watch/run_watch.h"

namespace besa {

/// Reconstruction loss of the selected block, step by step.
class StepLossPlot : public LinePlot
{
    Q_OBJECT

public:
    explicit StepLossPlot(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
    int m_block = -1; ///< that is shown
};

/// What is pruned of each layer of the selected block, step by step, against the target.
class StepSparsityPlot : public LinePlot
{
    Q_OBJECT

public:
    explicit StepSparsityPlot(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
    int m_block = -1;
};

} // namespace besa
