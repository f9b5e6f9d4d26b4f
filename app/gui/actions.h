#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QWidget;

namespace besa {

/// Everything a person can do from menus, keys and the command palette.
enum class Act {
    OpenModel,
    AddText,
    OpenRecipe,
    SaveRecipe,
    OpenRun,
    OpenDemo,
    Preferences,
    Quit,
    Start,
    Pause,
    Resume,
    StopAfterBlock,
    Abort,
    ResumeRun,
    CopyCommand,
    ShowSetup,
    ShowWatch,
    ShowResults,
    ShowCompare,
    ShowBend,
    ShowLesson,
    ShowReplay,
    ShowMessages,
    Follow,
    Find,
    Palette,
    SwitchTheme,
    LargerText,
    SmallerText,
    NormalText,
    FullScreen,
    SaveLayout,
    RestoreLayout,
    ResetLayout,
    ExportModel,
    ExportMasks,
    ExportFigures,
    ExportTables,
    ExportRecord,
    Verify,
    FirstSteps,
    Shortcuts,
    CopyDetails,
    About,
};

enum class ActGroup { File, Run, View, Export, Help };

/// All actions of the window, each with text, tip, icon and key, made from one table.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to `window`, so that their keys work everywhere in it.
    explicit Actions(QWidget* window);

    QAction* operator[](Act act) const { return m_actions[static_cast<qsizetype>(act)]; }
    /// In the order in which menus show them.
    const QList<QAction*>& all() const { return m_actions; }
    QList<QAction*> in(ActGroup group) const;

    static QString groupName(ActGroup group);
    static ActGroup groupOf(const QAction* action);

private:
    QList<QAction*> m_actions;
};

} // namespace besa
