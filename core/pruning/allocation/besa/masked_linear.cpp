#include "pruning/allocation/besa/masked_linear.h"

#include "kernels/kernels.h"

#include <ATen/ops/linear.h>
#include <ATen/ops/zeros.h>

#include <torch/csrc/autograd/custom_function.h>

namespace besa {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct MaskedLinearFunction : torch::autograd::Function<MaskedLinearFunction>
{
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& /*anchor*/,
                              const at::Tensor& masked, const Linear& linear, const at::Tensor& rank,
                              Site site, RateModel* rates)
    {
        context->save_for_backward({x, masked, linear.weight, rank});
        context->saved_data["site"] = static_cast<std::int64_t>(index(site));
        context->saved_data["rates"] = reinterpret_cast<std::int64_t>(rates);
        return at::linear(x, masked, linear.bias);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const at::Tensor& x = saved[0];
        const at::Tensor gradient = gradients[0].reshape({-1, gradients[0].size(-1)});
        // Autograd's context keeps integers, not pointers.
        auto* rates = reinterpret_cast<RateModel*>( // NOLINT(performance-no-int-to-ptr)
            context->saved_data["rates"].toInt());
        const Site site = kSites[static_cast<std::size_t>(context->saved_data["site"].toInt())];
        rates->addGradient(site, saved[2], gradient.t().mm(x.reshape({-1, x.size(-1)})), saved[3]);

        at::Tensor inputGradient;
        if (context->needs_input_grad(0)) {
            inputGradient = gradients[0].matmul(saved[1]);
        }
        return {inputGradient, at::Tensor(), at::Tensor(), at::Tensor(),
                at::Tensor(),  at::Tensor(), at::Tensor()};
    }
};

} // namespace

MaskedLinear::MaskedLinear(RateModel& rates, const BlockRanks& ranks)
    : m_rates(rates)
    , m_ranks(ranks)
    , m_anchor(at::zeros({1}).requires_grad_(true))
{
}

at::Tensor MaskedLinear::apply(Site site, const Linear& linear, const at::Tensor& x)
{
    const at::Tensor& rank = m_ranks[index(site)];
    const at::Tensor masked = kernels::maskedWeight(linear.weight, rank, m_rates.plan().counts[index(site)]);
    return MaskedLinearFunction::apply(x, m_anchor, masked, linear, rank, site, &m_rates);
}

} // namespace besa
