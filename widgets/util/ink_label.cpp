#include "util/ink_label.h"

#include <QtCore/QEvent>

namespace besa {

InkLabel::InkLabel(Ink meaning, QWidget* parent)
    : InkLabel(meaning, {}, parent)
{
}

InkLabel::InkLabel(Ink meaning, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_ink(meaning)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyColour();
}

void InkLabel::setInk(Ink meaning)
{
    m_ink = meaning;
    applyColour();
}

void InkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColour();
    }
}

void InkLabel::applyColour()
{
    const QColor colour = ink(m_ink, palette());
    if (palette().color(QPalette::WindowText) != colour) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, colour);
        setPalette(colours);
    }
}

} // namespace besa
