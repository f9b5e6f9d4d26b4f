#pragma once

#include "report/option_table.h"

#include <QtWidgets/QAbstractSpinBox>

namespace besa {

/// A number as text with steps up and down. It takes any text, so that what is wrong with it can be said
/// instead of swallowing keys. Decimal point by locale; "0.5" is understood in every locale.
class NumberEdit : public QAbstractSpinBox
{
    Q_OBJECT

public:
    struct Limits
    {
        bool whole = false;
        double minimum = 0;
        double maximum = 0;
        bool zero = false; ///< 0 is allowed too, below the minimum
        double step = 0;   ///< 0: a tenth of the number's order of magnitude
    };

    explicit NumberEdit(const Limits& limits, QWidget* parent = nullptr);

    /// The text with a decimal point, as recipes write it. An empty field that has a word for 0 is "0".
    QString value() const;
    void setValue(const QString& value);
    /// Shown in the empty field, which then stands for 0.
    void setZeroText(const QString& text);

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;

Q_SIGNALS:
    void edited(const QString& value); ///< by the user

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString shown(const QString& value) const;

    Limits m_limits;
    bool m_hasZeroText = false;
};

/// The limits of an option's range.
NumberEdit::Limits limitsOf(const Option& option);

} // namespace besa
