#include "pruning/metric/metric.h"

#include "base/error.h"

#include <ATen/ops/cholesky_inverse.h>
#include <ATen/ops/linalg_cholesky_ex.h>

namespace besa {
namespace {

/// Lower Cholesky factor; throws when the matrix is not positive definite.
at::Tensor lowerFactor(const at::Tensor& matrix)
{
    const auto [factor, info] = at::linalg_cholesky_ex(matrix, /*upper=*/false);
    if (info.item<int>() != 0) {
        throw Error(ExitCode::Failure, {"the Hessian of the calibration inputs could not be factored",
                                        "besa.metric", "Use more calibration windows, or --metric wanda."});
    }
    return factor;
}

} // namespace

at::Tensor sparseGptScore(const at::Tensor& weight, const SiteStatistics& statistics, bool squared)
{
    const at::Tensor hessian = statistics.hessian.clone();
    at::Tensor diagonal = hessian.diagonal();
    const at::Tensor dead = diagonal.eq(0);
    diagonal.masked_fill_(dead, 1.0);
    diagonal.add_(diagonal.mean().mul(0.01));
    const at::Tensor inverse = at::cholesky_inverse(lowerFactor(hessian));
    // The upper factor of a symmetric matrix is the transpose of the lower one: the diagonal is the same.
    const at::Tensor d = lowerFactor(inverse).diagonal();
    const at::Tensor scaled = weight.to(at::kFloat).square().div(squared ? d.square() : d);
    return scaled.masked_fill(dead.unsqueeze(0), 0.0);
}

} // namespace besa
