#include "form/option_form.h"

#include "form/option_editor.h"
#include "form/problem_words.h"
#include "form/recipe_draft.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace besa {

OptionForm::OptionForm(RecipeDraft& draft, const Options& options, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const Option& option, QVBoxLayout& place, QWidget* owner) {
        auto* editor = new OptionEditor(m_draft, option, owner);
        connect(editor, &OptionEditor::invalidChanged, this, &OptionForm::invalidChanged);
        place.addWidget(editor);
        m_editors.push_back(editor);
    };
    for (const Option* option : options) {
        if (!option->advanced) {
            add(*option, *layout, this);
        }
    }
    m_fold = new QToolButton(this);
    m_fold->setObjectName("fold");
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_fold);

    m_folded = new QWidget(this);
    auto* folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(4);
    for (const Option* option : options) {
        if (option->advanced) {
            add(*option, *folded, m_folded);
        }
    }
    layout->addWidget(m_folded);
    m_folded->hide();

    connect(m_fold, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    connect(&m_draft, &RecipeDraft::changed, this, &OptionForm::updateFold);
    updateFold();
}

OptionEditor* OptionForm::editor(std::string_view key) const
{
    const auto found = std::ranges::find_if(
        m_editors, [key](const OptionEditor* editor) { return editor->option().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

void OptionForm::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_folded->setVisible(unfolded);
    updateFold();
}

bool OptionForm::reveal(std::string_view key)
{
    OptionEditor* found = editor(key);
    if (found == nullptr || !applies(found->option(), m_draft.recipe())) {
        return false;
    }
    if (found->option().advanced) {
        setUnfolded(true);
    }
    found->input()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void OptionForm::setProblems(const Validation& found)
{
    for (OptionEditor* editor : m_editors) {
        QString note;
        Ink ink = Ink::Bad;
        const auto look = [&](const std::vector<Problem>& problems, Ink kind) {
            for (const Problem& problem : problems) {
                if (note.isEmpty() && problem.where == editor->option().key && !isMissing(problem)) {
                    note = recipeProblemText(problem);
                    ink = kind;
                }
            }
        };
        look(found.errors, Ink::Bad);
        look(found.warnings, Ink::Warning);
        editor->setNote(note, ink);
    }
}

void OptionForm::updateFold()
{
    int there = 0;
    int changed = 0;
    for (const OptionEditor* editor : m_editors) {
        if (editor->option().advanced && applies(editor->option(), m_draft.recipe())) {
            ++there;
            changed += editor->isChanged() ? 1 : 0;
        }
    }
    m_fold->setVisible(there > 0);
    m_fold->setArrowType(m_unfolded ? Qt::DownArrow : Qt::RightArrow);
    const QString text = m_unfolded ? tr("Fewer settings") : tr("%n more settings", nullptr, there);
    m_fold->setText(
        changed == 0 || m_unfolded
            ? text
            : tr("%1, %2", "more settings, changed ones").arg(text, tr("%n changed", nullptr, changed)));
}

OptionForm::Options optionsOf(std::initializer_list<OptionGroup> groups,
                              std::initializer_list<std::string_view> except)
{
    OptionForm::Options options;
    for (const Option& option : optionTable()) {
        if (std::ranges::count(groups, option.group) > 0 && std::ranges::count(except, option.key) == 0) {
            options.push_back(&option);
        }
    }
    return options;
}

} // namespace besa
