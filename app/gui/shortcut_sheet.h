#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QTreeWidget;

namespace besa {

class Actions;

/// Every key of the window, by menu, narrowed down by typing. Made from the actions themselves.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const Actions& actions, QWidget* parent);

private:
    void narrow(const QString& pattern);

    QTreeWidget* m_tree;
};

} // namespace besa
