#pragma once

#include "util/message_bar.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace besa {

/// The bars of a window, newest at the bottom. The same problem is shown once; the oldest bar makes room.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMost = 3; ///< bars at once

    explicit MessageArea(QWidget* parent = nullptr);

    /// The bar that shows the problem: a new one, or the one that shows it already.
    MessageBar* add(BarKind kind, const Problem& problem);

    QList<MessageBar*> bars() const { return m_bars; }
    void clear();

private:
    void forget(MessageBar* bar);

    QVBoxLayout* m_layout;
    QList<MessageBar*> m_bars;
};

} // namespace besa
