#pragma once

#include "theme/colours.h"

class QPainter;
class QWidget;

namespace besa {

/// Fills the widget as a card with round corners (radius in pixels) and a thin border. Leaves the painter
/// antialiased.
void drawCard(QPainter& painter, const QWidget& card, double radius, Ink border = Ink::Border);

} // namespace besa
