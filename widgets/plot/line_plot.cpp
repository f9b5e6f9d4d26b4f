#include "plot/line_plot.h"

#include "plot/csv_text.h"
#include "plot/plot_legend.h"
#include "plot/qcp.h"
#include "theme/colours.h"
#include "util/number_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace besa {

namespace {

constexpr int kSliderSteps = 999; // up to TensorBoard's greatest weight, 0.999
constexpr int kSliderWidth = 140;
constexpr float kHiddenAlpha = 0.35F;

/// The widest span of both.
std::optional<PlotRange> joined(const std::optional<PlotRange>& a, const std::optional<PlotRange>& b)
{
    if (!a || !b) {
        return a ? a : b;
    }
    return PlotRange{std::min(a->lower, b->lower), std::max(a->upper, b->upper)};
}

} // namespace

LinePlot::LinePlot(QWidget* parent)
    : PlotView(parent)
    , m_legend(std::make_unique<PlotLegend>(canvas()))
    , m_target(new QCPItemStraightLine(&canvas()))
    , m_targetLabel(new QCPItemText(&canvas()))
    , m_position(new QCPItemStraightLine(&canvas()))
    , m_smoothingRow(new QWidget(this))
    , m_smoothingLabel(new QLabel(m_smoothingRow))
    , m_smoothingValue(new QLabel(m_smoothingRow))
    , m_slider(new QSlider(Qt::Horizontal, m_smoothingRow))
    , m_valueText(lossText)
{
    for (QCPItemStraightLine* line : {m_target, m_position}) {
        line->setVisible(false);
    }
    m_targetLabel->setVisible(false);
    m_targetLabel->setLayer(QStringLiteral("axes")); // above the curves
    m_targetLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_targetLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_targetLabel->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_targetLabel->setPadding({4, 1, 4, 1});
    setWholeNumbers(Qt::Horizontal, true);
    makeSlider();
    retranslate();
    coloursChanged();
}

LinePlot::~LinePlot() = default;

void LinePlot::makeSlider()
{
    auto* layout = new QHBoxLayout(m_smoothingRow);
    layout->setContentsMargins(8, 0, 10, 4);
    layout->addStretch();
    layout->addWidget(m_smoothingLabel);
    layout->addWidget(m_slider);
    layout->addWidget(m_smoothingValue);
    m_smoothingLabel->setBuddy(m_slider);
    m_slider->setObjectName(QStringLiteral("smoothing"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setPageStep(100);
    m_slider->setMaximumWidth(kSliderWidth);
    m_smoothingValue->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.000")));
    footer().addWidget(m_smoothingRow);
    m_smoothingRow->hide();
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { setSmoothing(value / 1000.0); });
}

void LinePlot::retranslate()
{
    m_smoothingLabel->setText(tr("S&moothing"));
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setToolTip(tr("Weight of the earlier values in the running average, as in TensorBoard: 0 shows "
                            "the raw curve, 0.999 the slowest trend."));
    m_smoothingValue->setText(locale().toString(m_smoothing, 'f', 2));
}

int LinePlot::addSeries(const QString& name, PenMaker pen)
{
    m_series.push_back(std::make_unique<LineSeries>(canvas(), name, std::move(pen)));
    LineSeries& series = *m_series.back();
    series.setSmoothing(m_smoothing);
    series.line().addToLegend();
    coloursChanged();
    return seriesCount() - 1;
}

int LinePlot::seriesCount() const
{
    return static_cast<int>(m_series.size());
}

void LinePlot::clear()
{
    canvas().clearGraphs();
    m_series.clear();
    contentChanged();
}

void LinePlot::clearData()
{
    for (const auto& series : m_series) {
        series->clear();
    }
    contentChanged();
}

void LinePlot::append(int series, std::span<const double> keys, std::span<const double> values,
                      std::span<const double> low, std::span<const double> high)
{
    at(series).append(keys, values, low, high);
    contentChanged();
}

void LinePlot::setSeries(int series, std::span<const double> keys, std::span<const double> values,
                         std::span<const double> low, std::span<const double> high)
{
    at(series).clear();
    append(series, keys, values, low, high);
}

void LinePlot::setSeriesName(int series, const QString& name)
{
    at(series).name = name;
    at(series).line().setName(name);
    contentChanged();
}

bool LinePlot::seriesShown(int series) const
{
    return at(series).shown;
}

void LinePlot::setSeriesShown(int series, bool shown)
{
    std::vector<bool> all = shownSeries();
    all[static_cast<std::size_t>(series)] = shown;
    setShownSeries(all);
}

void LinePlot::isolateSeries(int series)
{
    std::vector<bool> only(m_series.size(), false);
    only[static_cast<std::size_t>(series)] = true;
    setShownSeries(shownSeries() == only ? std::vector<bool>(m_series.size(), true) : only);
}

std::vector<bool> LinePlot::shownSeries() const
{
    std::vector<bool> shown;
    for (const auto& series : m_series) {
        shown.push_back(series->shown);
    }
    return shown;
}

void LinePlot::setShownSeries(const std::vector<bool>& shown)
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        if (m_series[i]->shown != shown[i]) {
            m_series[i]->shown = shown[i];
            Q_EMIT seriesShownChanged(static_cast<int>(i), shown[i]);
        }
    }
    coloursChanged();
}

void LinePlot::setMarkers(int series, bool markers)
{
    at(series).markers = markers;
    contentChanged();
}

void LinePlot::setTarget(std::optional<double> value, const QString& label)
{
    m_targetValue = value;
    m_targetLabel->setText(label);
    if (value) {
        m_target->point1->setCoords(0, *value);
        m_target->point2->setCoords(1, *value);
        m_targetLabel->position->setCoords(1, *value);
    }
    contentChanged();
}

void LinePlot::setPosition(std::optional<double> key)
{
    m_positionKey = key;
    if (key) {
        m_position->point1->setCoords(*key, 0);
        m_position->point2->setCoords(*key, 1);
    }
    contentChanged();
}

double LinePlot::smoothing() const
{
    return m_smoothing;
}

void LinePlot::setSmoothing(double weight)
{
    weight = std::clamp(weight, 0.0, kSliderSteps / 1000.0);
    if (weight == m_smoothing) {
        return;
    }
    m_smoothing = weight;
    for (const auto& series : m_series) {
        series->setSmoothing(weight);
    }
    m_slider->setValue(static_cast<int>(std::lround(weight * 1000)));
    m_smoothingValue->setText(locale().toString(weight, 'f', 2));
    Q_EMIT smoothingChanged(weight);
    contentChanged();
}

void LinePlot::setSmoothingOffered(bool offered)
{
    m_smoothingRow->setVisible(offered);
}

void LinePlot::setKeyText(TextMaker text)
{
    m_keyText = std::move(text);
}

void LinePlot::setValueText(TextMaker text)
{
    m_valueText = std::move(text);
}

bool LinePlot::hasData() const
{
    return std::ranges::any_of(m_series, [](const auto& series) {
        return std::ranges::any_of(series->values(), [](double value) { return std::isfinite(value); });
    });
}

std::optional<PlotRange> LinePlot::contentRange(Qt::Orientation axis, bool positive) const
{
    std::optional<PlotRange> content;
    for (const auto& series : m_series) {
        if (series->shown) {
            content = joined(content, series->span(axis, positive));
        }
    }
    if (axis == Qt::Vertical && content && m_targetValue && (!positive || *m_targetValue > 0)) {
        content = joined(content, PlotRange{*m_targetValue, *m_targetValue});
    }
    return content;
}

void LinePlot::updateCanvas()
{
    m_legend->fit();
    const bool something = hasData(); // else a text says what is to come, and nothing lies under it
    m_target->setVisible(something && m_targetValue);
    m_targetLabel->setVisible(m_target->visible() && !m_targetLabel->text().isEmpty());
    m_position->setVisible(something && m_positionKey);
    const int pixels = std::max(static_cast<int>(plotArea().width()), 200); // not laid out yet: a guess
    for (const auto& series : m_series) {
        series->show(range(Qt::Horizontal), pixels, logarithmic(Qt::Vertical));
        series->applyColours(plotPalette(), drawnFast());
    }
    showLegendStates();
}

void LinePlot::showLegendStates()
{
    for (int i = 0; i < seriesCount(); ++i) {
        m_legend->setEntryFaint(i, !at(i).shown);
        if (!at(i).shown) { // its legend entry shows its pen
            QPen pen = at(i).line().pen();
            QColor colour = pen.color();
            colour.setAlphaF(kHiddenAlpha);
            pen.setColor(colour);
            at(i).line().setPen(pen);
        }
    }
}

void LinePlot::applyColours()
{
    const QPalette colours = plotPalette();
    for (const auto& series : m_series) {
        series->applyColours(colours, drawnFast());
    }
    QPen dash(ink(Ink::Muted, colours), 1.2, Qt::CustomDashLine);
    dash.setDashPattern({6, 4});
    m_target->setPen(dash);
    m_targetLabel->setColor(ink(Ink::Muted, colours));
    m_targetLabel->setFont(canvas().yAxis->tickLabelFont());
    QColor ground = ink(Ink::Card, colours); // curves that run behind it do not hide it
    ground.setAlphaF(0.8F);
    m_targetLabel->setBrush(ground);
    QColor position = ink(Ink::Accent, colours);
    position.setAlphaF(0.6F);
    m_position->setPen(QPen(position, 1));
}

std::optional<PlotReadout> LinePlot::readout(double x) const
{
    std::optional<PlotReadout> found;
    double distance = 0;
    for (const auto& series : m_series) { // the common x: the nearest key of any
        const std::optional<std::size_t> i = series->shown ? series->nearest(x) : std::nullopt;
        if (i && (!found || std::abs(series->keys()[*i] - x) < distance)) {
            found.emplace();
            found->x = series->keys()[*i];
            distance = std::abs(found->x - x);
        }
    }
    if (!found) {
        return found;
    }
    const QString key = m_keyText ? m_keyText(found->x)
                                  : QStringLiteral("%1 %2").arg(axisLabel(Qt::Horizontal),
                                                                locale().toString(found->x, 'g', 6));
    found->text = QStringLiteral("<b>%1</b><table cellspacing=\"0\">").arg(key.toHtmlEscaped());
    for (const auto& series : m_series) {
        const std::optional<std::size_t> i = series->shown ? series->nearest(found->x) : std::nullopt;
        if (!i) {
            continue;
        }
        const double value = series->smoothed()[*i];
        const QColor colour = series->pen(plotPalette()).color();
        if (std::isfinite(value) && (!logarithmic(Qt::Vertical) || value > 0)) {
            found->marks.push_back({QPointF(series->keys()[*i], value), colour});
        }
        found->text += QStringLiteral("<tr><td style=\"color:%1\">●&nbsp;</td><td>%2&nbsp;&nbsp;</td>"
                                      "<td align=\"right\">%3</td></tr>")
                           .arg(colour.name(), series->name.toHtmlEscaped(),
                                std::isfinite(value) ? m_valueText(value).toHtmlEscaped() : dash());
    }
    found->text += QStringLiteral("</table>");
    return found;
}

void LinePlot::pointerClicked(const QPointF& position)
{
    m_shownBeforeClick = shownSeries();
    if (const std::optional<int> entry = m_legend->entryAt(position)) {
        setSeriesShown(*entry, !seriesShown(*entry));
    } else if (plotArea().contains(position)) {
        if (const std::optional<PlotReadout> found = readout(toPlot(position).x())) {
            Q_EMIT keyClicked(found->x);
        }
    }
}

bool LinePlot::pointerDoubleClicked(const QPointF& position)
{
    const std::optional<int> entry = m_legend->entryAt(position);
    if (entry) { // its first click has hidden or shown the series
        if (m_shownBeforeClick.size() == m_series.size()) {
            setShownSeries(std::exchange(m_shownBeforeClick, {}));
        }
        isolateSeries(*entry);
    }
    return entry.has_value();
}

QString LinePlot::csv() const
{
    QStringList head{axisLabel(Qt::Horizontal)};
    std::map<double, QStringList> lines; // by key, the first column
    const PlotRange seen = range(Qt::Horizontal);
    const auto addColumn = [&](const QString& name, const LineSeries& series,
                               const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double key = series.keys()[i];
            if (key >= seen.lower && key <= seen.upper) {
                QStringList& line = lines[key];
                line.resize(head.size());
                line.append(csvNumber(values[i]));
            }
        }
        head.append(name);
    };
    for (const auto& series : m_series) {
        if (series->shown) {
            const QString name = QStringLiteral("%1: %2").arg(series->name, axisLabel(Qt::Vertical));
            addColumn(name, *series, series->values());
            if (m_smoothing > 0) {
                addColumn(tr("%1, smoothed %2").arg(name).arg(m_smoothing), *series, series->smoothed());
            }
        }
    }
    QString text = csvLine(head);
    for (auto& [key, line] : lines) {
        line.resize(head.size());
        line.front() = csvNumber(key);
        text += csvLine(line);
    }
    return text;
}

void LinePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    PlotView::changeEvent(event);
}

} // namespace besa
