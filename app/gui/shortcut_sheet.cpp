#include "gui/shortcut_sheet.h"

#include "gui/actions.h"
#include "util/mnemonic.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace besa {

ShortcutSheet::ShortcutSheet(const Actions& actions, const QList<QAction*>& inPlots, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName("shortcut-sheet");
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Type to narrow down"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    for (const ActGroup group :
         {ActGroup::File, ActGroup::Run, ActGroup::View, ActGroup::Export, ActGroup::Help}) {
        addGroup(withoutMnemonic(Actions::groupName(group)), actions.in(group));
    }
    addGroup(tr("In a plot that has the keyboard"), inPlots);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
    resize(820, 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
}

void ShortcutSheet::addGroup(const QString& name, const QList<QAction*>& actions)
{
    auto* group = new QTreeWidgetItem(m_tree, {name});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) {
            continue;
        }
        auto* item = new QTreeWidgetItem(group, {withoutMnemonic(action->text()),
                                                 action->shortcut().toString(QKeySequence::NativeText),
                                                 action->statusTip()});
        item->setToolTip(2, action->statusTip());
    }
}

void ShortcutSheet::narrow(const QString& pattern)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            bool fits = false;
            for (int column = 0; column < 3; ++column) {
                fits = fits || item->text(column).contains(pattern, Qt::CaseInsensitive);
            }
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace besa
