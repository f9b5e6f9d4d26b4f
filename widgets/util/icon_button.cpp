#include "util/icon_button.h"

#include "theme/icons.h"

#include <QtWidgets/QToolButton>

namespace besa {

QToolButton* iconButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace besa
