#include "kernels/activations_cpu.h"

#include "kernels/lanes.h"
#include "kernels/rows.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>

#include <cmath>
#include <type_traits>

namespace besa::kernels::cpu {
namespace {

template <typename F>
[[gnu::always_inline]] inline F logistic(F x)
{
    return F(1) / (F(1) + exponential(-x));
}

[[gnu::always_inline]] inline double effective(double gate)
{
    return gate;
}

/// Below -60 SiLU and its slope are under 1e-24: the gate counts as -60 there.
[[gnu::always_inline]] inline float effective(float gate)
{
    return std::max(gate, -kSaturation);
}

template <typename F>
[[gnu::always_inline]] inline void normRow(const F* x, F eps, F* out, std::int64_t size)
{
    const F scale = F(1) / std::sqrt(dot(x, x, size) / F(size) + eps);
    for (std::int64_t c = 0; c < size; ++c) {
        out[c] = x[c] * scale;
    }
}

template <typename F>
[[gnu::always_inline]] inline void normBackwardRow(const F* gradient, const F* x, const F* weight, F eps,
                                                   F* out, std::int64_t size)
{
    for (std::int64_t c = 0; c < size; ++c) {
        out[c] = gradient[c] * weight[c];
    }
    const F scale = F(1) / std::sqrt(dot(x, x, size) / F(size) + eps);
    const F pull = scale * scale * dot(out, x, size) / F(size);
    for (std::int64_t c = 0; c < size; ++c) {
        out[c] = scale * (out[c] - x[c] * pull);
    }
}

template <typename F>
[[gnu::always_inline]] inline void rotateRow(const F* x, const F* cos, const F* sin, F direction, F* out,
                                             std::int64_t half)
{
    for (std::int64_t i = 0; i < half; ++i) {
        const F a = x[i];
        const F b = x[i + half];
        const F s = direction * sin[i];
        out[i] = a * cos[i] - b * s;
        out[i + half] = b * cos[i] + a * s;
    }
}

template <typename F>
[[gnu::always_inline]] inline void siluRow(const F* gate, const F* up, F* out, std::int64_t size)
{
    for (std::int64_t c = 0; c < size; ++c) {
        const F x = effective(gate[c]);
        out[c] = x * logistic(x) * up[c];
    }
}

template <typename F>
[[gnu::always_inline]] inline void siluBackwardRow(const F* gate, const F* up, const F* gradient,
                                                   F* gateGradient, F* upGradient, std::int64_t size)
{
    for (std::int64_t c = 0; c < size; ++c) {
        const F x = effective(gate[c]);
        const F share = logistic(x);
        gateGradient[c] = gradient[c] * up[c] * share * (F(1) + x * (F(1) - share));
        upGradient[c] = gradient[c] * x * share;
    }
}

// One compiled function a type, since templates cannot be cloned for instruction sets.
BESA_VECTORISED void norm(const float* x, float eps, float* out, std::int64_t size)
{
    normRow(x, eps, out, size);
}
BESA_VECTORISED void norm(const double* x, double eps, double* out, std::int64_t size)
{
    normRow(x, eps, out, size);
}
BESA_VECTORISED void normBackward(const float* gradient, const float* x, const float* weight, float eps,
                                  float* out, std::int64_t size)
{
    normBackwardRow(gradient, x, weight, eps, out, size);
}
BESA_VECTORISED void normBackward(const double* gradient, const double* x, const double* weight, double eps,
                                  double* out, std::int64_t size)
{
    normBackwardRow(gradient, x, weight, eps, out, size);
}
BESA_VECTORISED void turnPairs(const float* x, const float* cos, const float* sin, float direction,
                               float* out, std::int64_t half)
{
    rotateRow(x, cos, sin, direction, out, half);
}
BESA_VECTORISED void turnPairs(const double* x, const double* cos, const double* sin, double direction,
                               double* out, std::int64_t half)
{
    rotateRow(x, cos, sin, direction, out, half);
}
BESA_VECTORISED void silu(const float* gate, const float* up, float* out, std::int64_t size)
{
    siluRow(gate, up, out, size);
}
BESA_VECTORISED void silu(const double* gate, const double* up, double* out, std::int64_t size)
{
    siluRow(gate, up, out, size);
}
BESA_VECTORISED void siluBackward(const float* gate, const float* up, const float* gradient,
                                  float* gateGradient, float* upGradient, std::int64_t size)
{
    siluBackwardRow(gate, up, gradient, gateGradient, upGradient, size);
}
BESA_VECTORISED void siluBackward(const double* gate, const double* up, const double* gradient,
                                  double* gateGradient, double* upGradient, std::int64_t size)
{
    siluBackwardRow(gate, up, gradient, gateGradient, upGradient, size);
}

/// Where a row is computed: in place, or in scratch row `slot` until `narrowInto`.
template <typename T>
Wide<T>* target(T* row, std::size_t slot, std::int64_t size)
{
    if constexpr (std::is_same_v<T, Wide<T>>) {
        return row;
    } else {
        return scratchRow<Wide<T>>(slot, size);
    }
}

template <typename Body>
void dispatch(at::ScalarType type, const Body& body)
{
    if (type == at::kDouble) {
        return body(double{});
    }
    withFloatType(type, "activations are fp64, fp32, bf16 or fp16", body);
}

/// [N, C] whose rows are whole; a row may lie any distance from the next.
at::Tensor asRows(const at::Tensor& x)
{
    const at::Tensor rows = x.dim() == 2 ? x : x.reshape({-1, x.size(-1)});
    return rows.stride(1) == 1 ? rows : rows.contiguous();
}

template <typename T>
const T* rowOf(const at::Tensor& rows, std::int64_t r)
{
    return rows.const_data_ptr<T>() + r * rows.stride(0);
}

} // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    const at::Tensor rows = asRows(x);
    const std::int64_t columns = rows.size(1);
    at::Tensor out = at::empty(x.sizes(), x.options());
    const at::Tensor scaling = weight.to(x.scalar_type()).contiguous();
    dispatch(x.scalar_type(), [&](auto zero) {
        using T = decltype(zero);
        const T* factor = scaling.const_data_ptr<T>();
        T* results = out.mutable_data_ptr<T>();
        forEachRow(rows.size(0), columns, [&](std::int64_t r) {
            T* result = results + r * columns;
            Wide<T>* normed = target(result, 1, columns);
            norm(widened(rowOf<T>(rows, r), 0, columns), static_cast<Wide<T>>(eps), normed, columns);
            narrowInto(result, normed, columns);
            for (std::int64_t c = 0; c < columns; ++c) {
                result[c] = factor[c] * result[c];
            }
        });
    });
    return out;
}

at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps, const at::Tensor& residual)
{
    const at::Tensor rows = asRows(x);
    const at::Tensor gradients = asRows(gradient);
    const at::Tensor residuals = residual.defined() ? asRows(residual) : at::Tensor();
    const std::int64_t columns = rows.size(1);
    at::Tensor out = at::empty(x.sizes(), x.options());
    dispatch(x.scalar_type(), [&](auto zero) {
        using T = decltype(zero);
        using F = Wide<T>;
        const at::Tensor scaling = weight.to(c10::CppTypeToScalarType<F>::value).contiguous();
        const F* factor = scaling.const_data_ptr<F>();
        T* results = out.mutable_data_ptr<T>();
        forEachRow(rows.size(0), columns, [&](std::int64_t r) {
            T* result = results + r * columns;
            F* given = target(result, 2, columns);
            normBackward(widened(rowOf<T>(gradients, r), 0, columns), widened(rowOf<T>(rows, r), 1, columns),
                         factor, static_cast<F>(eps), given, columns);
            if (residuals.defined()) {
                const F* kept = widened(rowOf<T>(residuals, r), 3, columns);
                for (std::int64_t c = 0; c < columns; ++c) {
                    given[c] += kept[c];
                }
            }
            narrowInto(result, given, columns);
        });
    });
    return out;
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, Turn turn)
{
    const std::int64_t length = x.size(1);
    const std::int64_t heads = x.size(2);
    const std::int64_t width = x.size(3);
    const std::int64_t half = width / 2;
    const at::Tensor from = x.stride(3) == 1 && x.stride(2) == width ? x : x.contiguous();
    const at::Tensor cosines = cos.contiguous();
    const at::Tensor sines = sin.contiguous();
    at::Tensor out = at::empty(x.sizes(), x.options());
    dispatch(x.scalar_type(), [&](auto zero) {
        using T = decltype(zero);
        using F = Wide<T>;
        const F direction = turn == Turn::Forward ? F(1) : F(-1);
        const T* values = from.const_data_ptr<T>();
        T* results = out.mutable_data_ptr<T>();
        forEachRow(x.size(0) * length, heads * width, [&](std::int64_t r) {
            const std::int64_t position = r % length;
            const T* row = values + r / length * from.stride(0) + position * from.stride(1);
            const F* c = widened(cosines.const_data_ptr<T>() + position * half, 0, half);
            const F* s = widened(sines.const_data_ptr<T>() + position * half, 1, half);
            for (std::int64_t h = 0; h < heads; ++h) {
                T* result = results + (r * heads + h) * width;
                F* turned = target(result, 3, width);
                turnPairs(widened(row + h * width, 2, width), c, s, direction, turned, half);
                narrowInto(result, turned, width);
            }
        });
    });
    return out;
}

at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up)
{
    const at::Tensor gates = asRows(gate);
    const at::Tensor ups = asRows(up);
    const std::int64_t columns = gates.size(1);
    at::Tensor out = at::empty(gate.sizes(), gate.options());
    dispatch(gate.scalar_type(), [&](auto zero) {
        using T = decltype(zero);
        T* results = out.mutable_data_ptr<T>();
        forEachRow(gates.size(0), columns, [&](std::int64_t r) {
            T* result = results + r * columns;
            Wide<T>* product = target(result, 2, columns);
            silu(widened(rowOf<T>(gates, r), 0, columns), widened(rowOf<T>(ups, r), 1, columns), product,
                 columns);
            narrowInto(result, product, columns);
        });
    });
    return out;
}

at::Tensor siluMulBackward(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& gradient)
{
    const at::Tensor gates = asRows(gate);
    const at::Tensor ups = asRows(up);
    const at::Tensor gradients = asRows(gradient);
    const std::int64_t columns = gates.size(1);
    at::Tensor out = at::empty({gates.size(0), 2 * columns}, gate.options());
    dispatch(gate.scalar_type(), [&](auto zero) {
        using T = decltype(zero);
        T* results = out.mutable_data_ptr<T>();
        forEachRow(gates.size(0), columns, [&](std::int64_t r) {
            T* result = results + r * 2 * columns;
            Wide<T>* both = target(result, 3, 2 * columns);
            siluBackward(widened(rowOf<T>(gates, r), 0, columns), widened(rowOf<T>(ups, r), 1, columns),
                         widened(rowOf<T>(gradients, r), 2, columns), both, both + columns, columns);
            narrowInto(result, both, 2 * columns);
        });
    });
    return out;
}

} // namespace besa::kernels::cpu
