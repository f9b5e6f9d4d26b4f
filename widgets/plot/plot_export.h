#pragma once

#include "report/problem.h"

#include <QtCore/QSize>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace besa {

class PlotView;

/// How figures are saved.
struct FigureOptions
{
    bool keepTheme = false; ///< else a light copy, for print
    QSize size{640, 400};   ///< of one plot, in points of 1/96 inch
    double scale = 3;       ///< pixels a point, PNG only
};

/// Saves a plot as it is shown; the suffix says how: png, svg, pdf, or csv for the values. None when saved.
std::optional<Problem> savePlot(PlotView& plot, const QString& file, const FigureOptions& options = {});
/// Saves several plots on one sheet, row by row. Not for csv.
std::optional<Problem> savePlots(std::span<PlotView* const> plots, int columns, const QString& file,
                                 const FigureOptions& options = {});

} // namespace besa
