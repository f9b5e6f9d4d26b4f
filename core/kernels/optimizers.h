#pragma once

#include "kernels/optimizer_constants.h"

#include <ATen/core/Tensor.h>

#include <span>

/// Steps of the optimizers, each one update over a flat vector of coefficients. Coefficients x and their
/// gradient lie on the CPU, fp32 [N]. What an optimizer remembers, fp32 [N] too, lies on the device that
/// makes the step; to another than the CPU x and gradient are brought, and x back. Sums are fp64 and added in
/// an order that does not depend on the number of threads. Throws c10::Error where sizes differ.
namespace besa::kernels {

struct AdamMeans
{
    at::Tensor first;  ///< exponential mean of g
    at::Tensor second; ///< of g^2
};

struct AdamRates
{
    double rate;
    double weightDecay; ///< decoupled
    double correction1; ///< 1 - beta1^t
    double correction2; ///< 1 - beta2^t
};

void adam(std::span<float> x, std::span<const float> gradient, const AdamMeans& means,
          const AdamRates& rates);

struct ProdigyMeans
{
    at::Tensor initial;  ///< x before the first step
    at::Tensor first;    ///< exponential mean of d g
    at::Tensor second;   ///< of (d g)^2
    at::Tensor weighted; ///< s: weighted sum of gradients, for the estimate of d
};

/// The step size and what its next estimate is made of.
struct ProdigySize
{
    double d = kProdigyInitialD;
    double dMax = kProdigyInitialD; ///< never falls
    double numerator = 0.0;
};

/// Prodigy as the published code uses it (methods 1.7): lr 1, no bias correction, no safeguard; `coefficient`
/// scales the estimate of d.
void prodigy(std::span<float> x, std::span<const float> gradient, const ProdigyMeans& means,
             ProdigySize& size, double coefficient, double weightDecay);

} // namespace besa::kernels
