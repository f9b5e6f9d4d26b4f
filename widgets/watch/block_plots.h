#pragma once

#include "plot/line_plot.h"
#include "watch/run_watch.h"

namespace besa {

/// Losses of the finished blocks. A click selects the block.
class BlockLossPlot : public LinePlot
{
    Q_OBJECT

public:
    explicit BlockLossPlot(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
};

/// What is pruned of each layer, block by block, against the target. A click selects the block.
class BlockSparsityPlot : public LinePlot
{
    Q_OBJECT

public:
    explicit BlockSparsityPlot(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
};

} // namespace besa
