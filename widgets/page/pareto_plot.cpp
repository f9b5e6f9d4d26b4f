#include "page/pareto_plot.h"

#include "theme/colours.h"
#include "util/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace besa {

namespace {

constexpr double kReach = 14; ///< pixels from a point that still mean it

QPen frontPen(const QPalette& palette)
{
    QPen pen(ink(Ink::Accent, palette), 1);
    pen.setCosmetic(true);
    return pen;
}

/// Only the discs are drawn: the runs have no order.
QPen otherPen(const QPalette& palette)
{
    return QPen(ink(Ink::Muted, palette), 1, Qt::NoPen);
}

/// Points of the chosen runs as a series of ascending sparsity.
void addPoints(LinePlot& plot, const QString& name, const PenMaker& pen, std::vector<ParetoPoint> points)
{
    if (points.empty()) {
        return;
    }
    std::ranges::sort(points, {}, &ParetoPoint::sparsity);
    std::vector<double> keys;
    std::vector<double> values;
    for (const ParetoPoint& point : points) {
        keys.push_back(100 * point.sparsity);
        values.push_back(point.perplexity);
    }
    const int series = plot.addSeries(name, pen);
    plot.setMarkers(series, true);
    plot.setSeries(series, keys, values);
}

} // namespace

ParetoPlot::ParetoPlot(QWidget* parent)
    : LinePlot(parent)
{
    setObjectName(QStringLiteral("paretoPlot"));
    setTitle(tr("Sparsity against perplexity"));
    setAxisLabels(tr("Sparsity (%)"), tr("Perplexity"));
    setEmptyText(
        tr("Runs appear here when their perplexity was measured. Choose an evaluation text in the setup."));
    setKeyText([](double percent) { return percentText(percent / 100, 2); });
    setValueText(perplexityText);
}

void ParetoPlot::setRuns(std::vector<ParetoRun> runs)
{
    m_runs = std::move(runs);
    clear();
    std::vector<ParetoPoint> points;
    std::ranges::transform(m_runs, std::back_inserter(points), &ParetoRun::point);
    const std::vector<bool> isFront = paretoFront(points);
    std::vector<ParetoPoint> front;
    std::vector<ParetoPoint> others;
    for (std::size_t i = 0; i < points.size(); ++i) {
        (isFront[i] ? front : others).push_back(points[i]);
    }
    addPoints(*this, tr("Not beaten by another run"), frontPen, front);
    addPoints(*this, tr("Beaten"), otherPen, others);
    for (const ParetoRun& run : m_runs) {
        if (run.series >= 0) {
            addPoints(*this, run.name,
                      [series = run.series](const QPalette& palette) { return seriesPen(series, palette); },
                      {run.point});
        }
    }
}

void ParetoPlot::pointerClicked(const QPointF& position)
{
    const QPointF at = toPlot(position);
    const QPointF step = toPlot(position + QPointF(1, 1)) - at; // of one pixel
    const auto pixels = [&](const ParetoRun& run) {
        return std::hypot((100 * run.point.sparsity - at.x()) / step.x(),
                          (run.point.perplexity - at.y()) / step.y());
    };
    const auto nearest = std::ranges::min_element(m_runs, {}, pixels);
    if (nearest != m_runs.end() && pixels(*nearest) <= kReach) {
        Q_EMIT runChosen(nearest->folder);
    }
}

} // namespace besa
