#pragma once

#include "pruning/plan.h"

namespace besa {

/// Wanda's rule: every row loses trunc(C * sparsity) weights (methods 2.2).
Plan uniformPlan(const BlockShape& shape, double sparsity);

/// Whole-matrix magnitude (methods 2.1): threshold = value at index trunc(numel * sparsity) of the ascending
/// scores; every score at or below it goes, ties included. score: fp32 [R, C]. Returns counts int32 [R].
at::Tensor wholeMatrixCounts(const at::Tensor& score, double sparsity);

} // namespace besa
