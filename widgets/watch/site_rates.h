#pragma once

#include "report/run_trace.h"

namespace besa {

/// Pruned fraction of a layer: counted when its block is finished, as learned so far in the block in
/// progress; NaN before.
double prunedRate(const BlockTrace& block, Site site);

} // namespace besa
