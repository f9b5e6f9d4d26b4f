#include "plot/histogram_plot.h"

#include "plot/csv_text.h"
#include "plot/qcp.h"
#include "theme/colours.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace besa {

namespace {

constexpr double kFilled = 0.9; // of a bar's place
constexpr float kBarAlpha = 0.75F;

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : PlotView(parent)
    , m_pen([](const QPalette& palette) { return seriesPen(0, palette); })
    , m_bars(new QCPBars(canvas().xAxis, canvas().yAxis))
    , m_marker(new QCPItemStraightLine(&canvas()))
    , m_markerLabel(new QCPItemText(&canvas()))
{
    canvas().xAxis->grid()->setVisible(false);
    m_bars->setWidthType(QCPBars::wtPlotCoords);
    m_marker->setVisible(false);
    m_markerLabel->setVisible(false);
    m_markerLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_markerLabel->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_markerLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_markerLabel->setPadding({5, 2, 5, 2});
    coloursChanged();
}

HistogramPlot::~HistogramPlot() = default;

void HistogramPlot::setValues(std::span<const float> values, int bins, std::optional<PlotRange> range)
{
    setValues(std::vector<double>(values.begin(), values.end()), bins, range);
}

void HistogramPlot::setValues(std::span<const double> values, int bins, std::optional<PlotRange> range)
{
    PlotRange over{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const double value : values) {
        if (std::isfinite(value)) {
            over.lower = std::min(over.lower, value);
            over.upper = std::max(over.upper, value);
        }
    }
    if (over.lower > over.upper || bins < 1) {
        clearBars();
        return;
    }
    over = range.value_or(over);
    if (!(over.lower < over.upper)) { // all are equal: one bar in the middle
        const double room = over.lower == 0 ? 0.5 : std::abs(over.lower) * 0.05;
        over = {over.lower - room, over.upper + room};
    }
    const auto count = static_cast<std::size_t>(bins);
    m_width = (over.upper - over.lower) / bins;
    m_centres.resize(count);
    m_heights.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        m_centres[i] = over.lower + (static_cast<double>(i) + 0.5) * m_width;
    }
    for (const double value : values) {
        if (value >= over.lower && value <= over.upper) {
            const auto bin = static_cast<std::size_t>((value - over.lower) / m_width);
            ++m_heights[std::min(bin, count - 1)];
        }
    }
    contentChanged();
}

void HistogramPlot::setBars(std::span<const double> centres, std::span<const double> weights)
{
    m_centres.assign(centres.begin(), centres.end());
    m_heights.assign(weights.begin(), weights.end());
    m_width = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < m_centres.size(); ++i) {
        m_width = std::min(m_width, m_centres[i] - m_centres[i - 1]);
    }
    if (!std::isfinite(m_width)) {
        m_width = 1;
    }
    contentChanged();
}

void HistogramPlot::clearBars()
{
    m_centres.clear();
    m_heights.clear();
    contentChanged();
}

void HistogramPlot::setMarker(std::optional<double> x, const QString& label)
{
    m_marker->setVisible(x.has_value());
    m_markerLabel->setVisible(x.has_value() && !label.isEmpty());
    m_markerLabel->setText(label);
    if (x) {
        m_marker->point1->setCoords(*x, 0);
        m_marker->point2->setCoords(*x, 1);
        m_markerLabel->position->setCoords(*x, 0);
    }
    contentChanged();
}

void HistogramPlot::setBarPen(std::function<QPen(const QPalette&)> pen)
{
    m_pen = std::move(pen);
    coloursChanged();
}

void HistogramPlot::setKeyText(TextMaker text)
{
    m_keyText = std::move(text);
}

void HistogramPlot::setValueText(TextMaker text)
{
    m_valueText = std::move(text);
}

std::optional<PlotRange> HistogramPlot::contentRange(Qt::Orientation axis, bool positive) const
{
    if (!hasData()) {
        return std::nullopt;
    }
    if (axis == Qt::Horizontal) {
        const double lower = m_centres.front() - m_width / 2;
        return PlotRange{positive && lower <= 0 ? m_centres.front() : lower, m_centres.back() + m_width / 2};
    }
    PlotRange heights{positive ? std::numeric_limits<double>::infinity() : 0, 0};
    for (const double height : m_heights) {
        if (height > 0) {
            heights.upper = std::max(heights.upper, height);
            heights.lower = std::min(heights.lower, height);
        }
    }
    return heights.lower < heights.upper ? heights : PlotRange{positive ? 0.1 : 0, 1};
}

void HistogramPlot::updateCanvas()
{
    QVector<QCPBarsData> bars;
    bars.reserve(static_cast<qsizetype>(m_centres.size()));
    for (std::size_t i = 0; i < m_centres.size(); ++i) {
        bars.append(QCPBarsData(m_centres[i], m_heights[i]));
    }
    m_bars->setWidth(m_width * kFilled);
    m_bars->data()->set(bars, true);
    if (following() && !logarithmic(Qt::Vertical)) { // bars stand on the axis
        canvas().yAxis->setRangeLower(0);
    }
    // The label stays inside: on the marker's other side in the right half.
    const bool right = m_markerLabel->position->key() > canvas().xAxis->range().center();
    m_markerLabel->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
}

void HistogramPlot::applyColours()
{
    const QPalette colours = plotPalette();
    QColor fill = m_pen(colours).color();
    fill.setAlphaF(kBarAlpha);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(fill);
    QPen dash(ink(Ink::Axis, colours), 1.2, Qt::CustomDashLine);
    dash.setDashPattern({6, 4});
    m_marker->setPen(dash);
    m_markerLabel->setColor(ink(Ink::Axis, colours));
    m_markerLabel->setFont(canvas().yAxis->tickLabelFont());
}

std::optional<PlotReadout> HistogramPlot::readout(double x) const
{
    for (std::size_t i = 0; i < m_centres.size(); ++i) {
        if (std::abs(x - m_centres[i]) > m_width / 2) {
            continue;
        }
        const auto number = [this](double value) { return locale().toString(value, 'g', 4); };
        const QString key = m_keyText ? m_keyText(m_centres[i]) : number(m_centres[i]);
        const QString height = m_valueText ? m_valueText(m_heights[i]) : number(m_heights[i]);
        PlotReadout found;
        found.x = m_centres[i];
        found.marks.push_back({QPointF(m_centres[i], m_heights[i]), m_pen(plotPalette()).color()});
        found.text =
            QStringLiteral("<b>%1</b><br>%2 %3")
                .arg(key.toHtmlEscaped(), axisLabel(Qt::Vertical).toHtmlEscaped(), height.toHtmlEscaped());
        return found;
    }
    return std::nullopt;
}

QString HistogramPlot::csv() const
{
    QString text = csvLine({axisLabel(Qt::Horizontal), axisLabel(Qt::Vertical)});
    for (std::size_t i = 0; i < m_centres.size(); ++i) {
        text += csvLine({csvNumber(m_centres[i]), csvNumber(m_heights[i])});
    }
    return text;
}

} // namespace besa
