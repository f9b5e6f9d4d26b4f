#include "watch/block_plots.h"

#include "plot/whole_ticks.h"
#include "theme/colours.h"
#include "util/number_text.h"
#include "watch/site_rates.h"
#include "watch/watch_gate.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace besa {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

enum LossSeries { Reconstruction, DenseStream, First, Last, LossSeriesCount };

void prepare(LinePlot& plot, RunWatch& watch)
{
    useWholeTicks(plot);
    plot.setKeyText([](double block) { return LinePlot::tr("Block %1").arg(std::llround(block)); });
    plot.setEmptyText(LinePlot::tr("Each block appears here when it is finished."));
    QObject::connect(&plot, &LinePlot::keyClicked, &watch, [&watch](double key) {
        const auto block = static_cast<int>(std::lround(key));
        if (block >= 0 && block < static_cast<int>(watch.trace().blocks().size())) {
            watch.select(block, watch.site());
        }
    });
}

void showBlocks(LinePlot& plot, const RunWatch& watch)
{
    const auto blocks = double(watch.trace().blocks().size());
    plot.setFixedRange(Qt::Horizontal,
                       blocks > 0 ? std::optional(PlotRange{-0.5, blocks - 0.5}) : std::nullopt);
    plot.setPosition(watch.block() >= 0 ? std::optional(double(watch.block())) : std::nullopt);
}

std::vector<double> blockNumbers(const RunTrace& trace)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < trace.blocks().size(); ++i) {
        numbers.push_back(double(i));
    }
    return numbers;
}

} // namespace

BlockLossPlot::BlockLossPlot(RunWatch& watch, QWidget* parent)
    : LinePlot(parent)
    , m_watch(watch)
{
    setObjectName("blockLossPlot");
    setTitle(tr("Loss by block"));
    setAxisLabels(tr("Block"), tr("Loss"));
    const std::array<QString, LossSeriesCount> names{tr("Reconstruction"), tr("Against dense stream"),
                                                     tr("First step"), tr("Last step")};
    for (int i = 0; i < LossSeriesCount; ++i) {
        addSeries(names[static_cast<std::size_t>(i)],
                  [i](const QPalette& palette) { return seriesPen(i, palette); });
        setMarkers(i, true);
    }
    setLogarithmic(Qt::Vertical, true);
    prepare(*this, watch);
    new WatchGate(watch, this, [this] { refresh(); });
}

void BlockLossPlot::refresh()
{
    const RunTrace& trace = m_watch.trace();
    std::array<std::vector<double>, LossSeriesCount> values;
    for (const BlockTrace& block : trace.blocks()) {
        const auto& report = block.report;
        values[Reconstruction].push_back(report ? report->loss : kNone);
        values[DenseStream].push_back(report ? report->denseLoss.value_or(kNone) : kNone);
        values[First].push_back(report ? report->firstLoss.value_or(kNone) : kNone);
        values[Last].push_back(report ? report->lastLoss.value_or(kNone) : kNone);
    }
    const std::vector<double> blocks = blockNumbers(trace);
    for (int i = 0; i < LossSeriesCount; ++i) {
        setSeries(i, blocks, values[static_cast<std::size_t>(i)]);
    }
    showBlocks(*this, m_watch);
}

BlockSparsityPlot::BlockSparsityPlot(RunWatch& watch, QWidget* parent)
    : LinePlot(parent)
    , m_watch(watch)
{
    setObjectName("blockSparsityPlot");
    setTitle(tr("Sparsity by block"));
    setAxisLabels(tr("Block"), tr("Pruned (%)"));
    setValueText([](double percent) { return percentText(percent / 100); });
    for (const Site site : kSites) {
        addSeries(siteText(site), [site](const QPalette& palette) { return sitePen(site, palette); });
        setMarkers(static_cast<int>(index(site)), true);
    }
    prepare(*this, watch);
    new WatchGate(watch, this, [this] { refresh(); });
}

void BlockSparsityPlot::refresh()
{
    const RunTrace& trace = m_watch.trace();
    const std::vector<double> blocks = blockNumbers(trace);
    for (const Site site : kSites) {
        std::vector<double> rates;
        for (const BlockTrace& block : trace.blocks()) {
            rates.push_back(100 * prunedRate(block, site));
        }
        setSeries(static_cast<int>(index(site)), blocks, rates);
    }
    const double target = m_watch.header().recipe.sparsity;
    setTarget(blocks.empty() ? std::nullopt : std::optional(100 * target),
              tr("target %1").arg(percentText(target)));
    showBlocks(*this, m_watch);
}

} // namespace besa
