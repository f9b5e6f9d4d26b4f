#include "util/figure_card.h"

#include "theme/card_frame.h"
#include "util/ink_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr double kRadius = 6;
constexpr double kValueScale = 1.6;

} // namespace

FigureCard::FigureCard(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new InkLabel(Ink::Muted, title, this))
    , m_value(new QLabel(this))
    , m_caption(new InkLabel(Ink::Muted, this))
{
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * kValueScale);
    m_value->setFont(large);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
    layout->addStretch();
}

void FigureCard::setValue(const QString& value, const QString& caption)
{
    m_value->setText(value);
    m_caption->setText(caption);
    setAccessibleName(m_title->text() + QStringLiteral(": ") + value);
}

QString FigureCard::value() const
{
    return m_value->text();
}

QString FigureCard::caption() const
{
    return m_caption->text();
}

void FigureCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawCard(painter, *this, kRadius);
}

} // namespace besa
