#include "pruning/allocation/besa/objective.h"

#include "kernels/activations.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

namespace besa {
namespace {

using kernels::widened;

at::Tensor channelEnergy(const at::Tensor& x)
{
    return widened(x.reshape({-1, x.size(-1)})).square().sum(0);
}

} // namespace

ReconstructionLoss::ReconstructionLoss(Objective objective, const at::Tensor& nextNorm, double eps,
                                       bool normalizeOverAll, const at::Tensor& target)
    : m_objective(objective)
    , m_nextNorm(widened(nextNorm))
    , m_eps(eps)
{
    if (objective == Objective::Channel && normalizeOverAll) {
        m_channelEnergy = channelEnergy(target);
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
    const at::Tensor slope = at.error.mul(at.weight.mul(2.0));
    if (m_objective == Objective::Channel) {
        return {loss, slope.to(output.scalar_type())};
    }
    return {loss,
            kernels::rmsNormBackward(slope, widened(output), m_nextNorm, m_eps, {}).to(output.scalar_type())};
}

} // namespace besa
