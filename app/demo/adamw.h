#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace besa {

/// AdamW (Loshchilov and Hutter): Adam with the weight decay taken out of the gradient. Decay applies to
/// matrices only. Tensors are fp32.
class AdamW
{
public:
    explicit AdamW(std::vector<at::Tensor> parameters);

    /// One step from the gradients in `grad()`, which are cleared. The gradient's norm over all parameters is
    /// clipped to `maxNorm` first. Returns the norm before clipping.
    double step(double learningRate, double weightDecay, double maxNorm);

    std::int64_t steps() const { return m_steps; }

    /// Everything needed to go on later: both moments of each parameter, in order. They share memory.
    std::vector<at::Tensor> moments() const;
    void setSteps(std::int64_t steps) { m_steps = steps; }

private:
    std::vector<at::Tensor> m_parameters;
    std::vector<at::Tensor> m_first;
    std::vector<at::Tensor> m_second;
    std::int64_t m_steps = 0;
};

} // namespace besa
