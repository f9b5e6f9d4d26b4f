#include "theme/card_frame.h"

#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace besa {

void drawCard(QPainter& painter, const QWidget& card, double radius, Ink border)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(border, card.palette()));
    painter.setBrush(ink(Ink::Card, card.palette()));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace besa
