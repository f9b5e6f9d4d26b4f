#include "pruning/allocation/besa/objective.h"

#include "kernels/activations.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <cmath>

namespace besa {
namespace {

using kernels::widened;

at::Tensor channelEnergy(const at::Tensor& x)
{
    return widened(x.reshape({-1, x.size(-1)})).square().sum(0);
}

/// The same of many windows, which are not all widened at a time.
at::Tensor channelEnergyOfAll(const at::Tensor& windows)
{
    at::Tensor energy = channelEnergy(windows.narrow(0, 0, 1));
    for (std::int64_t w = 1; w < windows.size(0); ++w) {
        energy.add_(channelEnergy(windows.narrow(0, w, 1)));
    }
    return energy;
}

double scaleFor(const at::Tensor& gradient, at::ScalarType type)
{
    const double most = type == at::kHalf ? gradient.abs().max().item<double>() : 0.0;
    if (most == 0.0 || !std::isfinite(most)) {
        return 1.0;
    }
    int exponent = 0;
    std::frexp(most, &exponent); // most < 2^exponent
    return std::ldexp(1.0, -exponent - 3);
}

} // namespace

ReconstructionLoss::ReconstructionLoss(Objective objective, const at::Tensor& nextNorm, double eps,
                                       bool normalizeOverAll, const at::Tensor& target)
    : m_objective(objective)
    , m_nextNorm(widened(nextNorm))
    , m_eps(eps)
{
    if (objective == Objective::Channel && normalizeOverAll) {
        m_channelEnergy = channelEnergyOfAll(target);
    }
}

ReconstructionLoss::Residual ReconstructionLoss::residual(const at::Tensor& output,
                                                          const at::Tensor& target) const
{
    if (m_objective == Objective::NextNorm) {
        const at::Tensor reference = kernels::rmsNorm(widened(target), m_nextNorm, m_eps);
        const at::Tensor ours = kernels::rmsNorm(widened(output), m_nextNorm, m_eps);
        return {ours.sub(reference), reference.square().sum().clamp_min(1e-30).reciprocal()};
    }
    const at::Tensor energy = m_channelEnergy.defined() ? m_channelEnergy : channelEnergy(target);
    const at::Tensor share = at::where(energy.gt(0), energy.reciprocal(), at::zeros_like(energy));
    return {widened(output).sub(widened(target)), share.div(static_cast<double>(output.size(-1)))};
}

double ReconstructionLoss::Residual::loss() const
{
    return error.square().sum(at::IntArrayRef{0, 1}).mul(weight).sum().item<double>();
}

double ReconstructionLoss::operator()(const at::Tensor& output, const at::Tensor& target) const
{
    const at::NoGradGuard noGradients;
    return residual(output, target).loss();
}

ReconstructionLoss::WithGradient ReconstructionLoss::withGradient(const at::Tensor& output,
                                                                  const at::Tensor& target) const
{
    const at::NoGradGuard noGradients;
    const Residual at = residual(output, target);
    const double loss = at.loss();
    at::Tensor slope = at.error.mul(at.weight.mul(2.0));
    if (m_objective == Objective::NextNorm) {
        slope = kernels::rmsNormBackward(slope, widened(output), m_nextNorm, m_eps, {});
    }
    const double scale = scaleFor(slope, output.scalar_type());
    return {loss, (scale == 1.0 ? slope : slope.mul(scale)).to(output.scalar_type()), scale};
}

} // namespace besa
