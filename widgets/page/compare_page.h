#pragma once

#include "report/run_record.h"
#include "table/run_notes.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <vector>

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace besa {

class CompareCurves;
class InkLabel;
class ParameterDiffModel;
class ParetoPlot;
class PlotView;
class RunListModel;
class RunTable;

/// All runs in a table; of those that are checked the curves over each other and the parameters in which they
/// differ; and what sparsity costs over all of them.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    void setRuns(std::vector<RunRecord> runs); ///< checks and notes of those that stay are kept
    void setNotes(const QHash<QString, RunNotes>& notes);
    RunListModel& runs() { return *m_runs; }
    RunTable& table() { return *m_table; }
    /// For export: those of the tab that is shown.
    std::vector<PlotView*> plots() const;

Q_SIGNALS:
    void setupRequested();
    void openRequested(const QString& folder);
    void resumeRequested(const QString& folder);
    void duplicateRequested(const QString& folder); ///< its recipe to the setup
    void trashRequested(const QString& folder);     ///< confirmed
    void refreshRequested();
    void notesChanged(const QString& folder, const besa::RunNotes& notes);

private:
    QWidget* makePareto();
    QWidget* makeParameters();
    void update();
    void updatePareto();
    void updateParameters();

    RunListModel* m_runs;
    ParameterDiffModel* m_parameters;
    RunTable* m_table;
    CompareCurves* m_curves;
    ParetoPlot* m_pareto;
    InkLabel* m_paretoNote;
    InkLabel* m_parametersNote;
    QTableView* m_parameterView;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack;
};

} // namespace besa
