// What a person opens in the window, by menu or by dropping it.
#include "base/error.h"
#include "form/setup_panel.h"
#include "gui/drop.h"
#include "gui/main_window.h"
#include "page/lesson_panel.h"
#include "page/watch_page.h"
#include "plot/plot_view.h"
#include "run/bundled_demo.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QDockWidget>

namespace besa {

void MainWindow::openDemo()
{
    try {
        Recipe recipe = demoRecipe(findDemo());
        m_demo = recipe.model;
        recipe.output.clear(); // a name that is free is found for every run
        m_setup->setRecipe(recipe);
        m_lesson->setDemoOpen(true);
    } catch (const Error& error) {
        complain(BarKind::Error, error.problem());
    }
}

void MainWindow::openModel(const QString& model)
{
    Recipe recipe = m_setup->recipe();
    recipe.model = model.toStdString();
    recipe.output.clear();
    m_setup->replaceRecipe(recipe, tr("Open model"));
    m_setupDock->show();
    m_setup->focusModel();
}

void MainWindow::useTexts(const QStringList& files)
{
    Recipe recipe = m_setup->recipe();
    recipe.calibration.files.clear();
    for (const QString& file : files) {
        recipe.calibration.files.push_back(file.toStdString());
    }
    recipe.calibration.tokens.clear();
    m_setup->replaceRecipe(recipe, tr("Choose calibration text"));
    m_setupDock->show();
    m_setup->focusCalibration();
}

void MainWindow::openRecipe(const QString& file)
{
    m_services.loadRecipe(file);
}

void MainWindow::openRun(const QString& folder)
{
    if (!m_desk.controller().canStart()) {
        say(tr("A run is in progress: pause or end it before another is shown."));
        return;
    }
    m_desk.open(folder);
}

/// Before there is a run, the weights of the model that is set up can be looked at.
void MainWindow::showModel(const ModelSummary& summary)
{
    if (m_desk.controller().active() || !m_desk.watch().header().folder.isEmpty()) {
        return;
    }
    RunHeader header;
    header.recipe = m_setup->recipe();
    header.blocks = static_cast<int>(summary.blocks);
    m_desk.watch().begin(header);
}

void MainWindow::showMatrix(int block, Site site)
{
    m_desk.watch().select(block, site);
    showPage(Act::ShowWatch);
    m_watchPage->showPlot(*m_watchPage->findChild<PlotView*>("matrixMap"));
}

void MainWindow::showOption(const QString& key)
{
    m_setupDock->show();
    m_setup->focusOption(key);
}

void MainWindow::take(const Drop& drop)
{
    switch (drop.kind) {
    case DropKind::Model:
        openModel(drop.path);
        break;
    case DropKind::Recipe:
        openRecipe(drop.path);
        break;
    case DropKind::Run:
        openRun(drop.path);
        break;
    case DropKind::Text:
        useTexts({drop.path});
        break;
    case DropKind::Wrong:
        say(drop.reason);
        break;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList texts;
    for (const QUrl& url : event->mimeData()->urls()) {
        const Drop drop = url.isLocalFile()
                              ? classifyDrop(url.toLocalFile())
                              : Drop{DropKind::Wrong, {}, tr("Only files of this machine can be dropped.")};
        if (drop.kind == DropKind::Text) {
            texts << drop.path;
        } else {
            take(drop);
        }
    }
    if (!texts.isEmpty()) {
        useTexts(texts);
    }
    event->acceptProposedAction();
}

} // namespace besa
