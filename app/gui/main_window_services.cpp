// What the window asks the engine, and who gets the answers.
#include "form/setup_panel.h"
#include "gui/main_window.h"
#include "page/bend_panel.h"
#include "page/prompt_panel.h"
#include "page/results_page.h"
#include "page/watch_page.h"
#include "report/prune_command.h"
#include "util/core_text.h"
#include "util/number_text.h"

#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace besa {

namespace {

constexpr int kShownSamples = 8; ///< calibration windows in the token inspector

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

void MainWindow::connectServices()
{
    connect(m_setup, &SetupPanel::startRequested, this, &MainWindow::start);
    connect(m_setup, &SetupPanel::modelInspectionRequested, &m_services, &EngineServices::inspect);
    connect(m_setup, &SetupPanel::cachedModelsRequested, &m_services, &EngineServices::listCache);
    connect(m_setup, &SetupPanel::planRequested, this,
            [this](const Recipe& recipe) { m_services.plan(m_desk.placed(recipe)); });
    connect(m_setup, &SetupPanel::copyCommandRequested, this, &MainWindow::copyCommand);
    connect(m_setup, &SetupPanel::recipeLoadRequested, this, &MainWindow::openRecipe);
    connect(m_setup, &SetupPanel::recipeSaveRequested, this,
            [this](const QString& file) { m_services.saveRecipe(file, m_setup->recipe()); });
    connect(m_setup, &SetupPanel::samplesRequested, this,
            [this](const Recipe& recipe) { m_services.preview(recipe, 0, kShownSamples); });

    connect(&m_services, &EngineServices::inspected, this,
            [this](const QString& model, const ModelSummary& summary) {
                m_session.addModel(model);
                m_setup->setRecentModels(m_session.recentModels());
                m_setup->setModelSummary(summary);
                showModel(summary);
            });
    connect(&m_services, &EngineServices::cacheListed, m_setup, &SetupPanel::setCachedModels);
    connect(&m_services, &EngineServices::planned, m_setup, &SetupPanel::setPlan);
    connect(&m_services, &EngineServices::previewed, m_setup, &SetupPanel::setPreview);
    connect(&m_services, &EngineServices::recipeLoaded, this,
            [this](const QString& file, const Recipe& recipe) {
                m_session.addRecipe(file);
                m_setup->replaceRecipe(recipe, tr("Open %1").arg(QFileInfo(file).fileName()));
                say(tr("The setup is that of “%1”.").arg(QFileInfo(file).fileName()));
            });
    connect(&m_services, &EngineServices::recipeSaved, this, [this](const QString& file) {
        m_session.addRecipe(file);
        say(tr("The recipe is in “%1”.").arg(QFileInfo(file).fileName()));
    });
    connect(&m_services, &EngineServices::verified, this, &MainWindow::showVerification);
    connect(&m_services, &EngineServices::failed, this, &MainWindow::serviceFailed);
    m_setup->setRecentModels(m_session.recentModels());
}

void MainWindow::serviceFailed(Service service, const Problem& problem)
{
    switch (service) {
    case Service::Inspect:
        m_setup->setModelProblem(problem);
        break;
    case Service::Plan:
        m_setup->setPlanProblem(problem);
        break;
    case Service::Preview:
        m_setup->setPreviewProblem(problem);
        break;
    case Service::Export:
    case Service::CopyMasks:
    case Service::SaveRecord:
        break; // the export dialog says it
    case Service::Matrix:
        m_watchPage->setTileProblem(problemText(problem));
        break;
    case Service::Rates:
        m_watchPage->setRowRatesProblem(problemText(problem));
        break;
    case Service::Bend:
    case Service::SaveBend:
        m_pruneWhenBent = false;
        m_bend->setProblem(problem);
        break;
    case Service::PromptDense:
    case Service::PromptPruned:
        m_results->promptPanel().setProblem(problem);
        break;
    default:
        complain(BarKind::Error, problem);
    }
}

void MainWindow::showVerification(const VerifyReport& report)
{
    if (report.ok()) {
        say(tr("Verified: %1 zeros counted, %n file(s) unchanged.", nullptr,
               static_cast<int>(report.filesChecked))
                .arg(percentText(report.sparsity(), 2)));
        return;
    }
    for (const Problem& problem : report.mismatches) {
        complain(BarKind::Error, problem);
    }
}

void MainWindow::refreshRuns()
{
    m_services.listRuns(m_preferences.resultsFolder());
}

void MainWindow::copyCommand()
{
    QGuiApplication::clipboard()->setText(fromStd(pruneCommand(m_setup->recipe())));
    say(tr("The command is on the clipboard."));
}

void MainWindow::connectPrompt()
{
    PromptPanel& panel = m_results->promptPanel();
    connect(&panel, &PromptPanel::generateRequested, this,
            [this](const QString& text, int maxTokens, double temperature) {
                const QString dense = fromStd(m_desk.watch().header().recipe.model);
                m_services.prompt(Service::PromptDense, dense, text, maxTokens, temperature);
                m_services.prompt(Service::PromptPruned, m_desk.output(), text, maxTokens, temperature);
            });
    connect(&panel, &PromptPanel::stopRequested, &m_services, &EngineServices::stopPrompts);
    const auto answerer = [](Service service) {
        return service == Service::PromptDense ? Answerer::Dense : Answerer::Pruned;
    };
    connect(&m_services, &EngineServices::promptText, &panel,
            [&panel, answerer](Service service, const QString& piece) {
                panel.appendText(answerer(service), piece);
            });
    connect(&m_services, &EngineServices::promptDone, &panel,
            [&panel, answerer](Service service) { panel.finished(answerer(service)); });
}

void MainWindow::updatePrompt()
{
    QString reason;
    if (m_desk.controller().active()) {
        reason = tr("Prompts are answered when the run has ended.");
    } else if (m_desk.output().isEmpty()) {
        reason = tr("There is no pruned model yet: finish a run, or open one.");
    }
    m_results->promptPanel().setUnavailable(reason);
}

} // namespace besa
