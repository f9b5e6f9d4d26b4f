#include "plot/redraw_gate.h"

#include <QtCore/QEvent>
#include <QtGui/QRegion>
#include <QtWidgets/QWidget>

#include <utility>

namespace besa {

RedrawGate::RedrawGate(QWidget* view, int milliseconds, std::function<void()> redraw)
    : QObject(view)
    , m_view(view)
    , m_redraw(std::move(redraw))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RedrawGate::draw);
    view->installEventFilter(this);
}

void RedrawGate::request()
{
    m_dirty = true;
    // A timer that is already running must not be put off: a steady stream would starve the view.
    if (!m_timer.isActive() && m_view->isVisible()) {
        m_timer.start();
    }
}

bool RedrawGate::eventFilter(QObject* watched, QEvent* event)
{
    // A view that comes to light is painted, also when a scroll area or a restored window uncovers it.
    const bool mayAppear = event->type() == QEvent::Show || event->type() == QEvent::Paint;
    if (mayAppear && m_dirty && !m_timer.isActive()) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

bool RedrawGate::seen() const
{
    return m_view->isVisible() && !m_view->window()->isMinimized() && !m_view->visibleRegion().isEmpty();
}

void RedrawGate::draw()
{
    if (!m_dirty || !seen()) {
        return;
    }
    m_dirty = false;
    m_redraw();
}

} // namespace besa
