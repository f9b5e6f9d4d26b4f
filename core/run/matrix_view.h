#pragma once

#include "report/matrix_tile.h"

#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// Reduces a part of one dense weight matrix, and its mask, to cells. `model` is named as in a recipe;
/// `runFolder` may be empty, and a block that the run has not finished has no mask yet: `kept` is then empty.
/// Reads the mapped files only where the part lies. A non-finite weight makes its cell non-finite.
/// Throws Error(Model, Usage), Cancelled.
MatrixTile readMatrixTile(const std::string& model, const std::string& runFolder,
                          const MatrixRequest& request, const std::stop_token& stop);

/// Zeros of every row of a site, counted in the mask; empty for a block that is not finished.
/// Throws Error(Model).
std::vector<std::int32_t> readRowZeros(const std::string& runFolder, int block, Site site);

/// Pruned fraction of every row of a site, counted in the mask; empty for a block that is not finished.
/// Throws Error(Model).
std::vector<float> readRowRates(const std::string& runFolder, int block, Site site);

} // namespace besa
