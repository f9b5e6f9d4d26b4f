#include "plot/allocation_bars.h"

#include "plot/csv_text.h"
#include "plot/qcp.h"
#include "theme/colours.h"
#include "util/number_text.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace besa {

namespace {

constexpr double kWide = 0.78; // of a bar's place
constexpr double kNarrow = 0.46;
constexpr double kStep = 0.01; // of a key
constexpr double kFineStep = 0.001;
constexpr double kLowestTop = 0.1; // of the axis, so that small bars can grow into view
constexpr double kPercent = 100;
constexpr float kLearnedAlpha = 0.25F;
constexpr float kEditedAlpha = 0.7F;

double keyOf(Site site)
{
    return static_cast<double>(index(site));
}

} // namespace

AllocationBars::AllocationBars(QWidget* parent)
    : PlotView(parent)
    , m_learnedBars(new QCPBars(canvas().xAxis, canvas().yAxis))
    , m_editedBars(new QCPBars(canvas().xAxis, canvas().yAxis))
    , m_chosenBar(new QCPBars(canvas().xAxis, canvas().yAxis))
{
    removePlotAction(logarithmicAction(Qt::Horizontal));
    removePlotAction(logarithmicAction(Qt::Vertical));
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (const Site site : kSites) {
        names->addTick(keyOf(site), siteText(site).section('_', 0, 0)); // "gate": whole names run together
    }
    canvas().xAxis->setTicker(names);
    canvas().xAxis->setSubTicks(false);
    canvas().xAxis->grid()->setVisible(false);
    m_learnedBars->setWidth(kWide);
    m_editedBars->setWidth(kNarrow);
    m_chosenBar->setWidth(kNarrow);
    setAxisLabels(tr("Layer"), tr("Pruned (%)"));
    coloursChanged();
}

AllocationBars::~AllocationBars() = default;

void AllocationBars::setLearned(const std::optional<Values>& values)
{
    m_learned = values;
    contentChanged();
}

void AllocationBars::setEdited(const Values& values)
{
    m_edited = values;
    contentChanged();
}

void AllocationBars::setSite(Site site)
{
    m_site = site;
    contentChanged();
}

std::optional<PlotRange> AllocationBars::contentRange(Qt::Orientation axis, bool /*positive*/) const
{
    if (axis == Qt::Horizontal) {
        return PlotRange{-0.4, static_cast<double>(kSiteCount) - 0.6};
    }
    double top = kLowestTop;
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        top = std::max({top, m_edited[i], m_learned ? (*m_learned)[i] : 0});
    }
    return PlotRange{0, kPercent * std::min(top * 1.1, 1.0)};
}

void AllocationBars::updateCanvas()
{
    const auto bars = [](const Values& values) {
        QVector<QCPBarsData> tops;
        for (const Site site : kSites) {
            tops.append(QCPBarsData(keyOf(site), kPercent * values[index(site)]));
        }
        return tops;
    };
    m_learnedBars->data()->set(m_learned ? bars(*m_learned) : QVector<QCPBarsData>(), true);
    QVector<QCPBarsData> edited = m_learned ? bars(m_edited) : QVector<QCPBarsData>();
    QVector<QCPBarsData> chosen;
    if (m_learned) {
        chosen.append(edited[static_cast<qsizetype>(index(m_site))]);
        edited.removeAt(static_cast<qsizetype>(index(m_site)));
    }
    m_editedBars->data()->set(edited, true);
    m_chosenBar->data()->set(chosen, true);
    if (following()) {
        canvas().yAxis->setRangeLower(0);
    }
}

void AllocationBars::applyColours()
{
    const QPalette colours = plotPalette();
    QColor learned = ink(Ink::Muted, colours);
    learned.setAlphaF(kLearnedAlpha);
    QColor edited = seriesPen(0, colours).color();
    m_chosenBar->setBrush(edited);
    m_chosenBar->setPen(QPen(colours.color(QPalette::Text), 1.5));
    edited.setAlphaF(kEditedAlpha);
    m_editedBars->setBrush(edited);
    m_editedBars->setPen(Qt::NoPen);
    m_learnedBars->setBrush(learned);
    m_learnedBars->setPen(Qt::NoPen);
}

std::optional<Site> AllocationBars::barAt(const QPointF& pixel) const
{
    const double x = toPlot(pixel).x();
    const auto bar = std::lround(x);
    const bool inside = plotArea().contains(pixel) && bar >= 0 && bar < static_cast<long>(kSiteCount) &&
                        std::abs(x - static_cast<double>(bar)) <= kWide / 2;
    return inside ? std::optional(kSites[static_cast<std::size_t>(bar)]) : std::nullopt;
}

void AllocationBars::choose(Site site)
{
    if (site != m_site) {
        setSite(site);
        Q_EMIT siteChosen(site);
    }
}

void AllocationBars::moveTo(double value)
{
    value = std::clamp(value, 0.0, 1.0);
    if (value != m_edited[index(m_site)]) {
        m_edited[index(m_site)] = value;
        m_moved = true;
        contentChanged();
        Q_EMIT barDragged(m_site, value);
    }
}

bool AllocationBars::pointerTaken(const QPointF& pressed)
{
    const std::optional<Site> bar = m_learned ? barAt(pressed) : std::nullopt;
    if (bar) {
        choose(*bar);
    }
    return bar && m_editable;
}

void AllocationBars::pointerDragged(const QPointF& position)
{
    moveTo(toPlot(position).y() / kPercent);
}

void AllocationBars::pointerReleased(const QPointF& /*position*/)
{
    if (std::exchange(m_moved, false)) {
        Q_EMIT barReleased(m_site, m_edited[index(m_site)]);
    }
}

void AllocationBars::pointerMoved(const QPointF& position)
{
    const bool grip = m_learned && m_editable && barAt(position);
    canvas().setCursor(grip ? Qt::SizeVerCursor : Qt::ArrowCursor);
    PlotView::pointerMoved(position);
}

void AllocationBars::keyPressEvent(QKeyEvent* event)
{
    const auto place = static_cast<int>(index(m_site));
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kFineStep : kStep;
    const bool plain = !event->modifiers().testFlag(Qt::ControlModifier) && m_learned;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left:
        choose(kSites[static_cast<std::size_t>(std::max(place - 1, 0))]);
        return;
    case Qt::Key_Right:
        choose(kSites[static_cast<std::size_t>(std::min(place + 1, static_cast<int>(kSiteCount) - 1))]);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_editable) {
            moveTo(m_edited[index(m_site)] + (event->key() == Qt::Key_Up ? step : -step));
        }
        return;
    default:
        PlotView::keyPressEvent(event);
    }
}

void AllocationBars::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && std::exchange(m_moved, false)) {
        Q_EMIT barReleased(m_site, m_edited[index(m_site)]);
    }
    PlotView::keyReleaseEvent(event);
}

std::optional<PlotReadout> AllocationBars::readout(double x) const
{
    const auto bar = std::lround(x);
    if (!m_learned || bar < 0 || bar >= static_cast<long>(kSiteCount)) {
        return std::nullopt;
    }
    const auto i = static_cast<std::size_t>(bar);
    PlotReadout found;
    found.x = static_cast<double>(bar);
    found.text = QStringLiteral("<b>%1</b><br>%2<br>%3")
                     .arg(siteText(kSites[i]), tr("Learned %1").arg(percentText((*m_learned)[i])),
                          tr("Edited %1").arg(percentText(m_edited[i])));
    return found;
}

QString AllocationBars::csv() const
{
    QString text =
        csvLine({axisLabel(Qt::Horizontal), tr("Learned (pruned fraction)"), tr("Edited (pruned fraction)")});
    for (const Site site : kSites) {
        if (m_learned) {
            text += csvLine(
                {siteText(site), csvNumber((*m_learned)[index(site)]), csvNumber(m_edited[index(site)])});
        }
    }
    return text;
}

} // namespace besa
