#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;

namespace besa {

/// A short word over the window that goes away by itself; it stays while the mouse is over it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(const QString& text, QWidget* parent);

    QString text() const { return m_text; }
    void addButton(const QString& text, const std::function<void()>& act);

Q_SIGNALS:
    void gone();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColours();
    void leave();

    QString m_text;
    QLabel* m_label;
    QTimer m_timer;
};

} // namespace besa
