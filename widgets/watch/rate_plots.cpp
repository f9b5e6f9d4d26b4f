#include "watch/rate_plots.h"

#include "theme/colours.h"
#include "util/number_text.h"
#include "watch/site_rates.h"
#include "watch/watch_gate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace besa {

namespace {

constexpr int kBins = 40;

std::vector<double> percents(std::span<const float> rates)
{
    std::vector<double> values(rates.size());
    std::ranges::transform(rates, values.begin(), [](float rate) { return 100.0 * double(rate); });
    return values;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Candidates run from all down to none in even steps; the last step may be shorter.
std::vector<double> candidatePercents(std::size_t count, double step)
{
    std::vector<double> candidates;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        candidates.push_back(100 * std::max(0.0, 1 - double(i) * step));
    }
    candidates.push_back(0);
    return candidates;
}

/// Rows that all have the same rate still make a bar that can be seen.
PlotRange rangeOf(const std::vector<double>& percent)
{
    const auto [least, most] = std::ranges::minmax_element(percent);
    const double room = std::max(0.5, 0.02 * (*most - *least));
    return {std::max(0.0, *least - room), std::min(100.0, *most + room)};
}

void showRows(HistogramPlot& plot, std::span<const float> rates)
{
    const std::vector<double> values = percents(rates);
    plot.setAxisLabels(HistogramPlot::tr("Pruned in a row (%)"), HistogramPlot::tr("Rows"));
    plot.setValueText([](double rows) { return countText(std::llround(rows)); });
    plot.setValues(values, kBins, rangeOf(values));
    const double mean = meanOf(values);
    plot.setMarker(mean, HistogramPlot::tr("mean %1").arg(percentText(mean / 100)));
}

QString layerTitle(const QString& what, const RunWatch& watch)
{
    return watch.block() < 0 ? what
                             : HistogramPlot::tr("%1 · block %2 · %3")
                                   .arg(what)
                                   .arg(watch.block())
                                   .arg(siteText(watch.site()));
}

QPen barPen(const RunWatch& watch, const QPalette& palette)
{
    QPen pen = sitePen(watch.site(), palette);
    pen.setStyle(Qt::SolidLine);
    return pen;
}

} // namespace

DistributionPlot::DistributionPlot(RunWatch& watch, QWidget* parent)
    : HistogramPlot(parent)
    , m_watch(watch)
{
    setObjectName("distributionPlot");
    setTitle(tr("Learned rates"));
    setAxisLabels(tr("Pruned in a row (%)"), tr("Rows"));
    setKeyText([](double percent) { return percentText(percent / 100); });
    setBarPen([this](const QPalette& palette) { return barPen(m_watch, palette); });
    new WatchGate(watch, this, [this] { refresh(); });
}

void DistributionPlot::refresh()
{
    setTitle(layerTitle(tr("Learned rates"), m_watch));
    setBarPen([this](const QPalette& palette) { return barPen(m_watch, palette); });
    setStreaming(m_watch.header().live);
    const Recipe& recipe = m_watch.header().recipe;
    setEmptyText(
        recipe.method == Method::Besa
            ? tr("The learned rates of the selected layer appear here while it learns. A recorded run "
                 "shows them when it was told to record distributions.")
            : tr("This method does not learn rates."));
    const BlockTrace* block = m_watch.selected();
    if (block == nullptr || !block->distributions[index(m_watch.site())]) {
        clearBars();
        setMarker(std::nullopt);
        return;
    }
    const RateDistribution& learned = *block->distributions[index(m_watch.site())];
    if (!learned.probabilities.empty()) {
        const std::vector<double> weights = percents(learned.probabilities);
        setAxisLabels(tr("Candidate rate (%)"), tr("Probability (%)"));
        setValueText([](double percent) { return percentText(percent / 100, 2); });
        setBars(candidatePercents(weights.size(), recipe.besa.candidateStep), weights);
        const double rate = prunedRate(*block, m_watch.site());
        setMarker(100 * rate, tr("pruned %1").arg(percentText(rate)));
    } else if (!learned.rates.empty()) {
        showRows(*this, learned.rates);
    }
}

RowRatesPlot::RowRatesPlot(RunWatch& watch, QWidget* parent)
    : HistogramPlot(parent)
    , m_watch(watch)
{
    setObjectName("rowRatesPlot");
    setTitle(tr("Sparsity of the rows"));
    setAxisLabels(tr("Pruned in a row (%)"), tr("Rows"));
    setKeyText([](double percent) { return percentText(percent / 100); });
    connect(&watch, &RunWatch::begun, this, [this] {
        m_block = -1;
        clearBars();
    });
    new WatchGate(watch, this, [this] { refresh(); });
}

void RowRatesPlot::refresh()
{
    const BlockTrace* block = m_watch.selected();
    const bool finished = block != nullptr && block->report && !m_watch.header().folder.isEmpty();
    if (m_block == m_watch.block() && m_site == m_watch.site() && m_finished == finished) {
        return;
    }
    m_block = m_watch.block();
    m_site = m_watch.site();
    m_finished = finished;
    setTitle(layerTitle(tr("Sparsity of the rows"), m_watch));
    setBarPen([this](const QPalette& palette) { return barPen(m_watch, palette); });
    clearBars();
    setMarker(std::nullopt);
    setEmptyText(finished
                     ? tr("Counting…")
                     : tr("The rows of a layer are counted when its block is finished. Select a finished "
                          "block to see them."));
    if (finished) {
        Q_EMIT rowRatesRequested(m_block, m_site);
    }
}

void RowRatesPlot::setRowRates(int block, Site site, std::span<const float> rates)
{
    if (block != m_block || site != m_site || !m_finished) {
        return;
    }
    if (rates.empty()) {
        setProblem(tr("This run kept no mask of the block."));
        return;
    }
    showRows(*this, rates);
}

void RowRatesPlot::setProblem(const QString& text)
{
    clearBars();
    setMarker(std::nullopt);
    setEmptyText(text);
}

} // namespace besa
