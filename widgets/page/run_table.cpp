#include "page/run_table.h"

#include "table/bar_delegate.h"
#include "table/run_filter.h"
#include "table/run_list_model.h"
#include "theme/icons.h"
#include "util/number_text.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace besa {

namespace {

bool isResumable(const RunRecord& run)
{
    return !run.live && (run.status == RunStatus::Cancelled || run.status == RunStatus::Interrupted ||
                         run.status == RunStatus::Failed);
}

QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RunTable::RunTable(RunListModel& runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_filter(new RunFilter(this))
    , m_words(new QLineEdit)
    , m_view(new QTableView)
    , m_open(makeAction(QStringLiteral("openRun"), QStringLiteral("replay"), tr("&Open"),
                        tr("Shows the run in all views, and its replay."), {}))
    , m_resume(makeAction(QStringLiteral("resumeRun"), QStringLiteral("play"), tr("Resu&me"),
                          tr("Goes on where the state was kept last."), {}))
    , m_duplicate(makeAction(QStringLiteral("duplicateRun"), QStringLiteral("copy"), tr("Du&plicate…"),
                             tr("Fills the setup with the recipe of this run, to change and start again."),
                             {}))
    , m_trash(makeAction(QStringLiteral("trashRun"), QStringLiteral("trash"), tr("Move to tras&h"),
                         tr("Moves the run folder to the trash. Exported models stay."),
                         QKeySequence::Delete))
{
    m_filter->setSourceModel(&runs);
    m_words->setObjectName(QStringLiteral("runFilter"));
    m_words->setAccessibleName(tr("Filter runs"));
    m_words->setPlaceholderText(tr("Filter by name, tag, method, status…"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    QAction* refresh = makeAction(QStringLiteral("refreshRuns"), QStringLiteral("refresh"), tr("&Refresh"),
                                  tr("Looks for runs again."), QKeySequence::Refresh);

    m_view->setObjectName(QStringLiteral("runTable"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new BarDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RunListModel::Created, Qt::DescendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    const QFontMetrics metrics = m_view->fontMetrics();
    for (int column = 0; column < RunListModel::ColumnCount; ++column) {
        const QString heading = runs.headerData(column, Qt::Horizontal).toString();
        m_view->setColumnWidth(column, metrics.horizontalAdvance(heading) + 34);
    }
    m_view->setColumnWidth(RunListModel::Name, metrics.averageCharWidth() * 30);
    m_view->setColumnWidth(RunListModel::Tags, metrics.averageCharWidth() * 14);
    int status = m_view->columnWidth(RunListModel::Status);
    for (const RunStatus each : {RunStatus::Running, RunStatus::Completed, RunStatus::Cancelled,
                                 RunStatus::Interrupted, RunStatus::Failed}) {
        status = std::max(status, metrics.horizontalAdvance(runStatusText(each)) + 16);
    }
    m_view->setColumnWidth(RunListModel::Status, status);
    m_view->setColumnWidth(RunListModel::Method, metrics.averageCharWidth() * 12);
    m_view->setColumnWidth(RunListModel::Time, metrics.horizontalAdvance(durationText(3599)) + 14);
    m_view->setColumnWidth(RunListModel::Created, metrics.averageCharWidth() * 20);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    bar->addStretch();
    for (QAction* action : {m_open, m_resume, m_duplicate, m_trash, refresh}) {
        bar->addWidget(buttonOf(action));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_words, &QLineEdit::textChanged, m_filter, &RunFilter::setWords);
    connect(m_view, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RunTable::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunTable::updateActions);
    connect(&runs, &QAbstractItemModel::dataChanged, this, &RunTable::updateActions);
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openRequested(selectedFolder()); });
    connect(m_resume, &QAction::triggered, this, [this] { Q_EMIT resumeRequested(selectedFolder()); });
    connect(m_duplicate, &QAction::triggered, this, [this] { Q_EMIT duplicateRequested(selectedFolder()); });
    connect(m_trash, &QAction::triggered, this, &RunTable::askToTrash);
    connect(refresh, &QAction::triggered, this, &RunTable::refreshRequested);
    updateActions();
}

QAction* RunTable::makeAction(const QString& name, const QString& iconName, const QString& text,
                              const QString& tip, const QKeySequence& keys)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

const RunRecord* RunTable::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_runs.run(m_filter->mapToSource(rows.front()).row());
}

QString RunTable::selectedFolder() const
{
    const RunRecord* run = selected();
    return run == nullptr ? QString() : QString::fromStdString(run->folder);
}

void RunTable::select(const QString& folder)
{
    const int row = m_runs.find(folder);
    if (row >= 0) {
        m_view->selectRow(m_filter->mapFromSource(m_runs.index(row, 0)).row());
    }
}

QByteArray RunTable::saveState() const
{
    return m_view->horizontalHeader()->saveState();
}

void RunTable::restoreState(const QByteArray& state)
{
    m_view->horizontalHeader()->restoreState(state);
}

void RunTable::showMenu(const QPoint& position)
{
    if (!m_view->indexAt(position).isValid()) {
        return;
    }
    QMenu menu;
    menu.addActions({m_open, m_resume, m_duplicate});
    menu.addSeparator();
    menu.addAction(m_trash);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void RunTable::askToTrash()
{
    const QString folder = selectedFolder();
    QMessageBox box(QMessageBox::Question, tr("Move to trash"),
                    tr("Move the run “%1” to the trash?").arg(m_runs.name(m_runs.find(folder))),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("trashQuestion"));
    box.setInformativeText(
        tr("Its record, masks and state go there: %1. An exported model is not touched.").arg(folder));
    QPushButton* move = box.addButton(tr("&Move to trash"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == move) {
        Q_EMIT trashRequested(folder);
    }
}

void RunTable::updateActions()
{
    const RunRecord* run = selected();
    m_open->setEnabled(run != nullptr);
    m_duplicate->setEnabled(run != nullptr);
    m_resume->setEnabled(run != nullptr && isResumable(*run));
    m_trash->setEnabled(run != nullptr && !run->live);
}

} // namespace besa
