#include "pruning/metric/metric.h"

#include "base/error.h"

namespace besa {

MetricKind metricOf(const Recipe& recipe)
{
    switch (recipe.method) {
    case Method::Besa:
    case Method::Fixed:
        return recipe.besa.metric;
    case Method::Wanda:
        break;
    case Method::Magnitude:
    case Method::MagnitudeRow:
        return MetricKind::Magnitude;
    }
    return MetricKind::Wanda;
}

bool needsHessian(MetricKind metric)
{
    return metric == MetricKind::SparseGpt || metric == MetricKind::SparseGptSquared;
}

at::Tensor score(MetricKind metric, const at::Tensor& weight, const SiteStatistics& statistics)
{
    switch (metric) {
    case MetricKind::Wanda:
        return wandaScore(weight, statistics);
    case MetricKind::Magnitude:
        return magnitudeScore(weight);
    case MetricKind::SparseGpt:
        return sparseGptScore(weight, statistics, false);
    case MetricKind::SparseGptSquared:
        return sparseGptScore(weight, statistics, true);
    }
    throw Error(ExitCode::Usage,
                {"the metric is unknown", "besa.metric", "Choose one that `besa prune --help` lists."});
}

} // namespace besa
