#include "pruning/metric/metric.h"

namespace besa {

at::Tensor wandaScore(const at::Tensor& weight, const SiteStatistics& statistics)
{
    return weight.to(at::kFloat).abs().mul(statistics.columnEnergy.sqrt().unsqueeze(0));
}

} // namespace besa
