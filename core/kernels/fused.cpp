#include "kernels/fused.h"

#include "kernels/device_kernels.h"

#include <torch/csrc/autograd/custom_function.h>

namespace besa::kernels {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

struct RmsNormFunction : Function<RmsNormFunction>
{
    static at::Tensor forward(AutogradContext* context, const at::Tensor& given, const at::Tensor& weight,
                              double eps)
    {
        const at::Tensor x = given.contiguous();
        context->save_for_backward({x, weight});
        context->saved_data["eps"] = eps;
        return device::rmsNorm(x, weight, eps);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        return {device::rmsNormBackward(gradients[0].contiguous(), saved[0], saved[1],
                                        context->saved_data["eps"].toDouble()),
                at::Tensor(), at::Tensor()};
    }
};

/// [B, heads, T, headDim], turned as [B, T, heads, headDim], which is how the projection wrote it.
at::Tensor turned(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, float direction)
{
    return device::rotate(x.transpose(1, 2).contiguous(), cos, sin, direction).transpose(1, 2);
}

struct RotateFunction : Function<RotateFunction>
{
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& cos,
                              const at::Tensor& sin)
    {
        context->save_for_backward({cos, sin});
        return turned(x, cos, sin, 1.0F);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        return {turned(gradients[0], saved[0], saved[1], -1.0F), at::Tensor(), at::Tensor()};
    }
};

struct SiluMulFunction : Function<SiluMulFunction>
{
    static at::Tensor forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up)
    {
        const at::Tensor left = gate.contiguous();
        const at::Tensor right = up.contiguous();
        context->save_for_backward({left, right});
        return device::siluMul(left, right);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        auto [gate, up] = device::siluMulBackward(gradients[0].contiguous(), saved[0], saved[1]);
        return {std::move(gate), std::move(up)};
    }
};

} // namespace

at::Tensor fusedRmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    return RmsNormFunction::apply(x, weight, eps);
}

at::Tensor fusedRotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin)
{
    return RotateFunction::apply(x, cos, sin);
}

at::Tensor fusedSiluMul(const at::Tensor& gate, const at::Tensor& up)
{
    return SiluMulFunction::apply(gate, up);
}

} // namespace besa::kernels
