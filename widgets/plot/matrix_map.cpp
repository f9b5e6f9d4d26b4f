#include "plot/matrix_map.h"

#include "plot/colour_scale.h"
#include "plot/csv_text.h"
#include "plot/plot_theme.h"
#include "plot/qcp.h"
#include "plot/redraw_gate.h"
#include "theme/colours.h"
#include "util/number_text.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace besa {

namespace {

constexpr int kRequestMilliseconds = 80; // a hand that turns the wheel asks once
constexpr std::int64_t kMostCells = 512; // a side
constexpr double kBrightest = 0.995;     // of the magnitudes: few large weights must not darken the rest
constexpr double kFaded = 0.12;          // of a pruned weight's colour that stays
constexpr std::array<MatrixMap::Mode, 3> kModes{MatrixMap::Mode::Magnitude, MatrixMap::Mode::Kept,
                                                MatrixMap::Mode::Both};

bool same(const MatrixRequest& a, const MatrixRequest& b)
{
    return a.block == b.block && a.site == b.site && a.firstRow == b.firstRow && a.rows == b.rows &&
           a.firstColumn == b.firstColumn && a.columns == b.columns && a.height == b.height &&
           a.width == b.width;
}

/// Pruned and kept, in colours that are far apart in both themes.
QCPColorGradient maskGradient(const QPalette& palette)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, ink(Ink::Grid, palette));
    gradient.setColorStopAt(1, seriesPen(0, palette).color());
    return gradient;
}

double brightest(std::vector<float> values)
{
    if (values.empty()) {
        return 1;
    }
    const auto at = static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * kBrightest);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    const double value = values[static_cast<std::size_t>(at)];
    return value > 0 ? value : 1;
}

/// The whole numbers whose cells meet a range, within 0 to size.
std::pair<std::int64_t, std::int64_t> cellsIn(PlotRange range, std::int64_t size)
{
    const auto first = std::clamp<std::int64_t>(std::llround(std::floor(range.lower + 0.5)), 0, size - 1);
    const auto end = std::clamp<std::int64_t>(std::llround(std::ceil(range.upper + 0.5)), first + 1, size);
    return {first, end - first};
}

} // namespace

MatrixMap::MatrixMap(QWidget* parent)
    : PlotView(parent)
    , m_request(new RedrawGate(this, kRequestMilliseconds, [this] { request(); }))
    , m_modes(new QActionGroup(this))
    , m_map(new QCPColorMap(canvas().xAxis, canvas().yAxis))
    , m_scale(addColourScale(canvas()))
{
    setCrosshairOffered(false);
    removePlotAction(logarithmicAction(Qt::Horizontal));
    removePlotAction(logarithmicAction(Qt::Vertical));
    prepareCells(canvas(), *m_map, *m_scale);
    setAxisScale(*m_scale->axis(), false);
    for (const Mode mode : kModes) {
        QAction* action = m_modes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
        addPlotAction(action);
    }
    connect(this, &PlotView::viewChanged, m_request, &RedrawGate::request);
    retranslate();
    coloursChanged();
}

MatrixMap::~MatrixMap() = default;

void MatrixMap::retranslate()
{
    const QList<QAction*> actions = m_modes->actions();
    actions[0]->setText(tr("Show magnitudes"));
    actions[0]->setToolTip(tr("Shows how large every weight is, whether it is pruned or not."));
    actions[1]->setText(tr("Show the mask"));
    actions[1]->setToolTip(tr("Shows which weights are kept."));
    actions[2]->setText(tr("Show kept magnitudes"));
    actions[2]->setToolTip(tr("Shows how large the kept weights are; pruned ones fade."));
    setAxisLabels(tr("Column (input)"), tr("Row (output)"));
}

void MatrixMap::setMatrix(int block, Site site)
{
    if (block == m_block && site == m_site) {
        return;
    }
    m_block = block;
    m_site = site;
    m_tile.reset();
    m_asked.reset();
    m_map->data()->clear();
    setEmptyText(block < 0 ? tr("Select a block and a layer to see its weights.")
                           : tr("Loading the weights…"));
    resetView();
    m_request->request();
}

void MatrixMap::reload()
{
    m_asked.reset();
    m_request->request();
}

void MatrixMap::request()
{
    if (m_block < 0) {
        return;
    }
    MatrixRequest wanted;
    wanted.block = m_block;
    wanted.site = m_site;
    const auto pixels = [this](double size) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(size * devicePixelRatioF()), 16,
                                        kMostCells);
    };
    wanted.height = static_cast<int>(pixels(plotArea().height()));
    wanted.width = static_cast<int>(pixels(plotArea().width()));
    if (m_tile && !following()) {
        std::tie(wanted.firstRow, wanted.rows) = cellsIn(range(Qt::Vertical), m_tile->matrixRows);
        std::tie(wanted.firstColumn, wanted.columns) = cellsIn(range(Qt::Horizontal), m_tile->matrixColumns);
        wanted.height = static_cast<int>(std::min<std::int64_t>(wanted.height, wanted.rows));
        wanted.width = static_cast<int>(std::min<std::int64_t>(wanted.width, wanted.columns));
    }
    if (!m_asked || !same(*m_asked, wanted)) {
        m_asked = wanted;
        Q_EMIT tileRequested(wanted);
    }
}

void MatrixMap::setTile(const MatrixTile& tile)
{
    const MatrixRequest& part = tile.request;
    const bool whole =
        part.height > 0 && part.width > 0 &&
        tile.magnitude.size() == static_cast<std::size_t>(part.height) * static_cast<std::size_t>(part.width);
    if (part.block != m_block || part.site != m_site || !whole) {
        return;
    }
    m_tile = tile;
    setFixedRange(Qt::Horizontal, PlotRange{-0.5, static_cast<double>(tile.matrixColumns) - 0.5});
    setFixedRange(Qt::Vertical, PlotRange{-0.5, static_cast<double>(tile.matrixRows) - 0.5});
    fillMap();
    contentChanged();
}

void MatrixMap::setProblem(const QString& text)
{
    m_tile.reset();
    m_map->data()->clear();
    setEmptyText(text);
}

void MatrixMap::setMode(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    m_modes->actions()[static_cast<qsizetype>(mode)]->setChecked(true);
    coloursChanged();
    fillMap();
    Q_EMIT modeChanged(mode);
}

void MatrixMap::fillMap()
{
    if (!m_tile) {
        return;
    }
    const MatrixRequest& part = m_tile->request;
    const bool masked = m_tile->kept.size() == m_tile->magnitude.size();
    const bool showsMask = m_mode == Mode::Kept && masked;
    QCPColorMapData& cells = *m_map->data();
    cells.setSize(part.width, part.height);
    // A cell stands for several weights; the map keys cells by their centres.
    const auto centres = [](std::int64_t first, std::int64_t count, int parts) {
        const double size = static_cast<double>(count) / parts;
        const double start = static_cast<double>(first) - 0.5;
        return parts > 1 ? QCPRange(start + size / 2, start + static_cast<double>(count) - size / 2)
                         : QCPRange(start, start + size);
    };
    cells.setKeyRange(centres(part.firstColumn, part.columns, part.width));
    cells.setValueRange(centres(part.firstRow, part.rows, part.height));
    cells.clearAlpha();
    std::size_t i = 0;
    for (int row = 0; row < part.height; ++row) {
        for (int column = 0; column < part.width; ++column, ++i) {
            const double kept = masked ? static_cast<double>(m_tile->kept[i]) : 1;
            cells.setCell(column, row, showsMask ? kept : static_cast<double>(m_tile->magnitude[i]));
            if (m_mode == Mode::Both && masked) {
                cells.setAlpha(column, row, static_cast<unsigned char>(255 * (kFaded + (1 - kFaded) * kept)));
            }
        }
    }
    m_scale->setDataRange(showsMask ? QCPRange(0, 1) : QCPRange(0, brightest(m_tile->magnitude)));
    m_scale->axis()->setLabel(showsMask ? tr("Kept (fraction)") : tr("Mean |w|"));
}

void MatrixMap::updateCanvas()
{
    m_map->setVisible(m_tile.has_value());
    m_scale->setVisible(m_tile.has_value());
}

void MatrixMap::applyColours()
{
    const bool showsMask = m_mode == Mode::Kept && m_tile && !m_tile->kept.empty();
    applyScaleTheme(*m_scale, plotPalette());
    m_scale->setGradient(showsMask ? maskGradient(plotPalette()) : sequentialGradient(plotPalette()));
    m_map->setGradient(m_scale->gradient());
}

QString MatrixMap::cellText(const QPointF& position) const
{
    const QPointF at = toPlot(position);
    const auto row = std::llround(at.y());
    const auto column = std::llround(at.x());
    const MatrixRequest& part = m_tile->request;
    if (row < part.firstRow || row >= part.firstRow + part.rows || column < part.firstColumn ||
        column >= part.firstColumn + part.columns) {
        return {};
    }
    const auto cellRow = static_cast<std::size_t>((row - part.firstRow) * part.height / part.rows);
    const auto cellColumn = static_cast<std::size_t>((column - part.firstColumn) * part.width / part.columns);
    const std::size_t i = cellRow * static_cast<std::size_t>(part.width) + cellColumn;
    const bool single = part.height == part.rows && part.width == part.columns;
    QString text = tr("Row %1, column %2").arg(row).arg(column) + QLatin1Char('\n') +
                   (single ? tr("|w| %1") : tr("Mean |w| around it %1"))
                       .arg(lossText(static_cast<double>(m_tile->magnitude[i])));
    if (!m_tile->kept.empty()) {
        const auto kept = static_cast<double>(m_tile->kept[i]);
        text += QLatin1Char('\n');
        text += !single      ? tr("Kept around it %1").arg(percentText(kept))
                : kept > 0.5 ? tr("Kept")
                             : tr("Pruned");
    }
    return text;
}

void MatrixMap::pointerMoved(const QPointF& position)
{
    const bool over = m_tile && plotArea().contains(position);
    const QString text = over ? cellText(position) : QString();
    QToolTip::showText(canvas().mapToGlobal(position.toPoint()), text, &canvas());
}

void MatrixMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    PlotView::changeEvent(event);
}

QString MatrixMap::csv() const
{
    if (!m_tile) {
        return {};
    }
    const MatrixRequest& part = m_tile->request;
    QString text = csvLine({tr("First row"), tr("First column"), tr("Mean |w|"), tr("Kept (fraction)")});
    std::size_t i = 0;
    for (int row = 0; row < part.height; ++row) {
        for (int column = 0; column < part.width; ++column, ++i) {
            text +=
                csvLine({QString::number(part.firstRow + row * part.rows / part.height),
                         QString::number(part.firstColumn + column * part.columns / part.width),
                         csvNumber(static_cast<double>(m_tile->magnitude[i])),
                         m_tile->kept.empty() ? QString() : csvNumber(static_cast<double>(m_tile->kept[i]))});
        }
    }
    return text;
}

} // namespace besa
