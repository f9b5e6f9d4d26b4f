#pragma once

class QCPAxis;
class QCustomPlot;
class QPalette;

namespace besa {

/// Gives a plot's background, axes, grid, legend and colour scales the palette's colours and calm lines.
void applyPlotTheme(QCustomPlot& plot, const QPalette& palette);
void applyAxisTheme(QCPAxis& axis, const QPalette& palette);

/// Sets scale, ticks and number format of an axis. `whole`: it counts things, such as steps or blocks.
void setAxisScale(QCPAxis& axis, bool logarithmic, bool whole = false);

} // namespace besa
