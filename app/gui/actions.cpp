#include "gui/actions.h"

#include "theme/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace besa {

namespace {

struct Row
{
    Act act;
    ActGroup group;
    const char* name; ///< object name; stable
    const char* icon;
    const char* keys;
    const char* text;
    const char* tip;
    bool checkable = false;
};

#define BESA_TEXT(text) QT_TRANSLATE_NOOP("besa::Actions", text)

// In the order of Act.
constexpr Row kRows[]{
    {Act::OpenModel, ActGroup::File, "open-model", "model", "Ctrl+O", BESA_TEXT("Open &model folder…"),
     BESA_TEXT("Chooses the checkpoint to prune; only its headers are read.")},
    {Act::AddText, ActGroup::File, "add-text", "text", "Ctrl+T", BESA_TEXT("Choose calibration &text…"),
     BESA_TEXT("Chooses the texts whose activations decide what is pruned.")},
    {Act::OpenRecipe, ActGroup::File, "open-recipe", "folder", "Ctrl+Shift+O", BESA_TEXT("Open re&cipe…"),
     BESA_TEXT("Fills the setup from a recipe file.")},
    {Act::SaveRecipe, ActGroup::File, "save-recipe", "save", "Ctrl+S", BESA_TEXT("&Save recipe…"),
     BESA_TEXT("Writes the setup to a recipe file that the command line takes too.")},
    {Act::OpenRun, ActGroup::File, "open-run", "replay", "Ctrl+R", BESA_TEXT("Open &run folder…"),
     BESA_TEXT("Shows a finished or interrupted run and its replay.")},
    {Act::OpenDemo, ActGroup::File, "open-demo", "demo", "Ctrl+D", BESA_TEXT("Open the &demo"),
     BESA_TEXT("Sets everything up for the bundled story model.")},
    {Act::Preferences, ActGroup::File, "preferences", "settings", "Ctrl+,", BESA_TEXT("&Preferences…"),
     BESA_TEXT("Theme, language, text size and where results go.")},
    {Act::Quit, ActGroup::File, "quit", "quit", "Ctrl+Q", BESA_TEXT("&Quit"),
     BESA_TEXT("Closes the window; a run in progress is asked about.")},

    {Act::Start, ActGroup::Run, "start", "play", "F5", BESA_TEXT("&Start pruning"),
     BESA_TEXT("Prunes the model as set up.")},
    {Act::Pause, ActGroup::Run, "pause", "pause", "F6", BESA_TEXT("&Pause"),
     BESA_TEXT("Holds the run after the current step.")},
    {Act::Resume, ActGroup::Run, "resume", "play", "F7", BESA_TEXT("&Continue"),
     BESA_TEXT("Goes on with the paused run.")},
    {Act::StopAfterBlock, ActGroup::Run, "stop-after-block", "stop-after", "F8",
     BESA_TEXT("Stop after this &block"),
     BESA_TEXT("Ends the run when the current block is done; it can be resumed later.")},
    {Act::Abort, ActGroup::Run, "abort", "abort", "Shift+F5", BESA_TEXT("&Abort"),
     BESA_TEXT("Ends the run after the current step; finished blocks are kept.")},
    {Act::ResumeRun, ActGroup::Run, "resume-run", "replay", "Shift+F7", BESA_TEXT("&Resume the shown run"),
     BESA_TEXT("Goes on with an interrupted run after its last finished block.")},
    {Act::CopyCommand, ActGroup::Run, "copy-command", "command", "Ctrl+Shift+C",
     BESA_TEXT("Copy as co&mmand"), BESA_TEXT("Copies the command line that does the same as the setup.")},

    {Act::ShowSetup, ActGroup::View, "show-setup", "setup", "Ctrl+1", BESA_TEXT("&Setup"),
     BESA_TEXT("Shows or hides model, calibration and target."), true},
    {Act::ShowWatch, ActGroup::View, "show-watch", "watch", "Ctrl+2", BESA_TEXT("&Watch"),
     BESA_TEXT("Shows how the run learns."), true},
    {Act::ShowResults, ActGroup::View, "show-results", "results", "Ctrl+3", BESA_TEXT("&Results"),
     BESA_TEXT("Shows what the run reached."), true},
    {Act::ShowCompare, ActGroup::View, "show-compare", "compare", "Ctrl+4", BESA_TEXT("&Compare"),
     BESA_TEXT("Shows all runs beside each other."), true},
    {Act::ShowBend, ActGroup::View, "show-bend", "bend", "Ctrl+5", BESA_TEXT("&Bend"),
     BESA_TEXT("Changes the sparsity of single layers by hand at the same budget."), true},
    {Act::ShowLesson, ActGroup::View, "show-lesson", "lesson", "Ctrl+6", BESA_TEXT("&Lesson"),
     BESA_TEXT("Explains pruning in six short steps."), true},
    {Act::ShowReplay, ActGroup::View, "show-replay", "replay", "Ctrl+7", BESA_TEXT("Re&play"),
     BESA_TEXT("Shows the bar that plays the shown run like a film."), true},
    {Act::ShowMessages, ActGroup::View, "show-messages", "messages", "Ctrl+M", BESA_TEXT("&Messages"),
     BESA_TEXT("Shows or hides what the run had to say."), true},
    {Act::Follow, ActGroup::View, "follow", "follow", "Ctrl+L", BESA_TEXT("&Follow the run"),
     BESA_TEXT("Selects the block in progress, and goes along with it.")},
    {Act::Find, ActGroup::View, "find", "search", "Ctrl+F", BESA_TEXT("Find &tensor…"),
     BESA_TEXT("Selects a layer of a block by its name.")},
    {Act::Palette, ActGroup::View, "palette", "command", "Ctrl+K", BESA_TEXT("Command &palette…"),
     BESA_TEXT("Finds actions, options and tensors by a few letters.")},
    {Act::SwitchTheme, ActGroup::View, "switch-theme", "theme", "Ctrl+Shift+T",
     BESA_TEXT("&Dark or light theme"), BESA_TEXT("Switches between the dark and the light theme.")},
    {Act::LargerText, ActGroup::View, "larger-text", "text-size", "Ctrl++", BESA_TEXT("&Larger text"),
     BESA_TEXT("Makes all text larger.")},
    {Act::SmallerText, ActGroup::View, "smaller-text", "text-size", "Ctrl+-", BESA_TEXT("S&maller text"),
     BESA_TEXT("Makes all text smaller.")},
    {Act::NormalText, ActGroup::View, "normal-text", "text-size", "Ctrl+0", BESA_TEXT("&Normal text"),
     BESA_TEXT("Gives text the size that the system asks for.")},
    {Act::FullScreen, ActGroup::View, "full-screen", "layout", "F11", BESA_TEXT("F&ull screen"),
     BESA_TEXT("Gives the window the whole screen, and back."), true},
    {Act::SaveLayout, ActGroup::View, "save-layout", "layout", "Ctrl+Shift+L", BESA_TEXT("Sa&ve layout"),
     BESA_TEXT("Keeps the arrangement of the window as yours.")},
    {Act::RestoreLayout, ActGroup::View, "restore-layout", "layout", "Ctrl+Alt+L",
     BESA_TEXT("R&estore layout"), BESA_TEXT("Gives the window the arrangement that you saved.")},
    {Act::ResetLayout, ActGroup::View, "reset-layout", "reset", "Ctrl+Alt+0", BESA_TEXT("Reset la&yout"),
     BESA_TEXT("Gives the window its first arrangement.")},

    {Act::ExportModel, ActGroup::Export, "export-model", "export", "Ctrl+E", BESA_TEXT("&Model folder…"),
     BESA_TEXT("Writes the pruned model as a Hugging Face folder.")},
    {Act::ExportMasks, ActGroup::Export, "export-masks", "export", "Ctrl+Alt+M", BESA_TEXT("Mas&ks…"),
     BESA_TEXT("Copies the masks of the shown run.")},
    {Act::ExportFigures, ActGroup::Export, "export-figures", "image", "Ctrl+Shift+E", BESA_TEXT("&Figures…"),
     BESA_TEXT("Writes the shown plots as PNG, SVG or PDF.")},
    {Act::ExportTables, ActGroup::Export, "export-tables", "table", "Ctrl+Alt+E", BESA_TEXT("&Tables…"),
     BESA_TEXT("Writes the shown series as CSV.")},
    {Act::ExportRecord, ActGroup::Export, "export-record", "file", "Ctrl+Alt+R", BESA_TEXT("Run &record…"),
     BESA_TEXT("Writes what is known of the shown run as JSON.")},
    {Act::Verify, ActGroup::Export, "verify", "verify", "Ctrl+Shift+V", BESA_TEXT("&Verify a folder…"),
     BESA_TEXT("Counts the zeros of an exported model again and compares every file.")},

    {Act::FirstSteps, ActGroup::Help, "first-steps", "demo", "F1", BESA_TEXT("&First steps"),
     BESA_TEXT("Shows the card with the first three steps again.")},
    {Act::Shortcuts, ActGroup::Help, "shortcuts", "keyboard", "?", BESA_TEXT("&Keyboard shortcuts"),
     BESA_TEXT("Shows every key of the window.")},
    {Act::CopyDetails, ActGroup::Help, "copy-details", "copy", "Ctrl+Alt+C",
     BESA_TEXT("&Copy details for a report"),
     BESA_TEXT("Copies versions of the program, its libraries and the machine.")},
    {Act::About, ActGroup::Help, "about", "info", "Shift+F1", BESA_TEXT("&About BESA Workbench"),
     BESA_TEXT("Version, licence and libraries.")},
};

#undef BESA_TEXT

constexpr const char* kGroupProperty = "besa-group";

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
{
    for (const Row& row : kRows) {
        Q_ASSERT(static_cast<int>(row.act) == m_actions.size());
        auto* action = new QAction(icon(row.icon), tr(row.text), window);
        action->setObjectName(row.name);
        action->setShortcut(QKeySequence(QString(row.keys)));
        action->setToolTip(
            QString("%1 (%2)").arg(tr(row.tip), action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(tr(row.tip));
        action->setCheckable(row.checkable);
        action->setProperty(kGroupProperty, static_cast<int>(row.group));
        window->addAction(action);
        m_actions << action;
    }
}

QList<QAction*> Actions::in(ActGroup group) const
{
    QList<QAction*> found;
    for (QAction* action : m_actions) {
        if (groupOf(action) == group) {
            found << action;
        }
    }
    return found;
}

ActGroup Actions::groupOf(const QAction* action)
{
    return static_cast<ActGroup>(action->property(kGroupProperty).toInt());
}

QString Actions::groupName(ActGroup group)
{
    switch (group) {
    case ActGroup::File:
        return tr("&File");
    case ActGroup::Run:
        return tr("&Run");
    case ActGroup::View:
        return tr("&View");
    case ActGroup::Export:
        return tr("&Export");
    case ActGroup::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace besa
