#include "plot/heat_map.h"

#include "plot/colour_scale.h"
#include "plot/csv_text.h"
#include "plot/map_marks.h"
#include "plot/plot_theme.h"
#include "plot/qcp.h"
#include "theme/colours.h"
#include "util/number_text.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace besa {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kMostNamedCells = 16; // of an axis; more are numbered

/// Ticks at whole numbers, as many as have room.
QSharedPointer<QCPAxisTicker> wholeNumbers()
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    ticker->setTickCount(12);
    return ticker;
}

QSharedPointer<QCPAxisTicker> nameTicks(const QStringList& names)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i < names.size(); ++i) {
        ticker->addTick(i, names[i]);
    }
    return ticker;
}

} // namespace

HeatMap::HeatMap(QWidget* parent)
    : PlotView(parent)
    , m_valueText(lossText)
    , m_map(new QCPColorMap(canvas().xAxis, canvas().yAxis))
    , m_scale(addColourScale(canvas()))
    , m_marks(new MapMarks(&canvas()))
    , m_logValues(new QAction(this))
{
    setCrosshairOffered(false);
    removePlotAction(logarithmicAction(Qt::Horizontal));
    removePlotAction(logarithmicAction(Qt::Vertical));
    prepareCells(canvas(), *m_map, *m_scale);
    for (QCPAxis* axis : {canvas().xAxis, canvas().yAxis}) {
        axis->setTicker(wholeNumbers());
    }
    setAxisScale(*m_scale->axis(), false);
    m_logValues->setCheckable(true);
    m_logValues->setShortcut(Qt::Key_L);
    m_logValues->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_logValues, &QAction::triggered, this, &HeatMap::setValueLogarithmic);
    addPlotAction(m_logValues);
    retranslate();
    coloursChanged();
}

HeatMap::~HeatMap() = default;

void HeatMap::retranslate()
{
    m_logValues->setText(tr("Logarithmic colours"));
    m_logValues->setToolTip(tr("Spaces the colours by powers of ten. (L)"));
}

void HeatMap::setSize(int columns, int rows)
{
    m_size = QSize(columns, rows);
    m_marks->setSize(m_size);
    m_map->data()->setSize(columns, rows);
    // Cells are keyed by their centres; a single one has no neighbour that would tell its width.
    m_map->data()->setKeyRange(columns > 1 ? QCPRange(0, columns - 1) : QCPRange(-0.5, 0.5));
    m_map->data()->setValueRange(rows > 1 ? QCPRange(0, rows - 1) : QCPRange(-0.5, 0.5));
    m_cells.assign(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), kNone);
    clearCells();
    const bool none = columns == 0 || rows == 0;
    setFixedRange(Qt::Horizontal, none ? std::nullopt : std::optional(PlotRange{-0.5, columns - 0.5}));
    setFixedRange(Qt::Vertical, none ? std::nullopt : std::optional(PlotRange{-0.5, rows - 0.5}));
    select(-1, -1);
    setNames();
}

std::size_t HeatMap::place(int column, int row) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) +
           static_cast<std::size_t>(column);
}

void HeatMap::setColumnNames(const QStringList& names)
{
    m_columnNames = names;
    setNames();
}

void HeatMap::setRowNames(const QStringList& names)
{
    m_rowNames = names;
    setNames();
}

void HeatMap::setNames()
{
    const auto ticker = [](const QStringList& names, int cells) {
        return names.isEmpty() || cells > kMostNamedCells ? wholeNumbers() : nameTicks(names);
    };
    canvas().xAxis->setTicker(ticker(m_columnNames, columns()));
    canvas().yAxis->setTicker(ticker(m_rowNames, rows()));
    contentChanged();
}

QString HeatMap::columnName(int column) const
{
    return m_columnNames.value(column, QStringLiteral("%1 %2").arg(axisLabel(Qt::Horizontal)).arg(column))
        .trimmed();
}

QString HeatMap::rowName(int row) const
{
    return m_rowNames.value(row, QStringLiteral("%1 %2").arg(axisLabel(Qt::Vertical)).arg(row)).trimmed();
}

void HeatMap::setCell(int column, int row, double value)
{
    double& cell = m_cells[place(column, row)];
    if (cell == value || (std::isnan(cell) && !std::isfinite(value))) {
        return;
    }
    const double kept = std::isfinite(value) ? value : kNone;
    m_filled += (std::isnan(cell) ? 0 : -1) + (std::isnan(kept) ? 0 : 1);
    cell = kept;
    m_map->data()->setCell(column, row, kept);
    contentChanged();
}

double HeatMap::cell(int column, int row) const
{
    return m_cells[place(column, row)];
}

void HeatMap::clearCells()
{
    std::fill(m_cells.begin(), m_cells.end(), kNone);
    m_map->data()->fill(kNone);
    m_filled = 0;
    contentChanged();
}

void HeatMap::setValueLabel(const QString& label)
{
    m_valueLabel = label;
    m_scale->axis()->setLabel(label);
    contentChanged();
}

void HeatMap::setValueText(std::function<QString(double)> text)
{
    m_valueText = std::move(text);
}

void HeatMap::setValueRange(std::optional<PlotRange> range)
{
    m_valueRange = range;
    contentChanged();
}

void HeatMap::setValueLogarithmic(bool logarithmic)
{
    m_logValues->setChecked(logarithmic);
    m_scale->setDataScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    setAxisScale(*m_scale->axis(), logarithmic);
    contentChanged();
}

bool HeatMap::valueLogarithmic() const
{
    return m_scale->dataScaleType() == QCPAxis::stLogarithmic;
}

void HeatMap::updateCanvas()
{
    m_marks->setVisible(hasData()); // else a text says what is to come
    PlotRange values{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const double value : m_cells) {
        if (!std::isnan(value) && (!valueLogarithmic() || value > 0)) {
            values.lower = std::min(values.lower, value);
            values.upper = std::max(values.upper, value);
        }
    }
    if (m_valueRange && (!valueLogarithmic() || m_valueRange->lower > 0)) {
        values = *m_valueRange;
    }
    if (values.lower == values.upper) { // a scale needs some width
        const double room = values.lower == 0 ? 0.5 : std::abs(values.lower) * 0.05;
        values = {values.lower - room, values.upper + room};
    }
    if (values.lower < values.upper) {
        m_scale->setDataRange(QCPRange(values.lower, values.upper));
    }
}

void HeatMap::applyColours()
{
    applyScaleTheme(*m_scale, plotPalette());
    m_map->setGradient(sequentialGradient(plotPalette()));
    m_marks->setPalette(plotPalette());
    canvas().axisRect()->setBackground(QBrush(ink(Ink::Grid, plotPalette()))); // cells still to come
}

std::optional<QPoint> HeatMap::cellAt(const QPointF& pixel) const
{
    if (!plotArea().contains(pixel)) {
        return std::nullopt;
    }
    const QPointF at = toPlot(pixel);
    const QPoint cell(static_cast<int>(std::lround(at.x())), static_cast<int>(std::lround(at.y())));
    return QRect(QPoint(0, 0), m_size).contains(cell) ? std::optional(cell) : std::nullopt;
}

QString HeatMap::cellText(const QPoint& cell) const
{
    const double value = m_cells[place(cell.x(), cell.y())];
    const QString where = QStringLiteral("%1, %2").arg(columnName(cell.x()), rowName(cell.y()));
    return std::isnan(value) ? tr("%1: not there yet").arg(where)
                             : QStringLiteral("%1: %2").arg(where, m_valueText(value));
}

void HeatMap::pointerMoved(const QPointF& position)
{
    if (const std::optional<QPoint> cell = cellAt(position)) {
        QToolTip::showText(canvas().mapToGlobal(position.toPoint()), cellText(*cell), &canvas());
    } else {
        QToolTip::hideText();
    }
}

void HeatMap::pointerClicked(const QPointF& position)
{
    if (const std::optional<QPoint> cell = cellAt(position)) {
        choose(*cell);
    }
}

void HeatMap::select(int column, int row)
{
    const QPoint cell(column, row);
    const bool inside = QRect(QPoint(0, 0), m_size).contains(cell);
    m_selected = inside ? cell : QPoint(-1, -1);
    m_marks->setSelected(inside ? std::optional(cell) : std::nullopt);
}

void HeatMap::choose(QPoint cell)
{
    if (cell != m_selected) {
        select(cell.x(), cell.y());
        Q_EMIT cellSelected(cell.x(), cell.y());
    }
    setAccessibleDescription(cellText(cell));
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    QPoint step;
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key()
                                                                                             : 0) {
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    default:
        PlotView::keyPressEvent(event);
        return;
    }
    if (!m_size.isEmpty()) {
        const QPoint from = m_selected.x() < 0 ? QPoint(0, 0) - step : m_selected;
        choose({std::clamp(from.x() + step.x(), 0, columns() - 1),
                std::clamp(from.y() + step.y(), 0, rows() - 1)});
    }
}

void HeatMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    PlotView::changeEvent(event);
}

QString HeatMap::csv() const
{
    QString text = csvLine({axisLabel(Qt::Horizontal), axisLabel(Qt::Vertical), m_valueLabel});
    for (int column = 0; column < columns(); ++column) {
        for (int row = 0; row < rows(); ++row) {
            const double value = cell(column, row);
            if (!std::isnan(value)) {
                text += csvLine({m_columnNames.value(column, QString::number(column)),
                                 m_rowNames.value(row, QString::number(row)), csvNumber(value)});
            }
        }
    }
    return text;
}

} // namespace besa
