#pragma once

#include "report/cached_model.h"
#include "report/calibration_preview.h"
#include "report/model_summary.h"
#include "report/problem.h"
#include "report/recipe.h"
#include "report/run_plan.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QAction;
class QScrollArea;
class QTimer;

namespace besa {

class CalibrationCard;
class ModelCard;
class OptionForm;
class RecipeDraft;
class StartBar;
class TargetCard;

/// The setup side of the window: cards for model, calibration and target, and the button that starts. It
/// edits a recipe and asks for everything else by signals; answers come back through the setters.
class SetupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPanel(QWidget* parent = nullptr);

    const Recipe& recipe() const;
    /// Shows another recipe and forgets the history of edits.
    void setRecipe(const besa::Recipe& recipe);
    /// The same as one edit that can be undone; `text` names it ("Load demo.yaml").
    void replaceRecipe(const besa::Recipe& recipe, const QString& text);

    void setModelSummary(const besa::ModelSummary& summary);
    void setModelProblem(const besa::Problem& problem);
    void setCachedModels(std::vector<besa::CachedModel> models);
    void setRecentModels(const QStringList& paths); ///< newest first
    void setPreview(const besa::CalibrationPreview& preview);
    void setPreviewProblem(const besa::Problem& problem);
    void setPlan(const besa::RunPlan& plan);
    void setPlanProblem(const besa::Problem& problem);
    /// A run is in progress: the recipe can be edited, but not started.
    void setBusy(bool busy);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }
    /// Unfolds and focuses the field of an option ("besa.epochs").
    void focusOption(const QString& key);
    void focusModel();
    void focusCalibration();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void recipeChanged(const besa::Recipe& recipe);
    void startRequested(const besa::Recipe& recipe);
    void modelInspectionRequested(const QString& path); ///< debounced, when the model changes; never empty
    void cachedModelsRequested();
    void samplesRequested(const besa::Recipe& recipe);
    void planRequested(const besa::Recipe& recipe); ///< debounced; only for recipes without errors
    void copyCommandRequested();
    void recipeLoadRequested(const QString& file);
    void recipeSaveRequested(const QString& file);

private:
    QWidget* makeHead();
    QWidget* makeColumn();
    void connectParts();
    void look();       ///< the recipe has changed, by whatever means
    void askForPlan(); ///< now, when there is something to plan
    void askForModel();
    void showProblems();
    void chooseLoad();
    void chooseSave();
    void revealField(const QString& key);

    RecipeDraft* m_draft;
    QAction* m_undo;
    QAction* m_redo;
    ModelCard* m_model = nullptr;
    CalibrationCard* m_calibration = nullptr;
    TargetCard* m_target = nullptr;
    std::vector<OptionForm*> m_forms;
    QScrollArea* m_scroll = nullptr;
    StartBar* m_start = nullptr;
    QTimer* m_planTimer;
    QTimer* m_modelTimer;
    QString m_modelShown;
    std::optional<Problem> m_modelProblem;
    std::optional<Problem> m_planProblem;
};

} // namespace besa
