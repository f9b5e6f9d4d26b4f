#include "util/message_area.h"

#include <QtWidgets/QVBoxLayout>

namespace besa {

MessageArea::MessageArea(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName("message-area");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

MessageBar* MessageArea::add(BarKind kind, const Problem& problem)
{
    for (MessageBar* bar : m_bars) {
        const Problem& shown = bar->problem();
        if (bar->kind() == kind && shown.what == problem.what && shown.where == problem.where) {
            return bar;
        }
    }
    while (m_bars.size() >= kMost) {
        MessageBar* oldest = m_bars.first();
        forget(oldest);
        oldest->hide();
        oldest->deleteLater();
    }
    auto* bar = new MessageBar(kind, problem, this);
    m_layout->addWidget(bar);
    m_bars << bar;
    connect(bar, &MessageBar::closed, this, [this, bar] { forget(bar); });
    return bar;
}

void MessageArea::clear()
{
    while (!m_bars.isEmpty()) {
        MessageBar* bar = m_bars.first();
        forget(bar);
        bar->hide();
        bar->deleteLater();
    }
}

void MessageArea::forget(MessageBar* bar)
{
    m_bars.removeAll(bar);
    m_layout->removeWidget(bar);
}

} // namespace besa
