#pragma once

#include "report/option_table.h"
#include "report/problem.h"
#include "report/recipe.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

#include <optional>
#include <string>
#include <vector>

namespace besa {

/// The recipe that the setup side edits, and its history. Edits of one option that follow each other are one
/// step back until `finishEdit()`.
class RecipeDraft : public QObject
{
    Q_OBJECT

public:
    explicit RecipeDraft(QObject* parent = nullptr);

    const Recipe& recipe() const { return m_recipe; }
    QUndoStack& history() { return m_history; }

    /// Sets one option. Returns what is wrong with the values; the recipe is then unchanged.
    std::optional<Problem> set(const Option& option, const std::vector<std::string>& values);
    void finishEdit() { ++m_edit; }

    /// Changes many options in one step, named `text` in the history ("Preset Wanda").
    void replace(const Recipe& recipe, const QString& text);

    /// Starts anew from a recipe, without history.
    void reset(const Recipe& recipe);

Q_SIGNALS:
    void changed();

private:
    friend class RecipeCommand;

    void apply(const Recipe& recipe);

    Recipe m_recipe;
    QUndoStack m_history;
    int m_edit = 0;
};

} // namespace besa
