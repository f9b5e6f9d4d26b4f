#pragma once

class QCPColorGradient;
class QCPColorMap;
class QCPColorScale;
class QCustomPlot;
class QPalette;

namespace besa {

/// The sequential map of the palette as a gradient; cells without a value are transparent.
QCPColorGradient sequentialGradient(const QPalette& palette);

/// A slim colour scale at the right of a plot, as high as its axes.
QCPColorScale* addColourScale(QCustomPlot& plot);
/// Shows the map in whole cells with row 0 on top, coloured by the scale, without grid or subticks.
void prepareCells(QCustomPlot& plot, QCPColorMap& map, QCPColorScale& scale);
void applyScaleTheme(QCPColorScale& scale, const QPalette& palette);

} // namespace besa
