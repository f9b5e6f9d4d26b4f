#include "form/card.h"

#include "theme/card_frame.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr int kMargin = 12;
constexpr int kBadge = 20; ///< diameter
constexpr double kRadius = 8;

} // namespace

Card::Card(int number, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_number(number)
    , m_title(new QLabel(title, this))
    , m_body(new QVBoxLayout(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setMinimumHeight(kBadge);
    m_title->setContentsMargins(kBadge + 8, 0, 0, 0);
    setAccessibleName(title);
    m_body->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_body->setSpacing(6);
    m_body->addWidget(m_title);
    m_body->addSpacing(2);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawCard(painter, *this, kRadius);

    const QRectF badge(m_title->x(), m_title->y() + (m_title->height() - kBadge) / 2.0, kBadge, kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Accent, palette()));
    painter.drawEllipse(badge);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    painter.setFont(bold);
    painter.setPen(ink(Ink::OnAccent, palette()));
    painter.drawText(badge, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace besa
