#include "theme/style.h"

#include "theme/colours.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace besa {

namespace {

constexpr double kDisabled = 0.45; ///< opacity

/// A square in which an indicator is drawn: crisp at every scale, in the middle of `rect`.
QRectF indicator(const QRect& rect)
{
    const double side = std::min(rect.width(), rect.height()) - 1.0;
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

void drawBox(const QStyleOption& option, QPainter& painter, bool round)
{
    const QPalette& palette = option.palette;
    const bool filled =
        option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = indicator(option.rect);
    const bool hot =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_HasFocus);
    const QColor edge = ink(filled || hot ? Ink::Accent : Ink::Muted, palette);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(option.state.testFlag(QStyle::State_Enabled) ? 1.0 : kDisabled);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(filled ? ink(Ink::Accent, palette) : palette.color(QPalette::Base));
    const double radius = round ? box.width() / 2 : 2.5;
    painter.drawRoundedRect(box, radius, radius);
    if (!filled) {
        return;
    }
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * box.width(); };
    painter.setPen(
        QPen(ink(Ink::OnAccent, palette), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter.setBrush(ink(Ink::OnAccent, palette));
        painter.drawEllipse(box.center(), box.width() / 8, box.width() / 8);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else {
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)}));
    }
}

void drawFrame(const QStyleOption& option, QPainter& painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor edge = focused ? ink(Ink::Accent, option.palette) : option.palette.color(QPalette::Mid);
    painter.setPen(QPen(edge, focused ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    painter->save();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawBox(*option, *painter, false);
        break;
    case PE_IndicatorRadioButton:
        drawBox(*option, *painter, true);
        break;
    case PE_FrameLineEdit:
        drawFrame(*option, *painter);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

} // namespace besa
