#include "page/results_page.h"

#include "page/prompt_panel.h"
#include "plot/crosshair_link.h"
#include "plot/redraw_gate.h"
#include "table/bar_delegate.h"
#include "table/block_table_model.h"
#include "table/message_filter.h"
#include "table/message_model.h"
#include "table/roles.h"
#include "table/site_table_model.h"
#include "util/empty_state.h"
#include "util/figure_card.h"
#include "util/ink_label.h"
#include "util/number_text.h"
#include "watch/block_plots.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace besa {

namespace {

constexpr int kUpdateMilliseconds = 250;
constexpr QSize kLargePage{1900, 1200}; ///< from here on the plots by block fit between tables and prompt

void styleTable(QTableView& view)
{
    view.setItemDelegate(new BarDelegate(&view));
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 10);
    view.horizontalHeader()->setHighlightSections(false);
}

QWidget* titled(const QString& title, QWidget* view)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new InkLabel(Ink::Muted, title));
    layout->addWidget(view, 1);
    return box;
}

QString perplexityCaption(const RunTrace& trace)
{
    const std::optional<Perplexity>& measured = trace.pruned() ? trace.pruned() : trace.dense();
    if (!measured) {
        return ResultsPage::tr("Not measured. Choose an evaluation text in the setup to have it.");
    }
    const QString source = QString::fromStdString(measured->source);
    const QString where =
        ResultsPage::tr("%n window(s) of %1 tokens, %2", nullptr, static_cast<int>(measured->windows))
            .arg(countText(measured->window), source.section(QLatin1Char('/'), -1));
    if (!trace.dense() || !trace.pruned()) {
        return where;
    }
    const double delta = trace.pruned()->value - trace.dense()->value;
    const QString sign = delta < 0 ? QString::fromUtf8("−") : QStringLiteral("+");
    return ResultsPage::tr("%1 (%2) by pruning. %3")
        .arg(sign + perplexityText(std::abs(delta)),
             sign + percentText(std::abs(delta) / trace.dense()->value), where);
}

QString perplexityValue(const RunTrace& trace)
{
    const auto text = [](const std::optional<Perplexity>& perplexity) {
        return perplexity ? perplexityText(perplexity->value) : dash();
    };
    return text(trace.dense()) + QString::fromUtf8(" → ") + text(trace.pruned());
}

} // namespace

ResultsPage::ResultsPage(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_blocks(new BlockTableModel(watch, this))
    , m_sortedBlocks(new QSortFilterProxyModel(this))
    , m_sites(new SiteTableModel(this))
    , m_messages(new MessageModel(watch, this))
    , m_shownMessages(new MessageFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_perplexity(new FigureCard(tr("Perplexity, dense → pruned")))
    , m_sparsity(new FigureCard(tr("Counted sparsity")))
    , m_time(new FigureCard(tr("Computing time")))
    , m_blockView(new QTableView)
    , m_tables(new QSplitter(Qt::Horizontal))
    , m_plots(new QSplitter(Qt::Horizontal))
    , m_tabs(new QTabWidget)
    , m_prompt(new PromptPanel)
    , m_gate(new RedrawGate(this, kUpdateMilliseconds, [this] { update(); }))
{
    setObjectName(QStringLiteral("resultsPage"));
    auto* cards = new QHBoxLayout;
    cards->addWidget(m_perplexity, 3);
    cards->addWidget(m_sparsity, 2);
    cards->addWidget(m_time, 2);

    m_tables->addWidget(makeBlocks());
    m_tables->addWidget(makeSites());
    m_tables->setStretchFactor(0, 1);
    m_tables->setChildrenCollapsible(false);

    auto* crosshairs = new CrosshairLink(this);
    const std::initializer_list<LinePlot*> plots{new BlockLossPlot(watch), new BlockSparsityPlot(watch)};
    for (LinePlot* plot : plots) {
        plot->setCrosshairLink(crosshairs);
        m_plots->addWidget(plot);
    }
    m_plots->setChildrenCollapsible(false);
    m_plots->hide();

    m_tabs->setObjectName(QStringLiteral("resultsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_prompt, tr("Ask both models"));
    m_tabs->addTab(makeMessages(), tr("Messages"));

    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_tables);
    parts->addWidget(m_plots);
    parts->addWidget(m_tabs);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 2);
    parts->setSizes({600, 600, 400});
    parts->setChildrenCollapsible(false);

    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(cards);
    layout->addWidget(parts, 1);

    auto* empty = new EmptyState;
    empty->setText(tr("No results yet"),
                   tr("Start a run, or open one under Compare. Perplexity, counted sparsity and every block "
                      "appear here while it runs."),
                   tr("Set up a run"));
    connect(empty, &EmptyState::pressed, this, &ResultsPage::setupRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(full);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    for (const auto signal :
         {&RunWatch::begun, &RunWatch::headerChanged, &RunWatch::jumped, &RunWatch::advanced}) {
        connect(&watch, signal, m_gate, &RedrawGate::request);
    }
    connect(&watch, &RunWatch::selectionChanged, this, &ResultsPage::selectRow);
    update();
}

QWidget* ResultsPage::makeBlocks()
{
    m_sortedBlocks->setSourceModel(m_blocks);
    m_sortedBlocks->setSortRole(kSortRole);
    m_blockView->setObjectName(QStringLiteral("blockTable"));
    m_blockView->setAccessibleName(tr("Blocks"));
    m_blockView->setModel(m_sortedBlocks);
    styleTable(*m_blockView);
    m_blockView->setSortingEnabled(true);
    m_blockView->sortByColumn(BlockTableModel::Block, Qt::AscendingOrder);
    m_blockView->horizontalHeader()->setSectionsMovable(true);
    m_blockView->setContextMenuPolicy(Qt::CustomContextMenu);
    shareWidth();
    connect(m_blockView, &QWidget::customContextMenuRequested, this, &ResultsPage::showMenu);
    connect(m_blockView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPage::rowSelected);
    connect(m_sortedBlocks, &QAbstractItemModel::modelReset, this, &ResultsPage::selectRow);
    connect(m_sortedBlocks, &QAbstractItemModel::rowsInserted, this, &ResultsPage::selectRow);
    return titled(tr("Blocks: select one to see it everywhere, press a heading to sort"), m_blockView);
}

QWidget* ResultsPage::makeSites()
{
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("siteTable"));
    view->setAccessibleName(tr("Sparsity of each kind of layer"));
    view->setModel(m_sites);
    styleTable(*view);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(SiteTableModel::Sparsity, QHeaderView::Stretch);
    QFont bold = view->font();
    bold.setBold(true);
    view->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(
        QStringLiteral("  down_proj    000,000,000    000,000,000    00.00 %  ")));
    return titled(tr("Layers: zeros counted over all finished blocks"), view);
}

QWidget* ResultsPage::makeMessages()
{
    m_shownMessages->setSourceModel(m_messages);
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("messageTable"));
    view->setAccessibleName(tr("Messages of the run"));
    view->setModel(m_shownMessages);
    styleTable(*view);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(MessageModel::Level, QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(MessageModel::Where, QHeaderView::ResizeToContents);
    auto* warningsOnly = new QCheckBox(tr("&Warnings only"));
    warningsOnly->setObjectName(QStringLiteral("warningsOnly"));
    warningsOnly->setAccessibleName(tr("Warnings only"));
    connect(warningsOnly, &QCheckBox::toggled, this,
            [this](bool on) { m_shownMessages->setLowest(on ? Severity::Warning : Severity::Info); });
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(warningsOnly);
    layout->addWidget(view, 1);
    return box;
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool large = width() >= kLargePage.width() && height() >= kLargePage.height();
    if (large != m_large) {
        m_large = large;
        m_plots->setVisible(large);
        shareWidth();
    }
}

void ResultsPage::shareWidth()
{
    QHeaderView& header = *m_blockView->horizontalHeader();
    if (m_large) {
        header.setSectionResizeMode(QHeaderView::Stretch);
        return;
    }
    header.setSectionResizeMode(QHeaderView::Interactive);
    const QFontMetrics metrics = m_blockView->fontMetrics();
    for (int column = 0; column < BlockTableModel::ColumnCount; ++column) {
        const bool isLoss = column >= BlockTableModel::FinalLoss && column <= BlockTableModel::LastLoss;
        const QString heading = m_blocks->headerData(column, Qt::Horizontal).toString();
        const QString widest = isLoss                               ? QStringLiteral("0.0000e-00")
                               : column == BlockTableModel::Seconds ? durationText(3599)
                                                                    : QStringLiteral("00.0 %");
        m_blockView->setColumnWidth(
            column, std::max(metrics.horizontalAdvance(heading), metrics.horizontalAdvance(widest)) + 14);
    }
}

QByteArray ResultsPage::saveTableState() const
{
    return m_blockView->horizontalHeader()->saveState();
}

void ResultsPage::restoreTableState(const QByteArray& state)
{
    m_blockView->horizontalHeader()->restoreState(state);
    if (m_large || m_blockView->horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch) {
        shareWidth(); // it was saved in a window of another size
    }
}

void ResultsPage::showMenu(const QPoint& position)
{
    const QModelIndex index = m_sortedBlocks->mapToSource(m_blockView->indexAt(position));
    if (!index.isValid()) {
        return;
    }
    const int block = index.row();
    QMenu menu;
    QAction* bend = menu.addAction(tr("&Bend block %1…").arg(block));
    bend->setEnabled(m_watch.trace().blocks().at(static_cast<std::size_t>(block)).report.has_value());
    if (menu.exec(m_blockView->viewport()->mapToGlobal(position)) == bend) {
        Q_EMIT bendRequested(block);
    }
}

void ResultsPage::selectRow()
{
    const QModelIndex row =
        m_sortedBlocks->mapFromSource(m_blocks->index(m_watch.block(), BlockTableModel::Block));
    if (m_selecting || row.row() == m_blockView->currentIndex().row()) {
        return;
    }
    m_selecting = true;
    m_blockView->setCurrentIndex(row);
    m_selecting = false;
}

void ResultsPage::rowSelected()
{
    const QModelIndex row = m_sortedBlocks->mapToSource(m_blockView->currentIndex());
    if (m_selecting || !row.isValid()) {
        return;
    }
    m_selecting = true;
    m_watch.select(row.row(), m_watch.site());
    m_selecting = false;
}

void ResultsPage::update()
{
    const bool known = !m_watch.trace().blocks().empty() || m_watch.trace().revision() > 0;
    m_stack->setCurrentIndex(known ? 1 : 0);
    updateCards();
    updateSites();
    updateHeight();
    const int warnings = m_messages->count(Severity::Warning);
    m_tabs->setTabText(1, warnings > 0 ? tr("Messages: %n warning(s)", nullptr, warnings) : tr("Messages"));
}

void ResultsPage::updateHeight()
{
    // No empty table below its last row: what is left belongs to the parts below. The title has a row's
    // height.
    const int most = std::max({m_watch.header().blocks, m_blocks->rowCount(), m_sites->rowCount()});
    const int rows = std::min(most, 1000) + 1;
    const int height = rows * m_blockView->verticalHeader()->defaultSectionSize() +
                       m_blockView->horizontalHeader()->height() +
                       m_blockView->horizontalScrollBar()->sizeHint().height();
    for (int i = 0; i < m_tables->count(); ++i) {
        m_tables->widget(i)->setMaximumHeight(height); // a splitter takes its own from its parts
    }
}

void ResultsPage::updateCards()
{
    const RunTrace& trace = m_watch.trace();
    m_perplexity->setValue(perplexityValue(trace), perplexityCaption(trace));

    std::int64_t zeros = 0;
    std::int64_t weights = 0;
    double slowest = 0;
    for (const BlockTrace& block : trace.blocks()) {
        if (block.report) {
            zeros += block.report->zeros();
            weights += block.report->weights();
            slowest = std::max(slowest, block.report->secondsStatistics + block.report->secondsLearning +
                                            block.report->secondsPropagation);
        }
    }
    if (weights == 0) {
        m_sparsity->setValue(dash(), tr("Counted when the first block is finished."));
    } else {
        m_sparsity->setValue(
            percentText(static_cast<double>(zeros) / static_cast<double>(weights), 2),
            tr("%1 zeros of %2 weights; %3 was asked for")
                .arg(countText(zeros), countText(weights), percentText(m_watch.header().recipe.sparsity)));
    }
    const std::int64_t finished = trace.finishedBlocks();
    const auto all = std::max<std::int64_t>(m_watch.header().blocks, std::ssize(trace.blocks()));
    m_time->setValue(trace.seconds() > 0 ? durationText(trace.seconds()) : dash(),
                     finished == 0 ? tr("No block is finished yet.")
                                   : tr("%1 of %2 blocks, the slowest in %3")
                                         .arg(countText(finished), countText(all), durationText(slowest)));
}

void ResultsPage::updateSites()
{
    std::array<SiteCount, kSiteCount> counts{};
    for (const BlockTrace& block : m_watch.trace().blocks()) {
        for (std::size_t i = 0; block.report && i < kSiteCount; ++i) {
            const SiteReport& site = block.report->sites[i];
            counts[i].zeros += site.zeros;
            counts[i].weights += site.rows * site.columns;
        }
    }
    m_sites->setCounts(counts);
}

} // namespace besa
