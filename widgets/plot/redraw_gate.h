#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

class QWidget;

namespace besa {

/// Draws a view at most once in a while, and only while it can be seen. What was asked for while the view was
/// hidden, covered by another page or minimized is drawn once when it comes to light. Belongs to the view.
class RedrawGate : public QObject
{
    Q_OBJECT

public:
    /// `redraw` is called at most every `milliseconds`, from the event loop, never from request().
    RedrawGate(QWidget* view, int milliseconds, std::function<void()> redraw);

    void request();
    bool pending() const { return m_dirty; } ///< asked for and not drawn yet
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool seen() const;
    void draw();

    QWidget* m_view;
    std::function<void()> m_redraw;
    QTimer m_timer;
    bool m_dirty = false;
};

} // namespace besa
