#pragma once

#include "plot/heat_map.h"
#include "watch/run_watch.h"

namespace besa {

/// Block × layer: how much of each is pruned. A click selects both.
class SparsityMap : public HeatMap
{
    Q_OBJECT

public:
    explicit SparsityMap(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
};

/// How much of all finished blocks' loss arises in each block. A click selects the block.
class LossShareMap : public HeatMap
{
    Q_OBJECT

public:
    explicit LossShareMap(RunWatch& watch, QWidget* parent = nullptr);

private:
    void refresh();

    RunWatch& m_watch;
};

} // namespace besa
