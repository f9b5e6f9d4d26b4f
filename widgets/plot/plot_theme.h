#pragma once

class QCPAxis;
class QCustomPlot;
class QPalette;

namespace besa {

/// Gives a plot's background, axes, grid, legend and colour scales the palette's colours and calm lines.
void applyPlotTheme(QCustomPlot& plot, const QPalette& palette);
void applyAxisTheme(QCPAxis& axis, const QPalette& palette);

/// Sets scale, ticks and number format of an axis.
void setAxisLogarithmic(QCPAxis& axis, bool logarithmic);

} // namespace besa
