#pragma once

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace besa {

/// Points at a view for a few seconds: a frame around it that lets every event through and deletes itself.
class Spotlight : public QWidget
{
    Q_OBJECT

public:
    /// Frames `target` in its window, in place of any spotlight there. The target must be visible.
    static void pointAt(QWidget* target);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    explicit Spotlight(QWidget* target);
    void follow();

    QPointer<QWidget> m_target;
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace besa
