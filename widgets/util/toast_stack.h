#pragma once

#include "util/toast.h"

#include <QtCore/QObject>

namespace besa {

/// The toasts of a window, stacked above its lower edge.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 3; ///< at once; the oldest makes room

    explicit ToastStack(QWidget* window);

    Toast* show(const QString& text);

    QList<Toast*> toasts() const { return m_toasts; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void forget(Toast* toast);

    QWidget* m_window;
    QList<Toast*> m_toasts;
};

} // namespace besa
