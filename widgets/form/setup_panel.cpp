#include "form/setup_panel.h"

#include "form/calibration_card.h"
#include "form/model_card.h"
#include "form/option_editor.h"
#include "form/option_form.h"
#include "form/recipe_draft.h"
#include "form/start_bar.h"
#include "form/target_card.h"
#include "form/token_inspector.h"
#include "report/validate.h"
#include "theme/icons.h"
#include "util/icon_button.h"
#include "util/ink_label.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace besa {

namespace {

constexpr std::chrono::milliseconds kDebounce{200}; ///< after the last key, before others are asked
constexpr int kMargin = 10;
constexpr int kNarrowest = 40; ///< of labels and buttons, in pixels

/// A scroll area as wide as it is given, never wider than that inside.
class Column : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return {400, 600}; }
    QSize minimumSizeHint() const override { return {320, 200}; }
};

QTimer* debounce(QObject* parent)
{
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(kDebounce);
    return timer;
}

QToolButton* headButton(const QString& iconName, const QString& name, QWidget* parent)
{
    QToolButton* button = iconButton(iconName, name, parent);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SetupPanel::SetupPanel(QWidget* parent)
    : QWidget(parent)
    , m_draft(new RecipeDraft(this))
    , m_undo(m_draft->history().createUndoAction(this))
    , m_redo(m_draft->history().createRedoAction(this))
    , m_planTimer(debounce(this))
    , m_modelTimer(debounce(this))
{
    setObjectName("setup-panel");
    setAccessibleName(tr("Setup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeColumn(), 1);
    m_start = new StartBar(this);
    layout->addWidget(m_start);
    connectParts();
    showProblems();
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

void SetupPanel::setModelSummary(const ModelSummary& summary)
{
    constexpr std::int64_t kLongest = 2048; // of a window whose length is left open
    m_modelProblem.reset();
    m_model->setSummary(summary);
    m_calibration->setWindowLength(std::min(summary.context, kLongest));
    showProblems();
}

void SetupPanel::setModelProblem(const Problem& problem)
{
    m_modelProblem = problem;
    m_model->setProblem(problem);
    m_calibration->setWindowLength(0);
    showProblems();
}

void SetupPanel::setCachedModels(std::vector<CachedModel> models)
{
    m_model->setCachedModels(std::move(models));
}

void SetupPanel::setRecentModels(const QStringList& paths)
{
    m_model->setRecent(paths);
}

void SetupPanel::setPreview(const CalibrationPreview& preview)
{
    m_calibration->setPreview(preview);
}

void SetupPanel::setPreviewProblem(const Problem& problem)
{
    m_calibration->setPreviewProblem(problem);
}

void SetupPanel::setPlan(const RunPlan& plan)
{
    m_planProblem.reset();
    m_start->setPlan(plan);
    m_model->setMemory(plan.memoryBytes);
    if (recipe().calibration.length == 0) {
        m_calibration->setWindowLength(plan.length);
    }
    showProblems();
}

void SetupPanel::setPlanProblem(const Problem& problem)
{
    m_planProblem = problem;
    m_start->setPlan(std::nullopt);
    showProblems();
}

void SetupPanel::setBusy(bool busy)
{
    m_start->setBusy(busy);
}

void SetupPanel::focusOption(const QString& key)
{
    revealField(key);
}

void SetupPanel::focusModel()
{
    revealField("model");
}

void SetupPanel::focusCalibration()
{
    revealField("calibration.files");
}

bool SetupPanel::eventFilter(QObject* watched, QEvent* event)
{
    // A field that gets the focus by key comes into view with its label and what is said below it.
    if (event->type() == QEvent::FocusIn) {
        QWidget* widget = qobject_cast<QWidget*>(watched);
        for (QWidget* up = widget; up != nullptr; up = up->parentWidget()) {
            if (auto* editor = qobject_cast<OptionEditor*>(up)) {
                m_scroll->ensureWidgetVisible(editor, 0, kMargin);
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* SetupPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Set up"), head);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    title->setFont(font);

    auto* undo = headButton("undo", tr("Undo"), head);
    auto* redo = headButton("redo", tr("Redo"), head);
    const auto bind = [](QToolButton& button, QAction& action) {
        button.setEnabled(action.isEnabled());
        connect(&action, &QAction::changed, &button, [&button, &action] {
            button.setEnabled(action.isEnabled());
            button.setToolTip(action.text());
        });
        connect(&button, &QToolButton::clicked, &action, &QAction::trigger);
    };
    bind(*undo, *m_undo);
    bind(*redo, *m_redo);

    auto* recipe = new QPushButton(tr("Recipe"), head);
    recipe->setObjectName("recipe-menu");
    recipe->setToolTip(tr("Load, save or copy these settings"));
    recipe->setFlat(true);
    auto* menu = new QMenu(recipe);
    menu->addAction(icon("file"), tr("Load a recipe…"), this, &SetupPanel::chooseLoad);
    menu->addAction(icon("save"), tr("Save as a recipe…"), this, &SetupPanel::chooseSave);
    menu->addSeparator();
    menu->addAction(icon("copy"), tr("Copy as command"), this, &SetupPanel::copyCommandRequested);
    menu->addSeparator();
    menu->addAction(icon("reset"), tr("Back to all defaults"), this, [this] {
        Recipe fresh;
        fresh.model = this->recipe().model;
        fresh.calibration.files = this->recipe().calibration.files;
        fresh.evaluation.files = this->recipe().evaluation.files;
        fresh.output = this->recipe().output;
        replaceRecipe(fresh, tr("all defaults"));
    });
    recipe->setMenu(menu);

    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(kMargin + 2, 8, kMargin, 4);
    layout->addWidget(title, 1);
    layout->addWidget(undo);
    layout->addWidget(redo);
    layout->addWidget(recipe);
    return head;
}

QWidget* SetupPanel::makeColumn()
{
    m_scroll = new Column(this);
    m_scroll->setObjectName("setup-cards");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fields keep their width
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* column = new QWidget(m_scroll);
    m_model = new ModelCard(*m_draft, column);
    m_calibration = new CalibrationCard(*m_draft, column);
    m_target = new TargetCard(*m_draft, column);
    auto* evaluation = new Card(4, tr("Evaluation"), column);
    evaluation->setObjectName("evaluation-card");
    auto* evaluationForm = new OptionForm(*m_draft, optionsOf({OptionGroup::Evaluation}), evaluation);
    evaluation->body()->addWidget(evaluationForm);
    auto* output = new Card(5, tr("Output and machine"), column);
    output->setObjectName("output-card");
    auto* outputForm =
        new OptionForm(*m_draft, optionsOf({OptionGroup::Files, OptionGroup::Machine}, {"model"}), output);
    output->body()->addWidget(outputForm);
    m_forms = {m_model->form(), m_calibration->form(), m_target->form(), evaluationForm, outputForm};

    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(kMargin, 4, kMargin, kMargin);
    layout->setSpacing(kMargin);
    for (Card* card : {static_cast<Card*>(m_model), static_cast<Card*>(m_calibration),
                       static_cast<Card*>(m_target), evaluation, output}) {
        layout->addWidget(card);
    }
    layout->addStretch(1);
    // A long word of some language gets cut rather than making the whole column wider than the window.
    for (QWidget* part : column->findChildren<QWidget*>()) {
        if (qobject_cast<QLabel*>(part) != nullptr || qobject_cast<QPushButton*>(part) != nullptr ||
            qobject_cast<QCheckBox*>(part) != nullptr) {
            part->setMinimumWidth(kNarrowest);
        }
    }
    m_scroll->setWidget(column);
    for (OptionForm* form : m_forms) {
        for (OptionEditor* editor : form->editors()) {
            editor->input()->installEventFilter(this);
        }
    }
    return m_scroll;
}

void SetupPanel::connectParts()
{
    connect(m_draft, &RecipeDraft::changed, this, &SetupPanel::look);
    for (OptionForm* form : m_forms) {
        connect(form, &OptionForm::invalidChanged, this, &SetupPanel::showProblems);
    }
    connect(m_planTimer, &QTimer::timeout, this, &SetupPanel::askForPlan);
    connect(m_modelTimer, &QTimer::timeout, this, &SetupPanel::askForModel);
    connect(m_model, &ModelCard::cachedModelsRequested, this, &SetupPanel::cachedModelsRequested);
    connect(m_calibration, &CalibrationCard::samplesRequested, this,
            [this] { Q_EMIT samplesRequested(recipe()); });
    connect(m_start, &StartBar::startRequested, this, [this] { Q_EMIT startRequested(recipe()); });
    connect(m_start, &StartBar::fieldRequested, this, &SetupPanel::revealField);
}

void SetupPanel::look()
{
    if (const QString model = QString::fromStdString(recipe().model); model != m_modelShown) {
        m_modelShown = model;
        m_modelProblem.reset();
        m_model->setWaiting();
        m_modelTimer->start();
    }
    m_planProblem.reset(); // it spoke of other settings
    m_planTimer->start();
    showProblems();
    Q_EMIT recipeChanged(recipe());
}

void SetupPanel::askForPlan()
{
    if (!validate(recipe()).errors.empty()) {
        m_start->setPlan(std::nullopt);
        m_model->setMemory(0);
        return;
    }
    m_start->setEstimating();
    Q_EMIT planRequested(recipe());
}

void SetupPanel::askForModel()
{
    if (!m_modelShown.isEmpty()) {
        Q_EMIT modelInspectionRequested(m_modelShown);
    }
}

void SetupPanel::showProblems()
{
    Validation found = validate(recipe());
    for (OptionForm* form : m_forms) {
        form->setProblems(found);
    }
    // Texts that the recipe could not take, and what others found out, keep the run from starting too.
    for (const OptionForm* form : m_forms) {
        for (const OptionEditor* editor : form->editors()) {
            if (editor->isInvalid()) {
                found.errors.push_back(
                    {editor->message().toStdString(), std::string(editor->option().key), {}});
            }
        }
    }
    if (m_modelProblem) {
        found.errors.push_back({m_modelProblem->what, "model", m_modelProblem->remedy});
    } else if (m_planProblem) {
        found.errors.push_back(*m_planProblem);
    }
    m_start->setProblems(found);
}

void SetupPanel::chooseLoad()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Load a recipe"), {},
                                                      tr("Recipes (*.yaml *.yml *.json);;All files (*)"));
    if (!file.isEmpty()) {
        Q_EMIT recipeLoadRequested(file);
    }
}

void SetupPanel::chooseSave()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save as a recipe"), QStringLiteral("recipe.yaml"), tr("Recipes (*.yaml);;All files (*)"));
    if (!file.isEmpty()) {
        Q_EMIT recipeSaveRequested(file);
    }
}

void SetupPanel::revealField(const QString& key)
{
    const QByteArray name = key.toUtf8();
    for (OptionForm* form : m_forms) {
        if (form->reveal(std::string_view(name.constData(), static_cast<std::size_t>(name.size())))) {
            return;
        }
    }
}

} // namespace besa
