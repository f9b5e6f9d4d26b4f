#include "pruning/allocation/besa/objective.h"

#include "model/rms_norm.h"

#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

namespace besa {
namespace {

at::Tensor channelEnergy(const at::Tensor& x)
{
    return x.reshape({-1, x.size(-1)}).to(at::kFloat).square().sum(0);
}

} // namespace

ReconstructionLoss::ReconstructionLoss(Objective objective, const at::Tensor& nextNorm, double eps,
                                       bool normalizeOverAll, const at::Tensor& target)
    : m_objective(objective)
    , m_nextNorm(nextNorm.to(at::kFloat))
    , m_eps(eps)
{
    if (objective == Objective::Channel && normalizeOverAll) {
        m_channelEnergy = channelEnergy(target);
    }
}

at::Tensor ReconstructionLoss::operator()(const at::Tensor& output, const at::Tensor& target) const
{
    if (m_objective == Objective::NextNorm) {
        const at::Tensor reference = rmsNorm(target.to(at::kFloat), m_nextNorm, m_eps);
        const at::Tensor ours = rmsNorm(output.to(at::kFloat), m_nextNorm, m_eps);
        return ours.sub(reference).square().sum().div(reference.square().sum().clamp_min(1e-30));
    }
    const at::Tensor energy = m_channelEnergy.defined() ? m_channelEnergy : channelEnergy(target);
    const at::Tensor weight = at::where(energy.gt(0), energy.reciprocal(), at::zeros_like(energy));
    const at::Tensor error = output.to(at::kFloat).sub(target.to(at::kFloat)).square();
    return error.reshape({-1, error.size(-1)}).sum(0).mul(weight).mean();
}

} // namespace besa
