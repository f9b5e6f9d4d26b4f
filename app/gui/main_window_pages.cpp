#include "form/setup_panel.h"
#include "gui/export_desk.h"
#include "gui/main_window.h"
#include "page/bend_panel.h"
#include "page/compare_page.h"
#include "page/results_page.h"
#include "page/run_table.h"
#include "page/watch_page.h"
#include "plot/plot_view.h"
#include "table/run_list_model.h"
#include "util/core_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <tuple>

namespace besa {

namespace {

constexpr const char* kWatchState = "pages/watch";
constexpr const char* kResultsState = "pages/results-table";
constexpr const char* kCompareState = "pages/compare-table";
constexpr int kSameRow = 100; ///< pixels; tabs push some plots down

} // namespace

void MainWindow::buildPages()
{
    m_watchPage = new WatchPage(m_desk.watch(), this);
    m_results = new ResultsPage(m_desk.watch(), this);
    m_compare = new ComparePage(this);
    m_bend = new BendPanel(m_desk.watch(), this);
    addPage(Act::ShowWatch, m_watchPage);
    addPage(Act::ShowResults, m_results);
    addPage(Act::ShowCompare, m_compare);
    addPage(Act::ShowBend, m_bend);
    m_pageActions.first()->setChecked(true);
    connect(m_watchPage, &WatchPage::setupRequested, this, &MainWindow::showSetup);
    connect(m_results, &ResultsPage::setupRequested, this, &MainWindow::showSetup);
    connect(m_compare, &ComparePage::setupRequested, this, &MainWindow::showSetup);
    connect(m_bend, &BendPanel::setupRequested, this, &MainWindow::showSetup);
    connectWatch();
    connectCompare();
    connectBend();
    for (PlotView* plot : m_pages->findChildren<PlotView*>()) {
        connect(plot, &PlotView::saveRequested, this, [this, plot] {
            plot->setFocus(); // the one that is meant
            m_exports->open(ExportFormat::Figures, m_preferences.resultsFolder());
        });
    }
    restorePages();
}

void MainWindow::keepArrangement()
{
    m_session.keepWindow(*this);
    Setting<QByteArray>(m_settings, kWatchState, {}).set(m_watchPage->saveState());
    Setting<QByteArray>(m_settings, kResultsState, {}).set(m_results->saveTableState());
    Setting<QByteArray>(m_settings, kCompareState, {}).set(m_compare->table().saveState());
}

void MainWindow::restorePages()
{
    const auto kept = [this](const char* key) { return Setting<QByteArray>(m_settings, key, {}).value(); };
    if (const QByteArray state = kept(kWatchState); !state.isEmpty()) {
        m_watchPage->restoreState(state);
    }
    if (const QByteArray state = kept(kResultsState); !state.isEmpty()) {
        m_results->restoreTableState(state);
    }
    if (const QByteArray state = kept(kCompareState); !state.isEmpty()) {
        m_compare->table().restoreState(state);
    }
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout, Session::kLayoutVersion);
    m_watchPage->resetLayout();
}

void MainWindow::showSetup()
{
    m_setupDock->show();
    m_setup->focusModel();
}

void MainWindow::connectWatch()
{
    connect(m_watchPage, &WatchPage::tileRequested, this, [this](const MatrixRequest& request) {
        const RunHeader& header = m_desk.watch().header();
        m_services.readTile(QString::fromStdString(header.recipe.model), header.folder, request);
    });
    connect(m_watchPage, &WatchPage::rowRatesRequested, this, [this](int block, Site site) {
        m_services.readRates(m_desk.watch().header().folder, block, site);
    });
    connect(&m_services, &EngineServices::tileRead, m_watchPage, &WatchPage::setTile);
    connect(&m_services, &EngineServices::ratesRead, m_watchPage,
            [this](int block, Site site, const std::vector<float>& rates) {
                m_watchPage->setRowRates(block, site, rates);
            });
}

void MainWindow::connectCompare()
{
    m_compare->setNotes(m_notes.all());
    connect(m_compare, &ComparePage::notesChanged, this,
            [this](const QString& folder, const RunNotes& notes) { m_notes.set(folder, notes); });
    connect(m_compare, &ComparePage::refreshRequested, this, &MainWindow::refreshRuns);
    connect(m_compare, &ComparePage::openRequested, this, [this](const QString& folder) {
        openRun(folder);
        showPage(Act::ShowResults);
    });
    connect(m_compare, &ComparePage::resumeRequested, this, [this](const QString& folder) {
        m_desk.resume(folder);
        showPage(Act::ShowWatch);
    });
    connect(m_compare, &ComparePage::duplicateRequested, this, [this](const QString& folder) {
        const int row = m_compare->runs().find(folder);
        if (row < 0) {
            return;
        }
        Recipe recipe = m_compare->runs().run(row).recipe;
        recipe.output.clear();
        recipe.run.clear();
        m_setup->replaceRecipe(recipe, tr("Duplicate %1").arg(QDir(folder).dirName()));
        m_setupDock->show();
        say(tr("The setup is that of “%1”: change what you like and start.").arg(QDir(folder).dirName()));
    });
    connect(m_compare, &ComparePage::trashRequested, &m_services, &EngineServices::trash);
    connect(&m_services, &EngineServices::trashed, this, [this](const QString& folder) {
        say(tr("“%1” is in the trash.").arg(QDir(folder).dirName()));
        refreshRuns();
    });
    connect(&m_services, &EngineServices::runsListed, m_compare, &ComparePage::setRuns);
}

void MainWindow::connectBend()
{
    connect(m_results, &ResultsPage::bendRequested, this, [this](int block) {
        m_desk.watch().select(block, m_desk.watch().site());
        showPage(Act::ShowBend);
    });
    connect(m_bend, &BendPanel::startRequested, this,
            [this](int block) { m_services.startBend(m_desk.watch().header().folder, block); });
    connect(m_bend, &BendPanel::measureRequested, this, [this](int block, const BlockCounts& counts) {
        m_services.measureBend(m_desk.watch().header().folder, block, counts);
    });
    connect(m_bend, &BendPanel::saveRequested, this, [this](const std::map<int, BlockCounts>& bends) {
        const QString file = QFileDialog::getSaveFileName(this, tr("Save the bent allocation as a recipe"),
                                                          m_desk.watch().header().name + "-bent.yaml",
                                                          tr("Recipes (*.yaml *.yml);;All files (*)"));
        if (!file.isEmpty()) {
            m_services.saveBend(m_desk.watch().header().folder, bends, file);
        }
    });
    connect(m_bend, &BendPanel::pruneRequested, this, [this](const std::map<int, BlockCounts>& bends) {
        const QString name = m_desk.watch().header().name;
        const QDir results(m_preferences.resultsFolder());
        results.mkpath(".");
        QString file;
        for (int i = 1; file.isEmpty() || QFileInfo::exists(file); ++i) {
            file = results.filePath(QString("%1-bent-%2.yaml").arg(name).arg(i));
        }
        m_pruneWhenBent = true;
        m_services.saveBend(m_desk.watch().header().folder, bends, file);
    });
    connect(&m_services, &EngineServices::bendStarted, m_bend, &BendPanel::setStart);
    connect(&m_services, &EngineServices::bendMeasured, m_bend, &BendPanel::setMeasure);
    connect(&m_services, &EngineServices::bendSaved, this, [this](const QString& file, const Recipe& recipe) {
        m_session.addRecipe(file);
        m_setup->replaceRecipe(recipe, tr("Bend"));
        if (std::exchange(m_pruneWhenBent, false)) {
            start();
        } else {
            say(tr("The recipe is in “%1”, and in the setup.").arg(QFileInfo(file).fileName()));
        }
    });
}

void MainWindow::updateBend()
{
    QString reason;
    if (m_desk.controller().active()) {
        reason = tr("Blocks are measured when the run has ended.");
    }
    m_bend->setUnavailable(reason);
}

QList<PlotView*> MainWindow::shownPlots() const
{
    QList<PlotView*> plots;
    for (PlotView* plot : m_pages->currentWidget()->findChildren<PlotView*>()) {
        if (plot->isVisible()) {
            plots << plot;
        }
    }
    // The one a person works with comes first, also while a dialog has the keyboard; then as one reads.
    const auto rank = [this](const PlotView* plot) {
        const QPoint corner = plot->mapTo(m_pages->currentWidget(), QPoint(0, 0));
        return std::tuple(plot != focusWidget(), corner.y() / kSameRow, corner.x());
    };
    std::ranges::sort(plots, {}, rank);
    return plots;
}

} // namespace besa
