#include "adamw.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace besa {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.95;
constexpr double kEpsilon = 1e-8;

} // namespace

AdamW::AdamW(std::vector<at::Tensor> parameters)
    : m_parameters(std::move(parameters))
{
    for (const at::Tensor& parameter : m_parameters) {
        m_first.push_back(at::zeros_like(parameter));
        m_second.push_back(at::zeros_like(parameter));
    }
}

double AdamW::step(double learningRate, double weightDecay, double maxNorm)
{
    const c10::AutoGradMode noGradients(false);
    double squares = 0.0;
    for (const at::Tensor& parameter : m_parameters) {
        squares += parameter.grad().square().sum().item<double>();
    }
    const double norm = std::sqrt(squares);
    const double scale = std::min(1.0, maxNorm / (norm + 1e-6));
    ++m_steps;
    const double correction1 = 1.0 - std::pow(kBeta1, double(m_steps));
    const double correction2 = 1.0 - std::pow(kBeta2, double(m_steps));
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        at::Tensor& parameter = m_parameters[i];
        const at::Tensor gradient = parameter.grad() * scale;
        m_first[i].mul_(kBeta1).add_(gradient, 1.0 - kBeta1);
        m_second[i].mul_(kBeta2).addcmul_(gradient, gradient, 1.0 - kBeta2);
        if (parameter.dim() > 1) {
            parameter.mul_(1.0 - learningRate * weightDecay);
        }
        const at::Tensor denominator = (m_second[i] / correction2).sqrt_().add_(kEpsilon);
        parameter.addcdiv_(m_first[i], denominator, -learningRate / correction1);
        parameter.mutable_grad() = at::Tensor();
    }
    return norm;
}

std::vector<at::Tensor> AdamW::moments() const
{
    std::vector<at::Tensor> all = m_first;
    all.insert(all.end(), m_second.begin(), m_second.end());
    return all;
}

} // namespace besa
