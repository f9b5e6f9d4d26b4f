#include "kernels/device_kernels.h"
#include "kernels/kernels.h"

#include "kernels/rows.h"
#include "kernels/window_sums_cpu.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/mm.h>

#include <algorithm>
#include <bit>

namespace besa::kernels {
namespace {

/// Unsigned integers in the order of the floats.
std::uint32_t orderedBits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value == 0.0F ? 0.0F : value);
    return (bits & 0x80000000U) != 0U ? ~bits : bits | 0x80000000U;
}

BESA_VECTORISED void maskRow(const std::uint32_t* weight, const std::uint16_t* rank, std::uint32_t count,
                             std::uint32_t* out, std::int64_t columns)
{
    for (std::int64_t c = 0; c < columns; ++c) {
        out[c] = rank[c] >= count ? weight[c] : 0U;
    }
}

BESA_VECTORISED void maskRow(const std::uint16_t* weight, const std::uint16_t* rank, std::uint32_t count,
                             std::uint16_t* out, std::int64_t columns)
{
    for (std::int64_t c = 0; c < columns; ++c) {
        out[c] = rank[c] >= count ? weight[c] : std::uint16_t{0};
    }
}

void maskRow(const std::uint64_t* weight, const std::uint16_t* rank, std::uint32_t count, std::uint64_t* out,
             std::int64_t columns)
{
    for (std::int64_t c = 0; c < columns; ++c) {
        out[c] = rank[c] >= count ? weight[c] : 0U;
    }
}

void requireMatrices(const at::Tensor& weight, const at::Tensor& rank)
{
    TORCH_CHECK(weight.dim() == 2 && weight.is_contiguous() && rank.is_contiguous() &&
                    rank.scalar_type() == at::kUInt16 && rank.sizes() == weight.sizes() &&
                    rank.device() == weight.device(),
                "kernels take contiguous [R, C] weights and uint16 ranks of the same shape on one device");
}

void requireGradient(const at::Tensor& weight, const at::Tensor& gradient)
{
    TORCH_CHECK(gradient.is_contiguous() && gradient.sizes() == weight.sizes() &&
                    gradient.scalar_type() == weight.scalar_type() && gradient.device() == weight.device(),
                "the gradient has the weight's shape, type and device");
}

void requireFactor(const at::Tensor& weight, const at::Tensor& factor, std::int64_t width)
{
    TORCH_CHECK(factor.dim() == 2 && factor.size(1) == width && factor.stride(1) == 1 &&
                    factor.scalar_type() == weight.scalar_type() && factor.device() == weight.device(),
                "a factor of the gradient has the weight's width, type and device, and whole rows");
}

/// Calls body(r, weight row fp32, gradient row fp32) for every row.
template <typename Body>
void forEachProductRow(const at::Tensor& weight, const at::Tensor& gradient, const Body& body)
{
    const std::int64_t columns = weight.size(1);
    withFloatType(weight.scalar_type(), "kernels take fp32, bf16 and fp16 weights", [&](auto zero) {
        using T = decltype(zero);
        const T* weights = weight.data_ptr<T>();
        const T* gradients = gradient.data_ptr<T>();
        forEachRow(weight.size(0), columns, [&](std::int64_t r) {
            body(r, widened(weights + r * columns, 0, columns), widened(gradients + r * columns, 1, columns));
        });
    });
}

} // namespace

at::Tensor rankRows(const at::Tensor& score)
{
    TORCH_CHECK(score.dim() == 2 && score.is_contiguous() && score.scalar_type() == at::kFloat &&
                    score.size(1) < 65536,
                "rankRows takes contiguous fp32 scores [R, C] with C < 65536");
    if (!score.is_cpu()) {
        return device::rankRows(score);
    }
    const std::int64_t columns = score.size(1);
    at::Tensor rank = at::empty(score.sizes(), score.options().dtype(at::kUInt16));
    const float* scores = score.data_ptr<float>();
    auto* ranks = rank.data_ptr<std::uint16_t>();
    forEachRow(score.size(0), columns, [&](std::int64_t r) {
        // Score and column in one key: every key differs, so any sort is the stable one.
        thread_local std::vector<std::uint64_t> keys;
        keys.resize(static_cast<std::size_t>(columns));
        for (std::int64_t c = 0; c < columns; ++c) {
            keys[static_cast<std::size_t>(c)] =
                std::uint64_t{orderedBits(scores[r * columns + c])} << 16U | static_cast<std::uint64_t>(c);
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t j = 0; j < keys.size(); ++j) {
            ranks[r * columns + static_cast<std::int64_t>(keys[j] & 0xFFFFU)] = static_cast<std::uint16_t>(j);
        }
    });
    return rank;
}

at::Tensor maskedWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts)
{
    at::Tensor masked = at::empty_like(weight);
    maskWeight(weight, rank, counts, masked);
    return masked;
}

void maskWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts,
                const at::Tensor& out)
{
    requireMatrices(weight, rank);
    TORCH_CHECK(out.is_contiguous() && out.sizes() == weight.sizes() &&
                    out.scalar_type() == weight.scalar_type() && out.device() == weight.device(),
                "the masked weight has the weight's shape, type and device");
    if (!weight.is_cpu()) {
        device::maskWeight(weight, rank, counts, out);
        return;
    }
    const std::int64_t columns = weight.size(1);
    const auto* ranks = rank.data_ptr<std::uint16_t>();
    const auto* count = counts.data_ptr<std::int32_t>();
    const auto run = [&](auto zero) {
        using Bits = decltype(zero);
        const auto* in = static_cast<const Bits*>(weight.const_data_ptr());
        auto* masked = static_cast<Bits*>(out.mutable_data_ptr());
        forEachRow(weight.size(0), columns, [&](std::int64_t r) {
            maskRow(in + r * columns, ranks + r * columns, static_cast<std::uint32_t>(count[r]),
                    masked + r * columns, columns);
        });
    };
    if (weight.element_size() == 4) {
        run(std::uint32_t{0});
    } else if (weight.element_size() == 8) {
        run(std::uint64_t{0});
    } else {
        TORCH_CHECK(weight.element_size() == 2, "weights are fp64, fp32, bf16 or fp16");
        run(std::uint16_t{0});
    }
}

at::Tensor windowSums(const at::Tensor& weight, const GradientFactors& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last)
{
    requireMatrices(weight, rank);
    requireFactor(weight, gradient.output, weight.size(0));
    requireFactor(weight, gradient.input, weight.size(1));
    TORCH_CHECK(gradient.output.size(0) == gradient.input.size(0),
                "both factors of the gradient have one row a token");
    if (!weight.is_cpu()) {
        return device::windowSums(weight, at::mm(gradient.output.t(), gradient.input), rank, first, last);
    }
    return cpu::windowSums(weight, gradient, rank, first, last);
}

at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const std::vector<std::int32_t>& edges)
{
    requireMatrices(weight, rank);
    requireGradient(weight, gradient);
    const std::int64_t columns = weight.size(1);
    const auto buckets = static_cast<std::int64_t>(edges.size()) - 1;
    TORCH_CHECK(buckets >= 1 && edges.front() == 0 && edges.back() == columns,
                "bucket edges run from 0 to the number of columns");
    // Bucket of every rank, once for all rows.
    const at::Tensor table = at::empty({columns}, at::kUInt16);
    auto* bucketOf = table.mutable_data_ptr<std::uint16_t>();
    for (std::size_t b = 0; b + 1 < edges.size(); ++b) {
        std::fill(bucketOf + edges[b], bucketOf + edges[b + 1], static_cast<std::uint16_t>(b));
    }
    if (!weight.is_cpu()) {
        return device::bucketSums(weight, gradient, rank, table, buckets);
    }
    at::Tensor sums = at::empty({weight.size(0), buckets}, at::kDouble);
    auto* sum = sums.data_ptr<double>();
    const auto* ranks = rank.data_ptr<std::uint16_t>();
    forEachProductRow(weight, gradient, [&](std::int64_t r, const float* w, const float* g) {
        double* row = sum + r * buckets;
        std::fill_n(row, buckets, 0.0);
        for (std::int64_t c = 0; c < columns; ++c) {
            row[bucketOf[ranks[r * columns + c]]] += static_cast<double>(w[c]) * static_cast<double>(g[c]);
        }
    });
    return sums;
}

} // namespace besa::kernels
