#pragma once

#include "pruning/statistics.h"
#include "report/recipe.h"

namespace besa {

/// The metric that the recipe ranks by.
MetricKind metricOf(const Recipe& recipe);

/// Whether the metric reads SiteStatistics::hessian.
bool needsHessian(MetricKind metric);

/// Importance of every weight of a site, fp32 [R, C] on the weight's device; larger stays longer.
/// Throws Error(Failure) when the Hessian cannot be factored.
at::Tensor score(MetricKind metric, const at::Tensor& weight, const SiteStatistics& statistics);

/// |W_ij| * sqrt(a_j) (Wanda; methods 1.1).
at::Tensor wandaScore(const at::Tensor& weight, const SiteStatistics& statistics);

/// |W_ij|.
at::Tensor magnitudeScore(const at::Tensor& weight);

/// W_ij^2 / d_j, or W_ij^2 / d_j^2 when `squared`: d is the diagonal of the upper Cholesky factor of the
/// inverse Hessian, damped by 1 % of its mean diagonal. Columns without any input score 0 (methods 1.1).
at::Tensor sparseGptScore(const at::Tensor& weight, const SiteStatistics& statistics, bool squared);

} // namespace besa
