#pragma once

#include "form/card.h"

class QComboBox;

namespace besa {

class InkLabel;
class OptionForm;
class RecipeDraft;
struct Preset;
struct Recipe;

/// How much to prune, and how.
class TargetCard : public Card
{
    Q_OBJECT

public:
    explicit TargetCard(RecipeDraft& draft, QWidget* parent = nullptr);

    OptionForm* form() const { return m_form; }

private:
    void takePreset(int index);
    void showPreset();

    RecipeDraft& m_draft;
    QComboBox* m_presets;
    InkLabel* m_about;
    OptionForm* m_form;
};

/// The preset that gives just these values; null when it is a mixture of one's own.
const Preset* presetOf(const Recipe& recipe);

} // namespace besa
