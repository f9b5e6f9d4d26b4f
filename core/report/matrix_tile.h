#pragma once

#include "report/site.h"

#include <cstdint>
#include <vector>

namespace besa {

/// A part of one weight matrix, to be shown in `height` × `width` cells.
struct MatrixRequest
{
    int block = 0;
    Site site = Site::Query;
    std::int64_t firstRow = 0;
    std::int64_t rows = 0; ///< 0: to the last row
    std::int64_t firstColumn = 0;
    std::int64_t columns = 0; ///< 0: to the last column
    int height = 256;         ///< cells; never more than rows
    int width = 256;          ///< cells; never more than columns
};

/// The answer, reduced to cells, row by row.
struct MatrixTile
{
    MatrixRequest request; ///< with rows, columns, height and width as they were taken
    std::int64_t matrixRows = 0;
    std::int64_t matrixColumns = 0;
    std::vector<float> magnitude; ///< mean |w| of the cell, of the dense weights
    std::vector<float> kept;      ///< fraction of the cell that the mask keeps; empty without a mask
};

} // namespace besa
