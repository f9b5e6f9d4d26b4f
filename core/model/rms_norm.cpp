#include "model/rms_norm.h"

#include "kernels/fused.h"

#include <ATen/TensorOperators.h>

namespace besa {

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    if (!x.is_cpu()) {
        return kernels::fusedRmsNorm(x, weight, eps);
    }
    // Half types are widened; fp32 and fp64 stay as they are.
    const at::ScalarType wide = x.scalar_type() == at::kDouble ? at::kDouble : at::kFloat;
    const at::Tensor h = x.to(wide);
    const at::Tensor scale = h.square().mean(-1, /*keepdim=*/true).add(eps).rsqrt();
    return weight * (h * scale).to(x.scalar_type());
}

} // namespace besa
