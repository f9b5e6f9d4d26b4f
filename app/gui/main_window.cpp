#include "gui/main_window.h"

#include "base/error.h"
#include "form/setup_panel.h"
#include "gui/appearance.h"
#include "gui/drop.h"
#include "gui/export_desk.h"
#include "gui/first_run_card.h"
#include "gui/log_panel.h"
#include "page/bend_panel.h"
#include "page/lesson_panel.h"
#include "page/prompt_panel.h"
#include "page/replay_bar.h"
#include "page/results_page.h"
#include "page/watch_page.h"
#include "report/prune_command.h"
#include "report/validate.h"
#include "run/bundled_demo.h"
#include "theme/icons.h"
#include "util/core_text.h"
#include "util/message_area.h"
#include "util/number_text.h"
#include "util/spotlight.h"
#include "util/toast_stack.h"
#include "watch/run_header_bar.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr QSize kFirstSize(1280, 720);
constexpr int kWideEnough = 1450; ///< pixels for setup, plots and lesson beside each other
constexpr int kShownSamples = 8;  ///< calibration windows in the token inspector

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

MainWindow::MainWindow(Settings& settings, const Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_preferences(settings)
    , m_session(settings)
    , m_notes(settings)
    , m_desk(m_services, m_session, m_preferences)
    , m_actions(this)
    , m_pageGroup(new QActionGroup(this))
    , m_pages(new QStackedWidget(this))
    , m_header(new RunHeaderBar(m_desk.watch(), m_desk.controller(), this))
    , m_messages(new MessageArea(this))
    , m_firstRun(new FirstRunCard(this))
    , m_replayBar(new ReplayBar(m_desk.replay(), this))
    , m_exports(new ExportDesk(
          m_services, m_desk, [this] { return shownPlots(); }, this))
    , m_toasts(new ToastStack(this))
{
    setObjectName("main-window");
    setWindowTitle(tr("BESA Workbench"));
    setWindowIcon(QIcon(":/icons/besa-workbench.svg"));
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    buildPages();
    buildDocks();
    buildRail();
    buildMenus();
    m_header->setActions({m_actions[Act::Start], m_actions[Act::Pause], m_actions[Act::Resume],
                          m_actions[Act::StopAfterBlock], m_actions[Act::Abort]});
    connectActions();
    connectDesk();
    connectServices();
    connectPrompt();
    connectLesson();

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    auto* card = new QVBoxLayout;
    card->setContentsMargins(8, 8, 8, 0);
    card->addWidget(m_firstRun);
    layout->addLayout(card);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_replayBar);
    setCentralWidget(centre);

    showReplay(false);
    m_firstRun->setVisible(!m_session.firstStepsDone());
    resize(kFirstSize);
    m_firstLayout = saveState(Session::kLayoutVersion);
    m_session.restoreWindow(*this);
    if (!settings.putAside().isEmpty()) {
        complain(BarKind::Warning,
                 {tr("the settings could not be read; the first ones are used").toStdString(),
                  settings.putAside().toStdString(), tr("The old file was kept there.").toStdString()});
    }
    connect(&settings, &Settings::writeFailed, this, [this](const QString& reason) {
        complain(BarKind::Warning,
                 {tr("the settings could not be written: %1").arg(reason).toStdString(),
                  m_settings.file().toStdString(), tr("Check the disk and the permissions.").toStdString()});
    });
    updateActions();
    refreshRuns();
}

MainWindow::~MainWindow() = default;

void MainWindow::on(Act act, const std::function<void()>& work)
{
    connect(m_actions[act], &QAction::triggered, this, work);
}

void MainWindow::addPage(Act act, QWidget* page)
{
    m_pages->addWidget(page);
    QAction* action = m_actions[act];
    m_pageGroup->addAction(action);
    m_pageActions << action;
    connect(action, &QAction::triggered, m_pages, [this, page] { m_pages->setCurrentWidget(page); });
}

void MainWindow::showPage(Act act)
{
    m_actions[act]->trigger();
}

void MainWindow::buildRail()
{
    auto* rail = new QToolBar(tr("Pages"), this);
    rail->setObjectName("rail");
    rail->setMovable(false);
    rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    rail->setIconSize(QSize(24, 24));
    rail->addAction(m_actions[Act::ShowSetup]);
    rail->addSeparator();
    rail->addActions(m_pageActions);
    auto* space = new QWidget(rail);
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    rail->addWidget(space);
    rail->addAction(m_actions[Act::ShowLesson]);
    rail->addAction(m_actions[Act::ShowMessages]);
    rail->addAction(m_actions[Act::SwitchTheme]);
    m_actions[Act::SwitchTheme]->setIconText(tr("Theme"));
    addToolBar(Qt::LeftToolBarArea, rail);
}

void MainWindow::buildMenus()
{
    for (const ActGroup group :
         {ActGroup::File, ActGroup::Run, ActGroup::View, ActGroup::Export, ActGroup::Help}) {
        QMenu* menu = menuBar()->addMenu(Actions::groupName(group));
        menu->setToolTipsVisible(true);
        menu->addActions(m_actions.in(group));
        if (group == ActGroup::File) {
            m_recentMenu = new QMenu(tr("Open re&cent"), menu);
            m_recentMenu->setIcon(icon("folder"));
            menu->insertMenu(m_actions[Act::OpenDemo], m_recentMenu);
            menu->insertSeparator(m_actions[Act::Preferences]);
            connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::refillRecent);
        }
    }
}

void MainWindow::buildDocks()
{
    m_setup = new SetupPanel(this);
    m_setupDock = new QDockWidget(tr("Setup"), this);
    m_setupDock->setObjectName("setup-dock");
    m_setupDock->setWidget(m_setup);
    m_setupDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_setupDock->setTitleBarWidget(new QWidget(m_setupDock)); // none: the rail shows and hides it
    addDockWidget(Qt::LeftDockWidgetArea, m_setupDock);

    m_logDock = new QDockWidget(tr("Messages"), this);
    m_logDock->setObjectName("messages-dock");
    m_logDock->setWidget(new LogPanel(m_desk.watch(), m_logDock));
    m_logDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    m_logDock->hide();

    m_lesson = new LessonPanel(m_desk.watch(), this);
    m_lessonDock = new QDockWidget(tr("Lesson"), this);
    m_lessonDock->setObjectName("lesson-dock");
    m_lessonDock->setWidget(m_lesson);
    m_lessonDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_lessonDock->setTitleBarWidget(new QWidget(m_lessonDock)); // it has its own cross
    addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
    m_lessonDock->hide();

    const auto tie = [this](Act act, QDockWidget* dock) {
        if (dock != m_lessonDock) {
            connect(m_actions[act], &QAction::triggered, dock, &QWidget::setVisible);
        }
        connect(dock, &QDockWidget::visibilityChanged, m_actions[act],
                [=, action = m_actions[act]] { action->setChecked(!dock->isHidden()); });
    };
    tie(Act::ShowSetup, m_setupDock);
    tie(Act::ShowMessages, m_logDock);
    tie(Act::ShowLesson, m_lessonDock);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

void MainWindow::connectDesk()
{
    connect(&m_desk.controller(), &RunController::stateChanged, this, [this] {
        m_setup->setBusy(m_desk.controller().active());
        updateActions();
    });
    connect(&m_desk, &RunDesk::started, this, [this] { m_messages->clear(); });
    connect(&m_desk, &RunDesk::shown, this, &MainWindow::updateActions);
    connect(&m_desk, &RunDesk::ended, this, &MainWindow::runEnded);
    connect(&m_desk.replay(), &Replay::loaded, this, [this] { showReplay(!m_desk.replay().empty()); });
    connect(&m_desk.watch(), &RunWatch::begun, this, &MainWindow::updateTitle);
    connect(&m_desk.watch(), &RunWatch::headerChanged, this, &MainWindow::updateTitle);
}

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
                m_blocks = static_cast<int>(summary.blocks);
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

void MainWindow::connectLesson()
{
    connect(m_actions[Act::ShowLesson], &QAction::triggered, this, [this](bool shown) {
        if (shown && width() < kWideEnough) {
            m_setupDock->hide(); // three columns are too many for a small window
        }
        m_lessonDock->setVisible(shown);
    });
    connect(m_lesson, &LessonPanel::highlightRequested, this, &MainWindow::pointAt);
    connect(m_lesson, &LessonPanel::actionRequested, this, [this](const QString& name) {
        for (QAction* action : m_actions.all()) {
            if (action->objectName() == name) {
                action->trigger();
            }
        }
    });
    connect(m_lesson, &LessonPanel::closeRequested, m_lessonDock, &QWidget::hide);
    connect(m_setup, &SetupPanel::recipeChanged, this, [this](const Recipe& recipe) {
        m_lesson->setDemoOpen(!m_demo.empty() && recipe.model == m_demo);
    });
}

void MainWindow::pointAt(const QString& view)
{
    auto* target = findChild<QWidget*>(view);
    if (target == nullptr) {
        return;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->isAncestorOf(target)) {
            m_pageActions[i]->trigger();
        }
    }
    if (m_setupDock->isAncestorOf(target)) {
        m_setupDock->show();
    }
    if (target->isVisible()) {
        Spotlight::pointAt(target);
    }
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

void MainWindow::showReplay(bool shown)
{
    m_actions[Act::ShowReplay]->setChecked(shown);
    m_replayBar->setVisible(shown);
}

void MainWindow::updateTitle()
{
    const QString& name = m_desk.watch().header().name;
    setWindowTitle(name.isEmpty() ? tr("BESA Workbench") : tr("%1 — BESA Workbench").arg(name));
}

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

void MainWindow::offerInterrupted()
{
    const QString folder = m_session.interrupted();
    if (folder.isEmpty()) {
        return;
    }
    m_session.setRunning({});
    if (!QFileInfo::exists(folder + "/run.json")) {
        return;
    }
    MessageBar* bar =
        complain(BarKind::Warning,
                 {tr("the last run was interrupted").toStdString(), folder.toStdString(),
                  tr("Its finished blocks are safe: it can go on after the last one.").toStdString()});
    bar->addButton(tr("Resume the run"), [this, folder] { m_desk.resume(folder); });
    bar->addButton(tr("Only show it"), [this, folder] { m_desk.open(folder); });
}

void MainWindow::start()
{
    const Validation checked = validate(m_setup->recipe());
    if (!checked.errors.empty()) {
        complain(BarKind::Error, checked.errors.front());
        m_setup->focusOption(fromStd(checked.errors.front().where));
        return;
    }
    m_session.setFirstStepsDone(true);
    m_firstRun->hide();
    m_desk.start(m_setup->recipe());
    m_pageActions.first()->trigger();
}

void MainWindow::runEnded(const RunOutcome& outcome)
{
    updateActions();
    refreshRuns();
    if (outcome.status == RunStatus::Completed) {
        say(tr("Done: %1 of the weights are zero.").arg(percentText(outcome.sparsity(), 2)));
    } else if (outcome.status == RunStatus::Cancelled) {
        say(tr("The run has ended early; it can be resumed."));
    } else if (outcome.problem) {
        complain(BarKind::Error, *outcome.problem);
    }
    if (m_closeWhenEnded) {
        close();
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

void MainWindow::showOption(const QString& key)
{
    m_setupDock->show();
    m_setup->focusOption(key);
}

void MainWindow::copyCommand()
{
    QGuiApplication::clipboard()->setText(fromStd(pruneCommand(m_setup->recipe())));
    say(tr("The command is on the clipboard."));
}

void MainWindow::refreshRuns()
{
    m_services.listRuns(m_preferences.resultsFolder());
}

void MainWindow::say(const QString& text)
{
    m_toasts->show(text);
}

MessageBar* MainWindow::complain(BarKind kind, const Problem& problem)
{
    return m_messages->add(kind, problem);
}

void MainWindow::applyAppearance()
{
    m_appearance.apply(m_preferences.chosenTheme(), m_preferences.textSize.value());
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

bool MainWindow::mayClose()
{
    if (!m_desk.controller().active()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("A run is in progress"),
                    tr("What shall become of “%1”?").arg(m_desk.watch().header().name), QMessageBox::NoButton,
                    this);
    box.setObjectName("close-question");
    box.setInformativeText(tr("Finished blocks are kept in its folder either way."));
    auto* keep = box.addButton(tr("&Keep running"), QMessageBox::RejectRole);
    auto* pause = box.addButton(tr("&Pause and save"), QMessageBox::AcceptRole);
    auto* abort = box.addButton(tr("&Abort the run"), QMessageBox::DestructiveRole);
    pause->setToolTip(tr("Ends it now; the next start offers to go on."));
    abort->setToolTip(tr("Ends it now, for good."));
    box.setDefaultButton(pause);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == keep || !m_desk.controller().active()) {
        return !m_desk.controller().active();
    }
    m_desk.keepMarker(box.clickedButton() == pause);
    m_closeWhenEnded = true;
    m_desk.controller().abort();
    say(tr("Stopping after the current step…"));
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_session.keepWindow(*this);
    keepPages();
    m_settings.flush();
    event->accept();
}

} // namespace besa
