#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QTreeWidget;

namespace besa {

class Actions;

/// Every key of the window, by menu, and of its plots, narrowed down by typing. Made from the actions
/// themselves.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// `inPlots`: what any plot offers by key.
    ShortcutSheet(const Actions& actions, const QList<QAction*>& inPlots, QWidget* parent);

private:
    void addGroup(const QString& name, const QList<QAction*>& actions);
    void narrow(const QString& pattern);

    QTreeWidget* m_tree;
};

} // namespace besa
