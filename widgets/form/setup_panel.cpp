#include "form/setup_panel.h"

#include "form/recipe_draft.h"

#include <QtGui/QAction>

namespace besa {

SetupPanel::SetupPanel(QWidget* parent)
    : QWidget(parent)
    , m_draft(new RecipeDraft(this))
    , m_undo(m_draft->history().createUndoAction(this))
    , m_redo(m_draft->history().createRedoAction(this))
{
    connect(m_draft, &RecipeDraft::changed, this, [this] { Q_EMIT recipeChanged(recipe()); });
}

const Recipe& SetupPanel::recipe() const
{
    return m_draft->recipe();
}

void SetupPanel::setRecipe(const Recipe& recipe)
{
    m_draft->reset(recipe);
}

void SetupPanel::replaceRecipe(const Recipe& recipe, const QString& text)
{
    m_draft->replace(recipe, text);
}

void SetupPanel::setModelSummary(const ModelSummary& /*summary*/) {}
void SetupPanel::setModelProblem(const Problem& /*problem*/) {}
void SetupPanel::setCachedModels(std::vector<CachedModel> /*models*/) {}
void SetupPanel::setRecentModels(const QStringList& /*paths*/) {}
void SetupPanel::setPreview(const CalibrationPreview& /*preview*/) {}
void SetupPanel::setPreviewProblem(const Problem& /*problem*/) {}
void SetupPanel::setPlan(const RunPlan& /*plan*/) {}
void SetupPanel::setPlanProblem(const Problem& /*problem*/) {}
void SetupPanel::setBusy(bool /*busy*/) {}
void SetupPanel::focusOption(const QString& /*key*/) {}
void SetupPanel::focusModel() {}
void SetupPanel::focusCalibration() {}

} // namespace besa
