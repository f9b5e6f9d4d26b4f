#include "pruning/metric/metric.h"

namespace besa {

at::Tensor magnitudeScore(const at::Tensor& weight)
{
    return weight.to(at::kFloat).abs();
}

} // namespace besa
