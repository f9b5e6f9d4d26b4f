#include "util/fact_label.h"

#include "util/ink_label.h"

#include <QtWidgets/QVBoxLayout>

namespace besa {

FactLabel::FactLabel(const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_captionText(caption)
    , m_value(new QLabel(this))
{
    auto* label = new InkLabel(Ink::Muted, caption, this);
    label->setWordWrap(false);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(m_value);
}

void FactLabel::setValue(const QString& value, const QString& toolTip)
{
    m_value->setText(value);
    setToolTip(toolTip);
    setAccessibleName(m_captionText + QStringLiteral(": ") + value);
}

QString FactLabel::value() const
{
    return m_value->text();
}

} // namespace besa
