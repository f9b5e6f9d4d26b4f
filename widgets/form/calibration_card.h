#pragma once

#include "form/card.h"
#include "report/calibration_preview.h"
#include "report/problem.h"

namespace besa {

class InkLabel;
class OptionForm;
class RecipeDraft;
class TokenInspector;

/// What the model reads while the rates are learned.
class CalibrationCard : public Card
{
    Q_OBJECT

public:
    explicit CalibrationCard(RecipeDraft& draft, QWidget* parent = nullptr);

    OptionForm* form() const { return m_form; }
    /// The window that shows samples; null until it was asked for.
    TokenInspector* inspector() const { return m_inspector; }

    void setPreview(const CalibrationPreview& preview);
    void setPreviewProblem(const Problem& problem);
    void setWindowLength(std::int64_t tokens); ///< that a length of 0 stands for; 0 while unknown

Q_SIGNALS:
    void samplesRequested();

private:
    void look();
    void showSize();

    RecipeDraft& m_draft;
    OptionForm* m_form;
    InkLabel* m_size;
    QWidget* m_look;
    TokenInspector* m_inspector = nullptr;
    std::int64_t m_length = 0;
};

} // namespace besa
