#pragma once

#include "report/run_record.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace besa {

class RunFilter;
class RunListModel;

/// All runs in a table with its filter, and what can be done with the one that is selected.
class RunTable : public QWidget
{
    Q_OBJECT

public:
    explicit RunTable(RunListModel& runs, QWidget* parent = nullptr);

    QString selectedFolder() const; ///< empty without a selection
    void select(const QString& folder);
    QByteArray saveState() const; ///< columns: width, order, sorting
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void openRequested(const QString& folder);
    void resumeRequested(const QString& folder);
    void duplicateRequested(const QString& folder);
    void trashRequested(const QString& folder); ///< confirmed
    void refreshRequested();

private:
    const RunRecord* selected() const;
    void showMenu(const QPoint& position);
    void askToTrash();
    void updateActions();
    QAction* makeAction(const QString& name, const QString& iconName, const QString& text, const QString& tip,
                        const QKeySequence& keys);

    RunListModel& m_runs;
    RunFilter* m_filter;
    QLineEdit* m_words;
    QTableView* m_view;
    QAction* m_open;
    QAction* m_resume;
    QAction* m_duplicate;
    QAction* m_trash;
};

} // namespace besa
