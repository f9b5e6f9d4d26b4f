#include "util/state_chip.h"

#include <QtGui/QPainter>

namespace besa {

StateChip::StateChip(QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(const QString& text, Ink meaning)
{
    m_ink = meaning;
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

QSize StateChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + 4, fontMetrics().height() + 6};
}

void StateChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = ink(m_ink, palette());
    QColor ground = colour;
    ground.setAlphaF(0.12F);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colour);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace besa
