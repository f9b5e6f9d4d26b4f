#pragma once

#include "report/site.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>
#include <QtGui/QPen>

#include <vector>

namespace besa {

/// Colours by what they mean. Everything is derived from the palette a widget has, so that a widget only
/// needs to draw again when its palette changes.
enum class Ink {
    Muted,    ///< secondary text
    Border,   ///< of cards and inputs
    Card,     ///< background of a card, beside the window's
    Accent,   ///< what to press, what is selected
    OnAccent, ///< text on Accent
    Good,
    Warning,
    Bad,
    Grid, ///< of plots
    Axis, ///< lines and labels of plots
};

bool isDark(const QPalette& palette);
QColor ink(Ink meaning, const QPalette& palette);

/// Line of the i-th series of a plot: a colour that colour-blind readers tell apart, and a dash that differs
/// too. One cosmetic pixel wide.
QPen seriesPen(int series, const QPalette& palette);
QPen sitePen(Site site, const QPalette& palette);

/// Steps of the sequential map from low to high, perceptually even, both ends visible on the palette's
/// background.
std::vector<QColor> sequentialMap(const QPalette& palette);

/// The palettes of the light and the dark theme.
QPalette lightPalette();
QPalette darkPalette();

} // namespace besa
