#pragma once

#include "report/allocation.h"
#include "report/bend.h"
#include "report/recipe.h"

#include <map>
#include <string>

namespace besa {

/// The zeros of every row of a run whose blocks are all finished, counted in its masks. Pruned with it by the
/// same importance, the same model on the same calibration and threads gives the same masks again.
/// Throws Error(Usage) for a run that is not finished, Error(Model).
Allocation runAllocation(const std::string& runFolder);

/// Writes an allocation file from a finished run in which some blocks have other counts (their rows are moved
/// as BendSession::measure does), and gives the recipe that prunes with it: method fixed, the run's model,
/// calibration, importance and loss, absolute paths, no output yet.
/// Throws Error(Usage) for counts outside their matrix, and as runAllocation and writeAllocation.
Recipe saveBentRecipe(const std::string& runFolder, const std::map<int, BlockCounts>& changed,
                      const std::string& allocationFile);

} // namespace besa
