#pragma once

#include "gui/actions.h"
#include "gui/engine_services.h"
#include "gui/notes_store.h"
#include "gui/preferences.h"
#include "gui/run_desk.h"
#include "gui/session.h"
#include "util/message_bar.h"

#include <QtWidgets/QMainWindow>

class QActionGroup;
class QDockWidget;
class QMenu;
class QStackedWidget;

namespace besa {

class Appearance;
class BendPanel;
class ComparePage;
class ExportDesk;
class FirstRunCard;
class LessonPanel;
class MessageArea;
class PlotView;
class ReplayBar;
class ResultsPage;
class RunHeaderBar;
class SetupPanel;
class ToastStack;
class WatchPage;
struct PaletteEntry;
struct Drop;

/// The window: builds and connects its parts. What they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    const Actions& allActions() const { return m_actions; }
    RunDesk& desk() { return m_desk; }
    EngineServices& services() { return m_services; }
    SetupPanel& setup() { return *m_setup; }
    /// Actions that show a page, in the order of the rail.
    const QList<QAction*>& pages() const { return m_pageActions; }

    void openDemo();
    void openModel(const QString& model);
    void openRecipe(const QString& file);
    void openRun(const QString& folder);
    /// Offers to go on with a run that a crash interrupted.
    void offerInterrupted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void buildRail();
    void buildDocks();
    void buildMenus();
    void connectActions();
    void connectDesk();
    void connectServices();
    void connectPrompt();
    void connectLesson();
    void connectWatch();
    void connectCompare();
    void connectBend();
    void on(Act act, const std::function<void()>& work);

    void addPage(Act act, QWidget* page);
    void showPage(Act act);
    void useTexts(const QStringList& files);
    void showOption(const QString& key);
    void addOptionEntries(std::vector<PaletteEntry>& entries);
    void addTensorEntries(std::vector<PaletteEntry>& entries);
    void start();
    void take(const Drop& drop);
    void updateActions();
    void refillRecent();
    void applyAppearance();
    void changeTextSize(int points);
    void runEnded(const RunOutcome& outcome);
    void serviceFailed(Service service, const Problem& problem);
    void showVerification(const VerifyReport& report);
    void showReplay(bool shown);
    void pointAt(const QString& view);
    void showModel(const ModelSummary& summary);
    void showMatrix(int block, Site site);
    QList<PlotView*> shownPlots() const;
    void keepArrangement();
    void restorePages();
    void resetLayout();
    void showSetup();
    void updatePrompt();
    void updateBend();
    void updateTitle();
    void refreshRuns();
    void say(const QString& text);
    MessageBar* complain(BarKind kind, const Problem& problem);

    void openPalette();
    void findTensor();
    void chooseModel();
    void chooseText();
    void chooseRecipe();
    void saveRecipe();
    void chooseRun();
    void chooseVerify();
    void copyCommand();
    void showPreferences();
    void showAbout();
    bool mayClose();

    Settings& m_settings;
    Appearance& m_appearance;
    Preferences m_preferences;
    Session m_session;
    EngineServices m_services;
    NotesStore m_notes;
    RunDesk m_desk;
    Actions m_actions;
    QActionGroup* m_pageGroup;
    QList<QAction*> m_pageActions;
    QStackedWidget* m_pages;
    RunHeaderBar* m_header;
    MessageArea* m_messages;
    FirstRunCard* m_firstRun;
    ReplayBar* m_replayBar;
    ExportDesk* m_exports;
    ToastStack* m_toasts;
    SetupPanel* m_setup = nullptr;
    QDockWidget* m_setupDock = nullptr;
    WatchPage* m_watchPage = nullptr;
    ResultsPage* m_results = nullptr;
    ComparePage* m_compare = nullptr;
    BendPanel* m_bend = nullptr;
    QDockWidget* m_logDock = nullptr;
    LessonPanel* m_lesson = nullptr;
    QDockWidget* m_lessonDock = nullptr;
    QMenu* m_recentMenu = nullptr;
    QByteArray m_firstLayout;
    std::string m_demo; ///< model folder of the demo, once it was opened
    bool m_closeWhenEnded = false;
    bool m_pruneWhenBent = false;
};

} // namespace besa
