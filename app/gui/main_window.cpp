#include "gui/main_window.h"

#include "form/setup_panel.h"
#include "gui/appearance.h"
#include "gui/export_desk.h"
#include "gui/first_run_card.h"
#include "gui/log_panel.h"
#include "page/lesson_panel.h"
#include "page/replay_bar.h"
#include "theme/icons.h"
#include "util/message_area.h"
#include "util/mnemonic.h"
#include "util/toast_stack.h"
#include "watch/run_header_bar.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QActionGroup>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr QSize kFirstSize(1280, 720);
constexpr int kKeepMilliseconds = 20'000;

} // namespace

MainWindow::MainWindow(Settings& settings, Appearance& appearance, QWidget* parent)
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
    auto* above = new QVBoxLayout;
    above->setContentsMargins(8, 8, 8, 0);
    above->setSpacing(8);
    above->addWidget(m_header);
    above->addWidget(m_messages);
    above->addWidget(m_firstRun);
    layout->addLayout(above);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_replayBar);
    setCentralWidget(centre);

    showReplay(false);
    m_firstRun->setVisible(!m_session.firstStepsDone());
    resize(kFirstSize);
    m_firstLayout = saveState(Session::kLayoutVersion);
    m_session.restoreWindow(*this);
    auto* keeper = new QTimer(this); // an arrangement outlives a crash, too
    keeper->setObjectName("keeper");
    connect(keeper, &QTimer::timeout, this, &MainWindow::keepArrangement);
    keeper->start(kKeepMilliseconds);
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
    for (QAction* action : rail->actions()) {
        action->setIconText(withoutMnemonic(action->text()));
    }
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

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_appearance.desktopChanged();
        applyAppearance();
    }
    QMainWindow::changeEvent(event);
}

} // namespace besa
