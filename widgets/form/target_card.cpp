#include "form/target_card.h"

#include "form/option_form.h"
#include "form/recipe_draft.h"
#include "report/option_value.h"
#include "report/presets.h"
#include "util/core_text.h"
#include "util/ink_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace besa {

namespace {

bool agree(const Recipe& one, const Recipe& other)
{
    return std::ranges::all_of(optionTable(), [&](const Option& option) {
        const bool isPresets = option.group == OptionGroup::Besa || option.key == "method";
        return !isPresets || optionValues(option, one) == optionValues(option, other);
    });
}

} // namespace

const Preset* presetOf(const Recipe& recipe)
{
    const auto presets = presetTable();
    const auto found = std::ranges::find_if(presets, [&](const Preset& preset) {
        Recipe applied = recipe;
        applyPreset(preset, applied);
        return agree(applied, recipe);
    });
    return found == presets.end() ? nullptr : &*found;
}

TargetCard::TargetCard(RecipeDraft& draft, QWidget* parent)
    : Card(3, tr("Target"), parent)
    , m_draft(draft)
    , m_presets(new QComboBox(this))
    , m_about(new InkLabel(Ink::Muted, this))
    , m_form(new OptionForm(draft, optionsOf({OptionGroup::Pruning, OptionGroup::Besa}), this))
{
    setObjectName("target-card");
    m_presets->setObjectName("presets");
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(8);
    m_presets->setFocusPolicy(Qt::StrongFocus);
    m_presets->addItem(tr("Own settings"));
    for (const Preset& preset : presetTable()) {
        m_presets->addItem(coreText(preset.label));
        m_presets->setItemData(m_presets->count() - 1, coreText(preset.help), Qt::ToolTipRole);
    }
    m_about->setTextFormat(Qt::PlainText);
    m_about->setContentsMargins(9, 0, 0, 4);
    auto* label = new QLabel(tr("Preset"), this);
    label->setBuddy(m_presets);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(9, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(label);
    row->addWidget(m_presets, 1);
    body()->addLayout(row);
    body()->addWidget(m_about);
    body()->addWidget(m_form);

    connect(m_presets, &QComboBox::activated, this, &TargetCard::takePreset);
    connect(&m_draft, &RecipeDraft::changed, this, &TargetCard::showPreset);
    showPreset();
}

void TargetCard::takePreset(int index)
{
    if (index == 0) {
        showPreset(); // "own settings" tells, it does not set
        return;
    }
    const Preset& preset = presetTable()[static_cast<std::size_t>(index - 1)];
    Recipe recipe = m_draft.recipe();
    applyPreset(preset, recipe);
    if (!agree(recipe, m_draft.recipe())) {
        m_draft.replace(recipe, tr("preset %1").arg(coreText(preset.label)));
    }
}

void TargetCard::showPreset()
{
    const Preset* preset = presetOf(m_draft.recipe());
    m_presets->setCurrentIndex(preset == nullptr ? 0 : int(preset - presetTable().data()) + 1);
    m_about->setText(preset == nullptr ? tr("A mixture of your own.") : coreText(preset->help));
}

} // namespace besa
