#include "page/watch_page.h"

#include "plot/crosshair_link.h"
#include "plot/matrix_map.h"
#include "util/empty_state.h"
#include "util/number_text.h"
#include "watch/block_maps.h"
#include "watch/block_plots.h"
#include "watch/block_selector.h"
#include "watch/rate_plots.h"
#include "watch/step_plots.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace besa {

namespace {

constexpr int kStateVersion = 1;
constexpr QSize kLargeBoard{1900, 1000}; ///< from here on every plot has its own place
constexpr int kHysteresis = 60;          ///< pixels, so that a size in between does not flicker

/// Order of the plots in m_plots.
enum PlotIndex {
    StepLoss,
    StepSparsity,
    BlockLoss,
    BlockSparsity,
    SparsityCells,
    LossCells,
    Distribution,
    RowRates,
    Matrix
};

} // namespace

WatchPage::WatchPage(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_stepLoss(new StepLossPlot(watch, this))
    , m_stepSparsity(new StepSparsityPlot(watch, this))
    , m_matrix(new MatrixMap(this))
    , m_rowRates(new RowRatesPlot(watch, this))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_board(new QWidget(this))
    , m_boardColumn(new QVBoxLayout(m_board))
{
    setObjectName("watchPage");
    m_plots = {m_stepLoss,
               m_stepSparsity,
               new BlockLossPlot(watch, this),
               new BlockSparsityPlot(watch, this),
               new SparsityMap(watch, this),
               new LossShareMap(watch, this),
               new DistributionPlot(watch, this),
               m_rowRates,
               m_matrix};
    m_matrix->setObjectName("matrixMap");
    auto* steps = new CrosshairLink(this);
    m_stepLoss->setCrosshairLink(steps);
    m_stepSparsity->setCrosshairLink(steps);
    auto* blocks = new CrosshairLink(this);
    m_plots[BlockLoss]->setCrosshairLink(blocks);
    m_plots[BlockSparsity]->setCrosshairLink(blocks);

    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(8);
    m_column->addWidget(m_stack, 1);
    m_empty->setText(
        tr("No run to watch yet"),
        tr("Choose a model and calibration text, then press Start. Its learning appears here while it "
           "runs. A recorded run can be opened and replayed the same way."),
        tr("Go to setup"));
    connect(m_empty, &EmptyState::pressed, this, &WatchPage::setupRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_board);
    m_boardColumn->setContentsMargins(0, 0, 0, 0);
    m_boardColumn->setSpacing(6);
    m_boardColumn->addWidget(new BlockSelector(watch, m_board), 0, Qt::AlignLeft);
    arrange(false);

    connect(m_matrix, &MatrixMap::tileRequested, this, &WatchPage::tileRequested);
    connect(m_rowRates, &RowRatesPlot::rowRatesRequested, this, &WatchPage::rowRatesRequested);
    for (const auto signal : {&RunWatch::begun, &RunWatch::advanced, &RunWatch::jumped,
                              &RunWatch::headerChanged, &RunWatch::selectionChanged}) {
        connect(&m_watch, signal, this, [this] {
            showStack();
            showMatrix();
        });
    }
    showStack();
    showMatrix();
}

WatchPage::Rows WatchPage::usualRows() const
{
    const auto& p = m_plots;
    return {{{p[StepLoss]}, {p[StepSparsity], p[Distribution], p[RowRates]}},
            {{p[BlockLoss], p[BlockSparsity], p[LossCells]}, {p[SparsityCells], p[Matrix]}}};
}

WatchPage::Rows WatchPage::largeRows() const
{
    const auto& p = m_plots;
    return {{{p[StepLoss]}, {p[StepSparsity]}, {p[Distribution]}},
            {{p[BlockLoss]}, {p[BlockSparsity]}, {p[RowRates]}},
            {{p[SparsityCells]}, {p[LossCells]}, {p[Matrix]}}};
}

void WatchPage::arrange(bool large)
{
    m_large = large;
    QSplitter* before = m_rows;
    m_rows = new QSplitter(Qt::Vertical, m_board);
    m_rows->setChildrenCollapsible(false);
    for (const std::vector<Place>& row : large ? largeRows() : usualRows()) {
        auto* columns = new QSplitter(Qt::Horizontal, m_rows);
        columns->setChildrenCollapsible(false);
        for (const Place& place : row) {
            auto* tabs = new QTabWidget(columns);
            tabs->setDocumentMode(true);
            tabs->setTabBarAutoHide(true);
            tabs->setUsesScrollButtons(true);
            for (PlotView* plot : place) {
                tabs->addTab(plot, tabName(plot));
            }
            columns->addWidget(tabs);
        }
        columns->setSizes(QList<int>(columns->count(), 1000));
        m_rows->addWidget(columns);
    }
    m_rows->setSizes(QList<int>(m_rows->count(), 1000));
    m_boardColumn->addWidget(m_rows, 1);
    delete before; // the plots have gone to their new places
}

QString WatchPage::tabName(const PlotView* plot) const
{
    const auto i = std::ranges::find(m_plots, plot) - m_plots.begin();
    switch (static_cast<PlotIndex>(i)) {
    case StepLoss:
        return tr("Loss");
    case StepSparsity:
        return tr("Sparsity");
    case BlockLoss:
        return tr("Loss by block");
    case BlockSparsity:
        return tr("Sparsity by block");
    case SparsityCells:
        return tr("All layers");
    case LossCells:
        return tr("Share of loss");
    case Distribution:
        return tr("Learned rates");
    case RowRates:
        return tr("Rows");
    case Matrix:
        return tr("Weights");
    }
    return {};
}

void WatchPage::showPlot(PlotView& plot)
{
    for (QTabWidget* place : places()) {
        if (place->indexOf(&plot) >= 0) {
            place->setCurrentWidget(&plot);
        }
    }
    plot.setFocus();
}

void WatchPage::setTile(const MatrixTile& tile)
{
    m_matrix->setTile(tile);
}

void WatchPage::setTileProblem(const QString& text)
{
    m_matrix->setProblem(text);
}

void WatchPage::setRowRates(int block, Site site, std::span<const float> rates)
{
    m_rowRates->setRowRates(block, site, rates);
}

void WatchPage::setRowRatesProblem(const QString& text)
{
    m_rowRates->setProblem(text);
}

void WatchPage::setHeader(QWidget* header)
{
    m_column->insertWidget(0, header);
}

void WatchPage::setFooter(QWidget* footer)
{
    m_column->addWidget(footer);
}

void WatchPage::showMatrix()
{
    const auto block = static_cast<std::size_t>(std::max(m_watch.block(), 0));
    const bool known = m_watch.block() >= 0 && block < m_watch.trace().blocks().size();
    const bool finished = known && m_watch.trace().blocks()[block].report.has_value();
    if (m_watch.block() != m_matrixBlock || m_watch.site() != m_matrixSite) {
        m_matrix->setMatrix(m_watch.block(), m_watch.site());
        m_matrix->setTitle(
            m_watch.block() < 0
                ? tr("Weights")
                : tr("Weights · block %1 · %2").arg(m_watch.block()).arg(siteText(m_watch.site())));
    } else if (finished != m_matrixFinished && known) {
        m_matrix->reload(); // now it has a mask
    }
    m_matrixBlock = m_watch.block();
    m_matrixSite = m_watch.site();
    m_matrixFinished = finished;
}

void WatchPage::showStack()
{
    const bool something = m_watch.header().live || m_watch.trace().revision() > 0 || m_watch.block() >= 0;
    m_stack->setCurrentWidget(something ? m_board : static_cast<QWidget*>(m_empty));
}

void WatchPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int slack = m_large ? -kHysteresis : 0;
    const bool large = width() >= kLargeBoard.width() + slack && height() >= kLargeBoard.height() + slack;
    if (large != m_large) {
        m_arrangements[m_large ? 1 : 0] = saveArrangement();
        arrange(large);
        restoreArrangement(m_arrangements[large ? 1 : 0]);
    }
}

std::vector<QSplitter*> WatchPage::splitters() const
{
    std::vector<QSplitter*> all{m_rows};
    for (int row = 0; row < m_rows->count(); ++row) {
        all.push_back(static_cast<QSplitter*>(m_rows->widget(row)));
    }
    return all;
}

std::vector<QTabWidget*> WatchPage::places() const
{
    std::vector<QTabWidget*> all;
    for (QSplitter* splitter : splitters()) {
        for (int i = 0; i < splitter->count(); ++i) {
            if (auto* tabs = qobject_cast<QTabWidget*>(splitter->widget(i))) {
                all.push_back(tabs);
            }
        }
    }
    return all;
}

QByteArray WatchPage::saveArrangement() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const QSplitter* splitter : splitters()) {
        stream << splitter->saveState();
    }
    for (const QTabWidget* place : places()) {
        stream << place->currentIndex();
    }
    return state;
}

void WatchPage::restoreArrangement(const QByteArray& state)
{
    QDataStream stream(state);
    for (QSplitter* splitter : splitters()) {
        QByteArray sizes;
        stream >> sizes;
        splitter->restoreState(sizes);
        splitter->setChildrenCollapsible(false);
    }
    for (QTabWidget* place : places()) {
        int tab = 0;
        stream >> tab;
        place->setCurrentIndex(std::clamp(tab, 0, place->count() - 1));
    }
}

QByteArray WatchPage::saveState() const
{
    std::array<QByteArray, 2> arrangements = m_arrangements;
    arrangements[m_large ? 1 : 0] = saveArrangement();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kStateVersion << arrangements[0] << arrangements[1] << m_stepLoss->smoothing();
    return state;
}

bool WatchPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    int version = 0;
    std::array<QByteArray, 2> arrangements;
    double smoothing = 0;
    stream >> version >> arrangements[0] >> arrangements[1] >> smoothing;
    if (stream.status() != QDataStream::Ok || version != kStateVersion) {
        return false;
    }
    m_arrangements = std::move(arrangements);
    restoreArrangement(m_arrangements[m_large ? 1 : 0]);
    m_stepLoss->setSmoothing(std::clamp(smoothing, 0.0, 0.999));
    return true;
}

void WatchPage::resetLayout()
{
    m_arrangements = {};
    arrange(m_large);
}

} // namespace besa
