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

    /// output, target [B, T, H] -> the loss.
    /// Channel: (1/H) sum ((target - output) / v_c)^2, v_c the channel's norm over the batch; channels that
    /// are all zero in the target count 0 (methods 1.4). NextNorm: ||N(target) - N(output)||^2 /
    /// ||N(target)||^2 (methods 1.12).
    double operator()(const at::Tensor& output, const at::Tensor& target) const;

    /// The loss, and `scale` times its gradient [B, T, H] in output's type. The scale is a power of two, and
    /// 1 but for fp16, where long windows would leave nothing of the gradient: it brings the largest value
    /// close below 1/8.
    struct WithGradient
    {
        double loss;
        at::Tensor gradient;
        double scale;
    };
    WithGradient withGradient(const at::Tensor& output, const at::Tensor& target) const;

private:
    /// The loss is the sum of squares of `error` times `weight` (a scalar or [H]).
    struct Residual
    {
        at::Tensor error;  ///< [B, T, H] in fp32, or fp64
        at::Tensor weight; ///< [H], or a scalar

        double loss() const;
    };
    Residual residual(const at::Tensor& output, const at::Tensor& target) const;

    Objective m_objective;
    at::Tensor m_nextNorm;
    double m_eps;
    at::Tensor m_channelEnergy; ///< fp32 [H], squared norms over all windows; undefined: per batch
};

} // namespace besa
