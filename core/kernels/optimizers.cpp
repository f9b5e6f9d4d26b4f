#include "kernels/optimizers.h"

#include "kernels/device_kernels.h"
#include "kernels/rows.h"

#include <ATen/ops/from_blob.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace besa::kernels {
namespace {

/// Coefficients a task. Sums are those of the tasks in turn, the same with any number of threads.
constexpr std::int64_t kTask = 1 << 14;

std::int64_t tasksOf(std::int64_t size)
{
    return (size + kTask - 1) / kTask;
}

/// body(task, first, size) for every task of that many coefficients.
template <typename Body>
void forEachTask(std::int64_t size, const Body& body)
{
    forEachRow(tasksOf(size), kValuesPerTask,
               [&](std::int64_t task) { body(task, task * kTask, std::min(size - task * kTask, kTask)); });
}

BESA_VECTORISED void adamTask(float* __restrict x, const float* __restrict gradient, float* __restrict first,
                              float* __restrict second, std::int64_t size, const AdamRates& rates)
{
    const double decay = 1.0 - rates.rate * rates.weightDecay;
#pragma omp simd
    for (std::int64_t i = 0; i < size; ++i) {
        const double g = static_cast<double>(gradient[i]);
        first[i] = static_cast<float>(kBeta1 * first[i] + (1.0 - kBeta1) * g);
        second[i] = static_cast<float>(kBeta2 * second[i] + (1.0 - kBeta2) * g * g);
        const double direction =
            (first[i] / rates.correction1) / (std::sqrt(second[i] / rates.correction2) + kEpsilon);
        x[i] = static_cast<float>(static_cast<double>(x[i]) * decay - rates.rate * direction);
    }
}

struct Sums
{
    double dot = 0.0;      ///< of the gradient and the way back to the start
    double absolute = 0.0; ///< of the weighted gradients
};

/// Takes a gradient into Prodigy's three means, with step size d.
BESA_VECTORISED Sums takeTask(const float* __restrict gradient, const float* __restrict x,
                              const float* __restrict initial, float* __restrict first,
                              float* __restrict second, float* __restrict weighted, std::int64_t size,
                              double d)
{
    double dot = 0.0;
    double absolute = 0.0;
#pragma omp simd reduction(+ : dot, absolute)
    for (std::int64_t i = 0; i < size; ++i) {
        const double g = static_cast<double>(gradient[i]);
        dot += g * (static_cast<double>(initial[i]) - static_cast<double>(x[i]));
        first[i] = static_cast<float>(kBeta1 * first[i] + (1.0 - kBeta1) * d * g);
        second[i] = static_cast<float>(kBeta2 * second[i] + (1.0 - kBeta2) * d * d * g * g);
        weighted[i] = static_cast<float>(kProdigyBeta3 * weighted[i] + d / kProdigyInitialD * d * g);
        absolute += std::fabs(static_cast<double>(weighted[i]));
    }
    return {dot, absolute};
}

/// x <- decay x - rate first / (sqrt(second) + epsilon)
BESA_VECTORISED void moveTask(float* __restrict x, const float* __restrict first,
                              const float* __restrict second, std::int64_t size, double decay, double rate,
                              double epsilon)
{
#pragma omp simd
    for (std::int64_t i = 0; i < size; ++i) {
        const double direction =
            static_cast<double>(first[i]) / (std::sqrt(static_cast<double>(second[i])) + epsilon);
        x[i] = static_cast<float>(static_cast<double>(x[i]) * decay - rate * direction);
    }
}

void requireSizes(std::span<float> x, std::span<const float> gradient,
                  std::initializer_list<at::Tensor> remembered)
{
    const std::int64_t size = std::ssize(x);
    bool fits = std::ssize(gradient) == size;
    for (const at::Tensor& vector : remembered) {
        fits = fits && vector.scalar_type() == at::kFloat && vector.dim() == 1 && vector.size(0) == size &&
               vector.is_contiguous() && vector.device() == remembered.begin()->device();
    }
    TORCH_CHECK(fits, "an optimizer takes vectors of its own ", size, " coefficients on one device");
}

at::Tensor tensorOf(std::span<const float> values)
{
    return at::from_blob(const_cast<float*>(values.data()), {std::ssize(values)}, at::kFloat);
}

} // namespace

void adam(std::span<float> x, std::span<const float> gradient, const AdamMeans& means, const AdamRates& rates)
{
    requireSizes(x, gradient, {means.first, means.second});
    if (!means.first.is_cpu()) {
        const at::Tensor moved = tensorOf(x).to(means.first.device());
        device::adam(moved, tensorOf(gradient).to(moved.device()), means, rates);
        tensorOf(x).copy_(moved);
        return;
    }
    auto* first = means.first.mutable_data_ptr<float>();
    auto* second = means.second.mutable_data_ptr<float>();
    forEachTask(std::ssize(x), [&](std::int64_t, std::int64_t at, std::int64_t size) {
        adamTask(x.data() + at, gradient.data() + at, first + at, second + at, size, rates);
    });
}

void prodigy(std::span<float> x, std::span<const float> gradient, const ProdigyMeans& means,
             ProdigySize& size, double coefficient, double weightDecay)
{
    requireSizes(x, gradient, {means.initial, means.first, means.second, means.weighted});
    if (!means.first.is_cpu()) {
        const at::Tensor moved = tensorOf(x).to(means.first.device());
        size = device::prodigy(moved, tensorOf(gradient).to(moved.device()), means, size, coefficient,
                               weightDecay);
        tensorOf(x).copy_(moved);
        return;
    }
    const auto* initial = means.initial.const_data_ptr<float>();
    auto* first = means.first.mutable_data_ptr<float>();
    auto* second = means.second.mutable_data_ptr<float>();
    auto* weighted = means.weighted.mutable_data_ptr<float>();
    const double d = size.d;
    std::vector<Sums> parts(static_cast<std::size_t>(tasksOf(std::ssize(x))));
    forEachTask(std::ssize(x), [&](std::int64_t task, std::int64_t at, std::int64_t count) {
        parts[static_cast<std::size_t>(task)] = takeTask(gradient.data() + at, x.data() + at, initial + at,
                                                         first + at, second + at, weighted + at, count, d);
    });
    Sums sums;
    for (const Sums& part : parts) {
        sums.dot += part.dot;
        sums.absolute += part.absolute;
    }
    size.numerator = kProdigyBeta3 * size.numerator + d / kProdigyInitialD * d * sums.dot;
    if (sums.absolute == 0.0) {
        return; // no gradient has arrived yet
    }
    size.dMax = std::max(size.dMax, coefficient * size.numerator / sums.absolute);
    size.d = size.dMax;
    forEachTask(std::ssize(x), [&](std::int64_t, std::int64_t at, std::int64_t count) {
        moveTask(x.data() + at, first + at, second + at, count, 1.0 - weightDecay * d, d, size.d * kEpsilon);
    });
}

} // namespace besa::kernels
