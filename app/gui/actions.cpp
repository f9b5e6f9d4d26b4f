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

// In the order of Act.
constexpr Row kRows[]{
    {Act::OpenModel, ActGroup::File, "open-model", "model", "Ctrl+O",
     QT_TRANSLATE_NOOP("besa::Actions", "Open &model folder…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Chooses the checkpoint to prune; only its headers are read.")},
    {Act::AddText, ActGroup::File, "add-text", "text", "Ctrl+T",
     QT_TRANSLATE_NOOP("besa::Actions", "Choose calibration &text…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Chooses the texts whose activations decide what is pruned.")},
    {Act::OpenRecipe, ActGroup::File, "open-recipe", "folder", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("besa::Actions", "Open re&cipe…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Fills the setup from a recipe file.")},
    {Act::SaveRecipe, ActGroup::File, "save-recipe", "save", "Ctrl+S",
     QT_TRANSLATE_NOOP("besa::Actions", "&Save recipe…"),
     QT_TRANSLATE_NOOP("besa::Actions",
                       "Writes the setup to a recipe file that the command line takes too.")},
    {Act::OpenRun, ActGroup::File, "open-run", "replay", "Ctrl+R",
     QT_TRANSLATE_NOOP("besa::Actions", "Open &run folder…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows a finished or interrupted run and its replay.")},
    {Act::OpenDemo, ActGroup::File, "open-demo", "demo", "Ctrl+D",
     QT_TRANSLATE_NOOP("besa::Actions", "Open the &demo"),
     QT_TRANSLATE_NOOP("besa::Actions", "Sets everything up for the bundled story model.")},
    {Act::Preferences, ActGroup::File, "preferences", "settings", "Ctrl+,",
     QT_TRANSLATE_NOOP("besa::Actions", "&Preferences…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Theme, language, text size and where results go.")},
    {Act::Quit, ActGroup::File, "quit", "quit", "Ctrl+Q", QT_TRANSLATE_NOOP("besa::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("besa::Actions", "Closes the window; a run in progress is asked about.")},

    {Act::Start, ActGroup::Run, "start", "play", "F5", QT_TRANSLATE_NOOP("besa::Actions", "&Start pruning"),
     QT_TRANSLATE_NOOP("besa::Actions", "Prunes the model as set up.")},
    {Act::Pause, ActGroup::Run, "pause", "pause", "F6", QT_TRANSLATE_NOOP("besa::Actions", "&Pause"),
     QT_TRANSLATE_NOOP("besa::Actions", "Holds the run after the current step.")},
    {Act::Resume, ActGroup::Run, "resume", "play", "F7", QT_TRANSLATE_NOOP("besa::Actions", "&Continue"),
     QT_TRANSLATE_NOOP("besa::Actions", "Goes on with the paused run.")},
    {Act::StopAfterBlock, ActGroup::Run, "stop-after-block", "stop-after", "F8",
     QT_TRANSLATE_NOOP("besa::Actions", "Stop after this &block"),
     QT_TRANSLATE_NOOP("besa::Actions",
                       "Ends the run when the current block is done; it can be resumed later.")},
    {Act::Abort, ActGroup::Run, "abort", "abort", "Shift+F5", QT_TRANSLATE_NOOP("besa::Actions", "&Abort"),
     QT_TRANSLATE_NOOP("besa::Actions", "Ends the run after the current step; finished blocks are kept.")},
    {Act::ResumeRun, ActGroup::Run, "resume-run", "replay", "Shift+F7",
     QT_TRANSLATE_NOOP("besa::Actions", "&Resume the shown run"),
     QT_TRANSLATE_NOOP("besa::Actions", "Goes on with an interrupted run where its state was kept last.")},
    {Act::CopyCommand, ActGroup::Run, "copy-command", "command", "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("besa::Actions", "Copy as co&mmand"),
     QT_TRANSLATE_NOOP("besa::Actions", "Copies the command line that does the same as the setup.")},

    {Act::ShowSetup, ActGroup::View, "show-setup", "setup", "Ctrl+1",
     QT_TRANSLATE_NOOP("besa::Actions", "&Setup"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows or hides model, calibration and target."), true},
    {Act::ShowWatch, ActGroup::View, "show-watch", "watch", "Ctrl+2",
     QT_TRANSLATE_NOOP("besa::Actions", "&Watch"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows how the run learns."), true},
    {Act::ShowResults, ActGroup::View, "show-results", "results", "Ctrl+3",
     QT_TRANSLATE_NOOP("besa::Actions", "&Results"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows what the run reached."), true},
    {Act::ShowCompare, ActGroup::View, "show-compare", "compare", "Ctrl+4",
     QT_TRANSLATE_NOOP("besa::Actions", "&Compare"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows all runs beside each other."), true},
    {Act::ShowBend, ActGroup::View, "show-bend", "bend", "Ctrl+5",
     QT_TRANSLATE_NOOP("besa::Actions", "&Bend"),
     QT_TRANSLATE_NOOP("besa::Actions", "Changes the sparsity of single layers by hand at the same budget."),
     true},
    {Act::ShowLesson, ActGroup::View, "show-lesson", "lesson", "Ctrl+6",
     QT_TRANSLATE_NOOP("besa::Actions", "&Lesson"),
     QT_TRANSLATE_NOOP("besa::Actions", "Explains pruning in six short steps."), true},
    {Act::ShowReplay, ActGroup::View, "show-replay", "replay", "Ctrl+7",
     QT_TRANSLATE_NOOP("besa::Actions", "Re&play"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows the bar that plays the shown run like a film."), true},
    {Act::ShowMessages, ActGroup::View, "show-messages", "messages", "Ctrl+M",
     QT_TRANSLATE_NOOP("besa::Actions", "&Messages"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows or hides what the run had to say."), true},
    {Act::Follow, ActGroup::View, "follow", "follow", "Ctrl+L",
     QT_TRANSLATE_NOOP("besa::Actions", "&Follow the run"),
     QT_TRANSLATE_NOOP("besa::Actions", "Selects the block in progress, and goes along with it.")},
    {Act::Find, ActGroup::View, "find", "search", "Ctrl+F",
     QT_TRANSLATE_NOOP("besa::Actions", "Find &tensor…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Selects a layer of a block by its name.")},
    {Act::Palette, ActGroup::View, "palette", "command", "Ctrl+K",
     QT_TRANSLATE_NOOP("besa::Actions", "Command &palette…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Finds actions, options and tensors by a few letters.")},
    {Act::SwitchTheme, ActGroup::View, "switch-theme", "theme", "Ctrl+Shift+T",
     QT_TRANSLATE_NOOP("besa::Actions", "&Dark or light theme"),
     QT_TRANSLATE_NOOP("besa::Actions", "Switches between the dark and the light theme.")},
    {Act::LargerText, ActGroup::View, "larger-text", "text-size", "Ctrl++",
     QT_TRANSLATE_NOOP("besa::Actions", "&Larger text"),
     QT_TRANSLATE_NOOP("besa::Actions", "Makes all text larger.")},
    {Act::SmallerText, ActGroup::View, "smaller-text", "text-size", "Ctrl+-",
     QT_TRANSLATE_NOOP("besa::Actions", "S&maller text"),
     QT_TRANSLATE_NOOP("besa::Actions", "Makes all text smaller.")},
    {Act::NormalText, ActGroup::View, "normal-text", "text-size", "Ctrl+0",
     QT_TRANSLATE_NOOP("besa::Actions", "&Normal text"),
     QT_TRANSLATE_NOOP("besa::Actions", "Gives text the size that the system asks for.")},
    {Act::FullScreen, ActGroup::View, "full-screen", "layout", "F11",
     QT_TRANSLATE_NOOP("besa::Actions", "F&ull screen"),
     QT_TRANSLATE_NOOP("besa::Actions", "Gives the window the whole screen, and back."), true},
    {Act::SaveLayout, ActGroup::View, "save-layout", "layout", "Ctrl+Shift+L",
     QT_TRANSLATE_NOOP("besa::Actions", "Sa&ve layout"),
     QT_TRANSLATE_NOOP("besa::Actions", "Keeps the arrangement of the window as yours.")},
    {Act::RestoreLayout, ActGroup::View, "restore-layout", "layout", "Ctrl+Alt+L",
     QT_TRANSLATE_NOOP("besa::Actions", "R&estore layout"),
     QT_TRANSLATE_NOOP("besa::Actions", "Gives the window the arrangement that you saved.")},
    {Act::ResetLayout, ActGroup::View, "reset-layout", "reset", "Ctrl+Alt+0",
     QT_TRANSLATE_NOOP("besa::Actions", "Reset la&yout"),
     QT_TRANSLATE_NOOP("besa::Actions", "Gives the window its first arrangement.")},

    {Act::ExportModel, ActGroup::Export, "export-model", "export", "Ctrl+E",
     QT_TRANSLATE_NOOP("besa::Actions", "&Model folder…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Writes the pruned model as a Hugging Face folder.")},
    {Act::ExportMasks, ActGroup::Export, "export-masks", "export", "Ctrl+Alt+M",
     QT_TRANSLATE_NOOP("besa::Actions", "Mas&ks…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Copies the masks of the shown run.")},
    {Act::ExportFigures, ActGroup::Export, "export-figures", "image", "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("besa::Actions", "&Figures…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Writes the shown plots as PNG, SVG or PDF.")},
    {Act::ExportTables, ActGroup::Export, "export-tables", "table", "Ctrl+Alt+E",
     QT_TRANSLATE_NOOP("besa::Actions", "&Tables…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Writes the shown series as CSV.")},
    {Act::ExportRecord, ActGroup::Export, "export-record", "file", "Ctrl+Alt+R",
     QT_TRANSLATE_NOOP("besa::Actions", "Run &record…"),
     QT_TRANSLATE_NOOP("besa::Actions", "Writes what is known of the shown run as JSON.")},
    {Act::Verify, ActGroup::Export, "verify", "verify", "Ctrl+Shift+V",
     QT_TRANSLATE_NOOP("besa::Actions", "&Verify a folder…"),
     QT_TRANSLATE_NOOP("besa::Actions",
                       "Counts the zeros of an exported model again and compares every file.")},

    {Act::FirstSteps, ActGroup::Help, "first-steps", "demo", "F1",
     QT_TRANSLATE_NOOP("besa::Actions", "&First steps"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows the card with the first three steps again.")},
    {Act::Shortcuts, ActGroup::Help, "shortcuts", "keyboard", "?",
     QT_TRANSLATE_NOOP("besa::Actions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("besa::Actions", "Shows every key of the window.")},
    {Act::CopyDetails, ActGroup::Help, "copy-details", "copy", "Ctrl+Alt+C",
     QT_TRANSLATE_NOOP("besa::Actions", "&Copy details for a report"),
     QT_TRANSLATE_NOOP("besa::Actions", "Copies versions of the program, its libraries and the machine.")},
    {Act::About, ActGroup::Help, "about", "info", "Shift+F1",
     QT_TRANSLATE_NOOP("besa::Actions", "&About BESA Workbench"),
     QT_TRANSLATE_NOOP("besa::Actions", "Version, licence and libraries.")},
};

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
