#include "model/linear.h"

#include <ATen/ops/linear.h>

namespace besa {

at::Tensor PlainLinear::apply(Site /*site*/, const Linear& linear, const at::Tensor& x)
{
    return at::linear(x, linear.weight, linear.bias);
}

} // namespace besa
