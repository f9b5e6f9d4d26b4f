#include "form/recipe_draft.h"

#include "report/option_value.h"
#include "util/core_text.h"

#include <QtGui/QUndoCommand>

#include <utility>

namespace besa {

/// Recipes are small: a step keeps the whole one before and after.
class RecipeCommand : public QUndoCommand
{
public:
    RecipeCommand(RecipeDraft& draft, Recipe after, const Option* option, const QString& text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(draft.recipe())
        , m_after(std::move(after))
        , m_option(option)
        , m_edit(draft.m_edit)
    {
    }

    int id() const override { return m_option == nullptr ? -1 : 1; }
    void undo() override { m_draft.apply(m_before); }
    void redo() override { m_draft.apply(m_after); }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* other = static_cast<const RecipeCommand*>(next);
        if (other->m_option != m_option || other->m_edit != m_edit) {
            return false;
        }
        m_after = other->m_after;
        setObsolete(optionValues(*m_option, m_before) == optionValues(*m_option, m_after));
        return true;
    }

private:
    RecipeDraft& m_draft;
    Recipe m_before;
    Recipe m_after;
    const Option* m_option;
    int m_edit;
};

RecipeDraft::RecipeDraft(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(500);
}

std::optional<Problem> RecipeDraft::set(const Option& option, const std::vector<std::string>& values)
{
    Recipe next = m_recipe;
    if (auto problem = setOption(option, next, values)) {
        return problem;
    }
    if (optionValues(option, next) != optionValues(option, m_recipe)) {
        m_history.push(new RecipeCommand(*this, std::move(next), &option, coreText(option.label)));
    }
    return std::nullopt;
}

void RecipeDraft::replace(const Recipe& recipe, const QString& text)
{
    finishEdit();
    m_history.push(new RecipeCommand(*this, recipe, nullptr, text));
}

void RecipeDraft::reset(const Recipe& recipe)
{
    m_history.clear();
    finishEdit();
    apply(recipe);
}

void RecipeDraft::apply(const Recipe& recipe)
{
    m_recipe = recipe;
    Q_EMIT changed();
}

} // namespace besa
