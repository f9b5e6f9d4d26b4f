#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace besa {

/// What an empty view shows: what would be here, and the one thing to do for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `text` says what to do next. `button` is left out when empty.
    void setText(const QString& title, const QString& text, const QString& button = {});

Q_SIGNALS:
    void pressed(); ///< its button

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace besa
