#include "watch/step_plots.h"

#include "plot/whole_ticks.h"
#include "theme/colours.h"
#include "util/number_text.h"
#include "watch/watch_gate.h"

#include <cmath>
#include <vector>

namespace besa {

namespace {

/// Another block is another picture: it starts in whole view again.
void showBlock(LinePlot& plot, const RunWatch& watch, int& shown, const BlockTrace* block)
{
    if (shown != watch.block()) {
        shown = watch.block();
        plot.setFollowing(true);
    }
    plot.setStreaming(watch.header().live);
    const bool learns = block != nullptr && block->steps > 0;
    plot.setFixedRange(Qt::Horizontal,
                       learns ? std::optional(PlotRange{1, double(std::max<std::int64_t>(block->steps, 2))})
                              : std::nullopt);
    plot.setEmptyText(block != nullptr && block->started && block->steps == 0
                          ? LinePlot::tr("This method does not learn: it has no steps.")
                          : LinePlot::tr("The learning steps of the block appear here as they come."));
}

std::vector<double> stepNumbers(const BlockTrace& block)
{
    std::vector<double> numbers;
    numbers.reserve(block.curve.points().size());
    for (const StepPoint& point : block.curve.points()) {
        numbers.push_back(double(point.last.step + 1));
    }
    return numbers;
}

QString stepText(double step)
{
    return LinePlot::tr("Step %1").arg(countText(std::llround(step)));
}

} // namespace

StepLossPlot::StepLossPlot(RunWatch& watch, QWidget* parent)
    : LinePlot(parent)
    , m_watch(watch)
{
    setObjectName("stepLossPlot");
    setTitle(tr("Reconstruction loss"));
    setAxisLabels(tr("Learning step"), tr("Loss of the step's batch"));
    setKeyText(stepText);
    useWholeTicks(*this);
    setSmoothingOffered(true);
    addSeries(tr("Reconstruction loss"), [](const QPalette& palette) { return seriesPen(0, palette); });
    new WatchGate(watch, this, [this] { refresh(); });
}

void StepLossPlot::refresh()
{
    const BlockTrace* block = m_watch.selected();
    showBlock(*this, m_watch, m_block, block);
    if (block == nullptr) {
        clearData();
        setTitle(tr("Reconstruction loss"));
        return;
    }
    setTitle(tr("Reconstruction loss · block %1").arg(m_block));
    std::vector<double> losses;
    std::vector<double> low;
    std::vector<double> high;
    for (const StepPoint& point : block->curve.points()) {
        losses.push_back(point.last.loss);
        low.push_back(point.lowestLoss);
        high.push_back(point.highestLoss);
    }
    if (block->curve.stride() == 1) {
        setSeries(0, stepNumbers(*block), losses);
    } else {
        setSeries(0, stepNumbers(*block), losses, low, high);
    }
}

StepSparsityPlot::StepSparsityPlot(RunWatch& watch, QWidget* parent)
    : LinePlot(parent)
    , m_watch(watch)
{
    setObjectName("stepSparsityPlot");
    setTitle(tr("Learned sparsity"));
    setAxisLabels(tr("Learning step"), tr("Pruned (%)"));
    setKeyText(stepText);
    useWholeTicks(*this);
    setValueText([](double percent) { return percentText(percent / 100); });
    for (const Site site : kSites) {
        addSeries(siteText(site), [site](const QPalette& palette) { return sitePen(site, palette); });
    }
    new WatchGate(watch, this, [this] { refresh(); });
}

void StepSparsityPlot::refresh()
{
    const BlockTrace* block = m_watch.selected();
    showBlock(*this, m_watch, m_block, block);
    const double target = 100 * m_watch.header().recipe.sparsity;
    if (block == nullptr) {
        clearData();
        setTarget(std::nullopt);
        setTitle(tr("Learned sparsity"));
        return;
    }
    setTitle(tr("Learned sparsity · block %1").arg(m_block));
    setTarget(target, tr("target %1").arg(percentText(target / 100)));
    const std::vector<double> steps = stepNumbers(*block);
    std::vector<double> rates(steps.size());
    for (std::size_t site = 0; site < kSiteCount; ++site) {
        std::ranges::transform(block->curve.points(), rates.begin(), [site](const StepPoint& point) {
            return 100 * point.last.siteSparsity[site];
        });
        setSeries(static_cast<int>(site), steps, rates);
    }
}

} // namespace besa
