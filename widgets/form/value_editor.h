#pragma once

#include "report/option_table.h"
#include "report/problem.h"

#include <QtWidgets/QWidget>

#include <string>
#include <vector>

namespace besa {

/// The input for the value of one option, chosen by the option's type.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The widget that takes the focus; the label's buddy.
    virtual QWidget* input() const = 0;
    /// Shows values, without telling.
    virtual void setValues(const std::vector<std::string>& values) = 0;
    /// Takes the whole width, below its label.
    virtual bool isWide() const { return false; }
    /// Writes the label itself.
    virtual bool hasLabel() const { return false; }
    /// Writes the unit itself.
    virtual bool showsUnit() const { return false; }
    /// Shows what the rest of the recipe says about this value.
    virtual void consider(const Recipe& /*recipe*/) {}
    /// What is wrong with a value, in the terms of this input.
    virtual QString explain(const Problem& problem) const;

Q_SIGNALS:
    void edited(const std::vector<std::string>& values); ///< by the user, at every change
    void finished();                                     ///< the user leaves the input
};

ValueEditor* makeValueEditor(const Option& option, QWidget* parent);

/// The label with its unit: "Window length (tokens)".
QString labelText(const Option& option);

} // namespace besa
