#pragma once

#include "report/option_table.h"
#include "theme/colours.h"

#include <QtWidgets/QWidget>

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace besa {

class InkLabel;
class RecipeDraft;
class ValueEditor;

/// One option of the draft: label, input, way back to the default, explanation, and what is wrong with it.
/// Hidden while the option has no effect.
class OptionEditor : public QWidget
{
    Q_OBJECT

public:
    OptionEditor(RecipeDraft& draft, const Option& option, QWidget* parent = nullptr);

    const Option& option() const { return m_option; }
    QWidget* input() const;
    QString name() const; ///< label and unit
    /// The input holds a text that the recipe could not take.
    bool isInvalid() const { return !m_fault.isEmpty(); }
    bool isChanged() const; ///< differs from its default, where it has one
    QString message() const;

    /// What the recipe as a whole says about this option; empty clears it.
    void setNote(const QString& text, Ink ink);
    void setExplained(bool explained);
    /// "At least 1; 0: all cores", by the language of the window.
    QString explanation() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void invalidChanged(); ///< whether, or what is wrong

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void describe();
    void setInvalid(const QString& fault);
    void take(const std::vector<std::string>& values);
    void refresh();
    void showMessage();

    RecipeDraft& m_draft;
    const Option& m_option;
    QLabel* m_label;
    ValueEditor* m_value;
    QToolButton* m_reset;
    QToolButton* m_help;
    InkLabel* m_message;
    InkLabel* m_details;
    QString m_fault; ///< of the text in the input
    QString m_note;
    Ink m_noteInk = Ink::Bad;
    std::vector<std::string> m_shown; ///< the recipe's values when last looked at
    bool m_typing = false;
};

} // namespace besa
