#include "watch/block_maps.h"

#include "util/number_text.h"
#include "watch/site_rates.h"
#include "watch/watch_gate.h"

#include <cmath>
#include <limits>

namespace besa {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

enum ShareRow { Reconstruction, DenseStream, ShareRowCount };

/// Gives the map one column a block; true when it had another number.
void fitColumns(HeatMap& map, const RunTrace& trace, int rows)
{
    const auto blocks = static_cast<int>(trace.blocks().size());
    if (map.columns() == blocks && map.rows() == rows) {
        return;
    }
    map.setSize(blocks, rows);
    QStringList names;
    for (int block = 0; block < blocks; ++block) {
        names << QString::number(block);
    }
    map.setColumnNames(names);
}

QString mapEmptyText()
{
    return HeatMap::tr("Blocks fill in from left to right as they are finished.");
}

} // namespace

SparsityMap::SparsityMap(RunWatch& watch, QWidget* parent)
    : HeatMap(parent)
    , m_watch(watch)
{
    setObjectName("sparsityMap");
    setTitle(tr("Sparsity of every layer"));
    setAxisLabels(tr("Block"), tr("Layer"));
    setValueLabel(tr("Pruned (%)"));
    setValueText([](double percent) { return percentText(percent / 100); });
    setEmptyText(mapEmptyText());
    connect(this, &HeatMap::cellSelected, this,
            [this](int column, int row) { m_watch.select(column, kSites[static_cast<std::size_t>(row)]); });
    new WatchGate(watch, this, [this] { refresh(); });
}

void SparsityMap::refresh()
{
    const RunTrace& trace = m_watch.trace();
    fitColumns(*this, trace, static_cast<int>(kSiteCount));
    QStringList names;
    for (const Site site : kSites) {
        names << siteText(site);
    }
    setRowNames(names);
    for (std::size_t block = 0; block < trace.blocks().size(); ++block) {
        for (std::size_t site = 0; site < kSiteCount; ++site) {
            setCell(static_cast<int>(block), static_cast<int>(site),
                    100 * prunedRate(trace.blocks()[block], kSites[site]));
        }
    }
    select(m_watch.block(), m_watch.block() >= 0 ? static_cast<int>(index(m_watch.site())) : -1);
}

LossShareMap::LossShareMap(RunWatch& watch, QWidget* parent)
    : HeatMap(parent)
    , m_watch(watch)
{
    setObjectName("lossShareMap");
    setTitle(tr("Where the loss arises"));
    setAxisLabels(tr("Block"), tr("Loss"));
    setValueLabel(tr("Share of all finished blocks (%)"));
    setValueText([](double percent) { return percentText(percent / 100); });
    setEmptyText(mapEmptyText());
    connect(this, &HeatMap::cellSelected, this,
            [this](int column, int /*row*/) { m_watch.select(column, m_watch.site()); });
    new WatchGate(watch, this, [this] { refresh(); });
}

void LossShareMap::refresh()
{
    const RunTrace& trace = m_watch.trace();
    fitColumns(*this, trace, ShareRowCount);
    setRowNames({tr("Reconstruction"), tr("Against dense")});
    const auto lossOf = [&](const BlockTrace& block, int row) {
        if (!block.report) {
            return kNone;
        }
        return row == Reconstruction ? block.report->loss : block.report->denseLoss.value_or(kNone);
    };
    for (int row = 0; row < ShareRowCount; ++row) {
        double sum = 0;
        for (const BlockTrace& block : trace.blocks()) {
            const double loss = lossOf(block, row);
            sum += std::isfinite(loss) ? loss : 0.0;
        }
        for (std::size_t block = 0; block < trace.blocks().size(); ++block) {
            setCell(static_cast<int>(block), row,
                    sum > 0 ? 100 * lossOf(trace.blocks()[block], row) / sum : kNone);
        }
    }
    const int row = selectedRow() >= 0 ? selectedRow() : 0;
    select(m_watch.block(), m_watch.block() >= 0 ? row : -1);
}

} // namespace besa
