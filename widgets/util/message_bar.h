#pragma once

#include "report/events.h"

#include <QtWidgets/QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace besa {

enum class BarKind { Info, Warning, Error };

/// An inline bar: what is wrong, where, and what to do; with actions, a copy of the details for a report, and
/// a cross. It deletes itself when closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    MessageBar(BarKind kind, const Problem& problem, QWidget* parent = nullptr);

    const Problem& problem() const { return m_problem; }
    BarKind kind() const { return m_kind; }

    /// Adds a button that closes the bar and then acts.
    void addButton(const QString& text, const std::function<void()>& act);

    /// What "Copy details" puts on the clipboard.
    QString details() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColours();
    void close();

    BarKind m_kind;
    Problem m_problem;
    QHBoxLayout* m_buttons;
    QLabel* m_what;
    QLabel* m_rest;
};

} // namespace besa
