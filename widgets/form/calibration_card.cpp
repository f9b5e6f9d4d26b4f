#include "form/calibration_card.h"

#include "form/option_form.h"
#include "form/recipe_draft.h"
#include "form/token_inspector.h"
#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace besa {

CalibrationCard::CalibrationCard(RecipeDraft& draft, QWidget* parent)
    : Card(2, tr("Calibration"), parent)
    , m_draft(draft)
    , m_form(new OptionForm(draft, optionsOf({OptionGroup::Calibration}), this))
    , m_size(new InkLabel(Ink::Muted, this))
{
    setObjectName("calibration-card");
    m_size->setObjectName("calibration-size");
    body()->addWidget(m_form);
    auto* look = new QPushButton(tr("Look at samples…"), this);
    look->setObjectName("look-at-samples");
    look->setToolTip(tr("Shows the windows that the model will read, token by token"));
    m_look = look;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(9, 4, 0, 0);
    row->addWidget(m_size, 1);
    row->addWidget(look);
    body()->addLayout(row);

    connect(look, &QPushButton::clicked, this, &CalibrationCard::look);
    connect(&m_draft, &RecipeDraft::changed, this, &CalibrationCard::showSize);
    showSize();
}

void CalibrationCard::setPreview(const CalibrationPreview& preview)
{
    if (m_inspector != nullptr) {
        m_inspector->setPreview(preview);
    }
}

void CalibrationCard::setPreviewProblem(const Problem& problem)
{
    if (m_inspector != nullptr) {
        m_inspector->setProblem(problem);
    }
}

void CalibrationCard::setWindowLength(std::int64_t tokens)
{
    m_length = tokens;
    showSize();
}

void CalibrationCard::look()
{
    if (m_inspector == nullptr) {
        m_inspector = new TokenInspector(this);
        connect(m_inspector, &TokenInspector::refreshRequested, this, &CalibrationCard::samplesRequested);
    }
    m_inspector->setWaiting();
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
    Q_EMIT samplesRequested();
}

void CalibrationCard::showSize()
{
    const CalibrationOptions& options = m_draft.recipe().calibration;
    const std::int64_t length = options.length > 0 ? options.length : m_length;
    m_size->setText(length == 0 ? QString()
                                : tr("%1 × %2 = %3 tokens", "windows, their length, their product")
                                      .arg(countText(options.samples), countText(length),
                                           shortCountText(options.samples * length)));
    const bool hasData = !options.files.empty() || !options.tokens.empty();
    m_look->setEnabled(hasData && !m_draft.recipe().model.empty());
}

} // namespace besa
