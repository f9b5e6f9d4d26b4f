#include "util/toast_stack.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <ranges>

namespace besa {

namespace {

constexpr int kGap = 8;     ///< pixels between toasts
constexpr int kMargin = 24; ///< pixels from the window's edges

} // namespace

ToastStack::ToastStack(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

Toast* ToastStack::show(const QString& text)
{
    while (m_toasts.size() >= kMost) {
        Toast* oldest = m_toasts.first();
        forget(oldest);
        oldest->hide();
        oldest->deleteLater();
    }
    auto* toast = new Toast(text, m_window);
    m_toasts << toast;
    connect(toast, &Toast::gone, this, [this, toast] {
        forget(toast);
        place();
    });
    toast->show();
    place();
    QTimer::singleShot(0, this, &ToastStack::place); // again when buttons were added
    return toast;
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

void ToastStack::place()
{
    int bottom = m_window->height() - kMargin;
    for (Toast* toast : std::views::reverse(m_toasts)) {
        toast->adjustSize();
        toast->move((m_window->width() - toast->width()) / 2, bottom - toast->height());
        toast->raise();
        bottom -= toast->height() + kGap;
    }
}

void ToastStack::forget(Toast* toast)
{
    m_toasts.removeAll(toast);
}

} // namespace besa
