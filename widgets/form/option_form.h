#pragma once

#include "report/option_table.h"
#include "report/validate.h"

#include <QtWidgets/QWidget>

#include <string_view>
#include <vector>

class QToolButton;

namespace besa {

class OptionEditor;
class RecipeDraft;

/// Editors for rows of the option table, in their order. Advanced ones lie folded away below the others.
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    using Options = std::vector<const Option*>;

    OptionForm(RecipeDraft& draft, const Options& options, QWidget* parent = nullptr);

    OptionEditor* editor(std::string_view key) const; ///< null when the form has no such option
    const std::vector<OptionEditor*>& editors() const { return m_editors; }

    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    /// Unfolds if need be and focuses the input. False when the form has no such option, or when it has no
    /// effect now.
    bool reveal(std::string_view key);

    /// Shows each problem at its option. What is only missing is asked for in the empty field already.
    void setProblems(const Validation& found);

Q_SIGNALS:
    void invalidChanged();

private:
    void updateFold();

    RecipeDraft& m_draft;
    std::vector<OptionEditor*> m_editors;
    QToolButton* m_fold;
    QWidget* m_folded;
    bool m_unfolded = false;
};

/// The rows of some groups, without those of `except`.
OptionForm::Options optionsOf(std::initializer_list<OptionGroup> groups,
                              std::initializer_list<std::string_view> except = {});

} // namespace besa
