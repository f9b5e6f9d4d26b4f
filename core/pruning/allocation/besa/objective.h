#pragma once

#include "report/recipe.h"

#include <ATen/core/Tensor.h>

namespace besa {

/// Reconstruction loss of a block's output.
class ReconstructionLoss
{
public:
    /// nextNorm: fp32 or compute type [H], weight of the RMSNorm that reads the output.
    /// target: all target outputs [n, T, H], for norms over all windows when asked for.
    ReconstructionLoss(Objective objective, const at::Tensor& nextNorm, double eps, bool normalizeOverAll,
                       const at::Tensor& target);

    /// output, target [B, T, H] -> scalar fp32, differentiable in output.
    /// Channel: (1/H) sum ((target - output) / v_c)^2, v_c the channel's norm over the batch; channels that
    /// are all zero in the target count 0 (methods 1.4). NextNorm: ||N(target) - N(output)||^2 /
    /// ||N(target)||^2 (methods 1.12).
    at::Tensor operator()(const at::Tensor& output, const at::Tensor& target) const;

private:
    Objective m_objective;
    at::Tensor m_nextNorm;
    double m_eps;
    at::Tensor m_channelEnergy; ///< fp32 [H], squared norms over all windows; undefined: per batch
};

} // namespace besa
