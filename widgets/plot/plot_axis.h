#pragma once

#include "plot/qcp.h"

#include <cstddef>

namespace besa {

/// Place of an axis in an array of both.
inline std::size_t place(Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? 0 : 1;
}

inline QCPAxis& axisOf(const QCustomPlot& canvas, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? *canvas.xAxis : *canvas.yAxis;
}

} // namespace besa
