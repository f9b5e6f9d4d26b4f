#include "page/compare_page.h"

#include "page/compare_curves.h"
#include "page/pareto_plot.h"
#include "page/run_table.h"
#include "table/parameter_diff_model.h"
#include "table/run_list_model.h"
#include "util/empty_state.h"
#include "util/ink_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <map>

namespace besa {

namespace {

/// Perplexities can be compared when model, text and window are the same.
std::string measuredOn(const RunRecord& run)
{
    std::string key;
    for (const auto& [file, hash] : run.fingerprints.model) {
        key += file + hash;
    }
    const Perplexity& perplexity = *run.prunedPerplexity;
    return (key.empty() ? run.recipe.model : key) + '|' + perplexity.tokenHash + '|' +
           std::to_string(perplexity.window) + '|' + std::to_string(perplexity.tokens);
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , m_runs(new RunListModel(this))
    , m_parameters(new ParameterDiffModel(this))
    , m_table(new RunTable(*m_runs))
    , m_curves(new CompareCurves(*m_runs))
    , m_pareto(new ParetoPlot)
    , m_paretoNote(new InkLabel(Ink::Muted))
    , m_parametersNote(new InkLabel(Ink::Muted))
    , m_parameterView(new QTableView)
    , m_tabs(new QTabWidget)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("comparePage"));
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_curves, tr("Curves"));
    m_tabs->addTab(makePareto(), tr("Sparsity and perplexity"));
    m_tabs->addTab(makeParameters(), tr("Parameters"));

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("compareHalves"));
    halves->addWidget(m_table);
    halves->addWidget(m_tabs);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto* full = new QWidget;
    auto* inner = new QVBoxLayout(full);
    inner->setContentsMargins(12, 12, 12, 12);
    inner->addWidget(halves);

    auto* empty = new EmptyState;
    empty->setText(
        tr("No runs yet"),
        tr("Every run that is started here or with besa prune is kept with its record. Two or more "
           "can be laid over each other on this page."),
        tr("Set up a run"));
    connect(empty, &EmptyState::pressed, this, &ComparePage::setupRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(full);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_table, &RunTable::openRequested, this, &ComparePage::openRequested);
    connect(m_table, &RunTable::resumeRequested, this, &ComparePage::resumeRequested);
    connect(m_table, &RunTable::duplicateRequested, this, &ComparePage::duplicateRequested);
    connect(m_table, &RunTable::trashRequested, this, &ComparePage::trashRequested);
    connect(m_table, &RunTable::refreshRequested, this, &ComparePage::refreshRequested);
    connect(m_runs, &RunListModel::notesChanged, this, &ComparePage::notesChanged);
    connect(m_runs, &RunListModel::notesChanged, this, &ComparePage::update);
    connect(m_runs, &RunListModel::checkedChanged, this, &ComparePage::update);
    update();
}

QWidget* ComparePage::makePareto()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_pareto, 1);
    m_paretoNote->setObjectName(QStringLiteral("paretoNote"));
    layout->addWidget(m_paretoNote);
    connect(m_pareto, &ParetoPlot::runChosen, m_table, &RunTable::select);
    return box;
}

QWidget* ComparePage::makeParameters()
{
    auto* only = new QCheckBox(tr("&Differences only"));
    only->setObjectName(QStringLiteral("differencesOnly"));
    only->setAccessibleName(tr("Differences only"));
    only->setChecked(true);
    m_parameterView->setObjectName(QStringLiteral("parameterTable"));
    m_parameterView->setAccessibleName(tr("Parameters of the checked runs"));
    m_parameterView->setModel(m_parameters);
    m_parameterView->setAlternatingRowColors(true);
    m_parameterView->setShowGrid(false);
    m_parameterView->setTabKeyNavigation(false);
    m_parameterView->setTextElideMode(Qt::ElideMiddle);
    m_parameterView->verticalHeader()->hide();
    m_parameterView->verticalHeader()->setDefaultSectionSize(m_parameterView->fontMetrics().height() + 10);
    m_parameterView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_parametersNote->setObjectName(QStringLiteral("parametersNote"));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(only);
    layout->addWidget(m_parametersNote);
    layout->addWidget(m_parameterView, 1);
    connect(only, &QCheckBox::toggled, this, [this](bool on) {
        m_parameters->setDifferencesOnly(on);
        updateParameters();
    });
    return box;
}

void ComparePage::setRuns(std::vector<RunRecord> runs)
{
    m_runs->setRuns(std::move(runs));
    update();
}

void ComparePage::setNotes(const QHash<QString, RunNotes>& notes)
{
    m_runs->setNotes(notes);
    update();
}

std::vector<PlotView*> ComparePage::plots() const
{
    if (m_tabs->currentIndex() == 0) {
        return {&m_curves->lossPlot(), &m_curves->sparsityPlot()};
    }
    return {m_pareto};
}

void ComparePage::update()
{
    m_stack->setCurrentIndex(m_runs->rowCount() > 0 ? 1 : 0);
    updatePareto();
    updateParameters();
}

void ComparePage::updatePareto()
{
    // Only like is compared with like: the runs measured as the first checked one was, or as most were.
    std::map<std::string, std::vector<int>> groups;
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (m_runs->run(row).prunedPerplexity && m_runs->run(row).weights > 0) {
            groups[measuredOn(m_runs->run(row))].push_back(row);
        }
    }
    if (groups.empty()) {
        m_pareto->setRuns({});
        m_pareto->setTarget(std::nullopt);
        m_paretoNote->clear();
        return;
    }
    const auto largest =
        std::ranges::max_element(groups, {}, [](const auto& group) { return group.second.size(); });
    std::vector<int> rows = largest->second;
    for (const int row : m_runs->checkedRows()) {
        if (m_runs->run(row).prunedPerplexity && m_runs->run(row).weights > 0) {
            rows = groups[measuredOn(m_runs->run(row))];
            break;
        }
    }
    std::vector<ParetoRun> shown;
    for (const int row : rows) {
        const RunRecord& run = m_runs->run(row);
        shown.push_back({QString::fromStdString(run.folder),
                         m_runs->name(row),
                         {run.sparsity(), run.prunedPerplexity->value},
                         m_runs->series(row)});
    }
    m_pareto->setRuns(std::move(shown));
    const std::optional<Perplexity>& dense = m_runs->run(rows.front()).densePerplexity;
    m_pareto->setTarget(dense ? std::optional(dense->value) : std::nullopt, tr("Dense model"));
    std::size_t all = 0;
    for (const auto& [key, members] : groups) {
        all += members.size();
    }
    const auto left = static_cast<int>(all - rows.size());
    m_paretoNote->setText(
        left == 0 ? tr("All runs were measured on the same model and text.")
                  : tr("%n run(s) with another model or evaluation text are left out. Check one of "
                       "them to see it among its like.",
                       nullptr, left));
}

void ComparePage::updateParameters()
{
    std::vector<ParameterDiffModel::Column> columns;
    for (const int row : m_runs->checkedRows()) {
        columns.push_back({m_runs->name(row), m_runs->run(row).recipe});
    }
    const std::size_t checked = columns.size();
    m_parameters->setColumns(std::move(columns));
    QString note;
    if (checked == 0) {
        note = tr("Check runs in the table above to see their parameters side by side.");
    } else if (m_parameters->rowCount() == 0) {
        note = checked == 1 ? tr("Check a second run to see in what they differ.")
                            : tr("These runs have the same parameters.");
    }
    m_parametersNote->setText(note);
    m_parametersNote->setVisible(!note.isEmpty());
    m_parameterView->setVisible(m_parameters->rowCount() > 0);
}

} // namespace besa
