#pragma once

#include <QtWidgets/QProxyStyle>

namespace besa {

/// Fusion with outlines that can be seen in the dark theme too: of check boxes, radio buttons and line edits.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace besa
