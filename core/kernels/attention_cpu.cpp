#include "kernels/attention_cpu.h"

#include "kernels/lanes.h"
#include "kernels/products.h"
#include "kernels/rows.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace besa::kernels::cpu {
namespace {

/// Queries that are worked on together: at usual lengths their scores against all keys stay in a core's own
/// cache.
constexpr std::int64_t kTile = 64;

// One compiled function a type, since templates cannot be cloned for instruction sets.

/// Scores to exp(scale * score - largest), beyond `seen` to zero. Returns the logarithm of what they would be
/// divided by to be probabilities; `inverse` is one by their sum.
template <typename F>
[[gnu::always_inline]] inline F softmaxRow(F* scores, F scale, std::int64_t seen, std::int64_t size,
                                           F& inverse)
{
    const F most = scale * largest(scores, seen);
    for (std::int64_t c = 0; c < seen; ++c) {
        scores[c] = exponential(scale * scores[c] - most);
    }
    std::fill(scores + seen, scores + size, F(0));
    const F total = sum(scores, seen);
    inverse = F(1) / total;
    return most + std::log(total);
}
BESA_VECTORISED float softmax(float* scores, float scale, std::int64_t seen, std::int64_t size,
                              float& inverse)
{
    return softmaxRow(scores, scale, seen, size, inverse);
}
BESA_VECTORISED double softmax(double* scores, double scale, std::int64_t seen, std::int64_t size,
                               double& inverse)
{
    return softmaxRow(scores, scale, seen, size, inverse);
}

/// Scores to probabilities p, and their gradients g to those of the scores, scale * p (g - pull).
template <typename F>
[[gnu::always_inline]] inline void softmaxBackwardRow(F* scores, F* gradient, F scale, F logSumExp, F pull,
                                                      std::int64_t seen, std::int64_t size)
{
    for (std::int64_t c = 0; c < seen; ++c) {
        const F p = exponential(scale * scores[c] - logSumExp);
        scores[c] = p;
        gradient[c] = scale * p * (gradient[c] - pull);
    }
    std::fill(scores + seen, scores + size, F(0));
    std::fill(gradient + seen, gradient + size, F(0));
}
BESA_VECTORISED void softmaxBackward(float* scores, float* gradient, float scale, float logSumExp, float pull,
                                     std::int64_t seen, std::int64_t size)
{
    softmaxBackwardRow(scores, gradient, scale, logSumExp, pull, seen, size);
}
BESA_VECTORISED void softmaxBackward(double* scores, double* gradient, double scale, double logSumExp,
                                     double pull, std::int64_t seen, std::int64_t size)
{
    softmaxBackwardRow(scores, gradient, scale, logSumExp, pull, seen, size);
}

BESA_VECTORISED float dotOf(const float* a, const float* b, std::int64_t size)
{
    return dot(a, b, size);
}
BESA_VECTORISED double dotOf(const double* a, const double* b, std::int64_t size)
{
    return dot(a, b, size);
}

/// Rows lie whole, and one after the other does not begin before it ends: what BLAS asks for.
bool inRows(const at::Tensor& x)
{
    return x.stride(3) == 1 && x.stride(2) >= x.size(3);
}

/// [B, H, T, D] in rows; heads and windows may lie any distance apart.
at::Tensor whole(const at::Tensor& x)
{
    return inRows(x) ? x : x.clone(at::MemoryFormat::Contiguous);
}

template <typename T>
Matrix<const T> rowsOf(const at::Tensor& x, std::int64_t window, std::int64_t head, std::int64_t first)
{
    return {x.const_data_ptr<T>() + window * x.stride(0) + head * x.stride(1) + first * x.stride(2),
            x.stride(2)};
}

template <typename F>
Matrix<const F> readOnly(Matrix<F> matrix)
{
    return {matrix.data, matrix.stride};
}

/// A scratch matrix in the type that products take: itself, or narrowed into scratch rows of that type.
template <typename T>
Matrix<const T> operand(Matrix<Wide<T>> matrix, std::int64_t rows, std::size_t slot)
{
    if constexpr (std::is_same_v<T, Wide<T>>) {
        return readOnly(matrix);
    } else {
        const std::int64_t size = rows * matrix.stride;
        T* values = scratchRow<T>(slot, size);
        narrowInto(values, matrix.data, size);
        return {values, matrix.stride};
    }
}

/// body(T{}) for the type that products of x's take: fp16 has none of its own and goes as fp32.
template <typename Body>
void withProductType(const at::Tensor& x, const Body& body)
{
    if (x.scalar_type() == at::kDouble) {
        body(double{});
    } else if (x.scalar_type() == at::kBFloat16) {
        body(c10::BFloat16{});
    } else {
        body(float{});
    }
}

/// Tiles of queries dealt out to as many tasks a head, a short and a long one together, so that tasks take
/// the same time; the same tasks for any number of threads, so that sums are the same too.
constexpr std::int64_t kParts = 4;

struct Parts
{
    std::int64_t length;

    [[nodiscard]] std::int64_t tiles() const { return (length + kTile - 1) / kTile; }

    /// Positions, from the first, that a part's tiles see.
    [[nodiscard]] std::int64_t covered(std::int64_t part) const
    {
        return 2 * part < tiles() ? std::min((tiles() - part) * kTile, length) : 0;
    }

    /// First positions of a part's tiles, the last tile first.
    [[nodiscard]] std::vector<std::int64_t> tilesOf(std::int64_t part) const
    {
        std::vector<std::int64_t> firsts;
        for (std::int64_t tile = tiles() - 1; tile >= 0; --tile) {
            if (std::min(tile, tiles() - 1 - tile) % kParts == part) {
                firsts.push_back(tile * kTile);
            }
        }
        return firsts;
    }
};

} // namespace

Attended causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    if (query.scalar_type() == at::kHalf) {
        Attended wide = causalAttention(query.to(at::kFloat), key.to(at::kFloat), value.to(at::kFloat));
        return {wide.heads.to(at::kHalf), wide.logSumExp};
    }
    const at::Tensor q = whole(query);
    const at::Tensor k = whole(key);
    const at::Tensor v = whole(value);
    const std::int64_t windows = q.size(0);
    const std::int64_t heads = q.size(1);
    const std::int64_t length = q.size(2);
    const std::int64_t width = q.size(3);
    const std::int64_t group = heads / k.size(1);
    const std::int64_t tiles = Parts{length}.tiles();
    const at::Tensor out = at::empty({windows, length, heads, width}, q.options()).transpose(1, 2);
    Attended attended{out, {}};
    withProductType(q, [&](auto zero) {
        using T = decltype(zero);
        using F = Wide<T>;
        attended.logSumExp =
            at::empty({windows, heads, length}, q.options().dtype(c10::CppTypeToScalarType<F>::value));
        const F scale = F(1) / std::sqrt(static_cast<F>(width));
        forEachRow(windows * heads * tiles, kValuesPerTask, [&](std::int64_t task) {
            const std::int64_t window = task / tiles / heads;
            const std::int64_t head = task / tiles % heads;
            // The longest tile and the shortest in turn: neighbours, which one thread gets, take the same
            // time.
            const std::int64_t place = task % tiles;
            const std::int64_t tile = place % 2 == 0 ? tiles - 1 - place / 2 : place / 2;
            const std::int64_t first = tile * kTile;
            const std::int64_t end = std::min(first + kTile, length);
            const std::int64_t rows = end - first;
            const Matrix<F> scores{scratchRow<F>(0, rows * end), end};
            multiply(Product::RightTransposed, {rows, end, width}, rowsOf<T>(q, window, head, first),
                     rowsOf<T>(k, window, head / group, 0), F(0), scores);
            F* sums =
                attended.logSumExp.template mutable_data_ptr<F>() + (window * heads + head) * length + first;
            std::array<F, kTile> inverse;
            for (std::int64_t r = 0; r < rows; ++r) {
                sums[r] = softmax(scores.data + r * end, scale, first + r + 1, end,
                                  inverse[static_cast<std::size_t>(r)]);
            }
            const Matrix<F> seen{scratchRow<F>(1, rows * width), width};
            multiply(Product::Plain, {rows, width, end}, operand<T>(scores, rows, 0),
                     rowsOf<T>(v, window, head / group, 0), F(0), seen);
            for (std::int64_t r = 0; r < rows; ++r) {
                F* row = seen.data + r * width;
                for (std::int64_t c = 0; c < width; ++c) {
                    row[c] *= inverse[static_cast<std::size_t>(r)];
                }
                narrowInto(out.mutable_data_ptr<T>() + window * out.stride(0) + head * out.stride(1) +
                               (first + r) * out.stride(2),
                           row, width);
            }
        });
    });
    return attended;
}

at::Tensor causalAttentionBackward(const at::Tensor& gradient, const at::Tensor& query, const at::Tensor& key,
                                   const at::Tensor& value, const Attended& attended)
{
    if (query.scalar_type() == at::kHalf) {
        return causalAttentionBackward(gradient.to(at::kFloat), query.to(at::kFloat), key.to(at::kFloat),
                                       value.to(at::kFloat),
                                       {attended.heads.to(at::kFloat), attended.logSumExp})
            .to(at::kHalf);
    }
    const at::Tensor g = whole(gradient);
    const at::Tensor q = whole(query);
    const at::Tensor k = whole(key);
    const at::Tensor v = whole(value);
    const at::Tensor o = whole(attended.heads);
    const std::int64_t windows = q.size(0);
    const std::int64_t heads = q.size(1);
    const std::int64_t kvHeads = k.size(1);
    const std::int64_t length = q.size(2);
    const std::int64_t width = q.size(3);
    const std::int64_t group = heads / kvHeads;
    const Parts parts{length};
    const at::Tensor out = at::empty({windows, length, heads + 2 * kvHeads, width}, q.options());
    withProductType(q, [&](auto zero) {
        using T = decltype(zero);
        using F = Wide<T>;
        const F scale = F(1) / std::sqrt(static_cast<F>(width));
        const F* sums = attended.logSumExp.const_data_ptr<F>();
        T* results = out.mutable_data_ptr<T>();
        const auto resultRow = [&](std::int64_t window, std::int64_t position, std::int64_t head) {
            return results + ((window * length + position) * out.size(2) + head) * width;
        };
        // What each part adds to the gradients of keys and of values, [B, kvHeads, parts, 2, T, D].
        const at::Tensor added = at::empty({windows, kvHeads, kParts, 2, length, width},
                                           q.options().dtype(c10::CppTypeToScalarType<F>::value));
        F* sumsOfParts = added.mutable_data_ptr<F>();
        forEachRow(windows * kvHeads * kParts, kValuesPerTask, [&](std::int64_t task) {
            const std::int64_t window = task / kParts / kvHeads;
            const std::int64_t kvHead = task / kParts % kvHeads;
            const Matrix<F> forKeys{sumsOfParts + task * 2 * length * width, width};
            const Matrix<F> forValues{forKeys.data + length * width, width};
            F old = 0;
            for (const std::int64_t first : parts.tilesOf(task % kParts)) {
                const std::int64_t end = std::min(first + kTile, length);
                const std::int64_t rows = end - first;
                for (std::int64_t head = kvHead * group; head < (kvHead + 1) * group; ++head) {
                    const Matrix<const T> upstream = rowsOf<T>(g, window, head, first);
                    const Matrix<const T> queries = rowsOf<T>(q, window, head, first);
                    const Matrix<const T> heard = rowsOf<T>(o, window, head, first);
                    const Matrix<const T> keys = rowsOf<T>(k, window, kvHead, 0);
                    const Matrix<F> scores{scratchRow<F>(0, rows * end), end};
                    const Matrix<F> gradients{scratchRow<F>(1, rows * end), end};
                    multiply(Product::RightTransposed, {rows, end, width}, queries, keys, F(0), scores);
                    multiply(Product::RightTransposed, {rows, end, width}, upstream,
                             rowsOf<T>(v, window, kvHead, 0), F(0), gradients);
                    for (std::int64_t r = 0; r < rows; ++r) {
                        const F pull = dotOf(widened(upstream.data + r * upstream.stride, 2, width),
                                             widened(heard.data + r * heard.stride, 3, width), width);
                        softmaxBackward(scores.data + r * end, gradients.data + r * end, scale,
                                        sums[(window * heads + head) * length + first + r], pull,
                                        first + r + 1, end);
                    }
                    const Matrix<const T> probabilities = operand<T>(scores, rows, 0);
                    const Matrix<const T> forScores = operand<T>(gradients, rows, 1);
                    const Matrix<F> forQueries{scratchRow<F>(2, rows * width), width};
                    multiply(Product::Plain, {rows, width, end}, forScores, keys, F(0), forQueries);
                    for (std::int64_t r = 0; r < rows; ++r) {
                        narrowInto(resultRow(window, first + r, head), forQueries.data + r * width, width);
                    }
                    multiply(Product::LeftTransposed, {end, width, rows}, forScores, queries, old, forKeys);
                    multiply(Product::LeftTransposed, {end, width, rows}, probabilities, upstream, old,
                             forValues);
                    old = 1;
                }
            }
        });
        forEachRow(windows * kvHeads * 2 * length, width, [&](std::int64_t row) {
            const std::int64_t position = row % length;
            const std::int64_t which = row / length % 2;
            const std::int64_t kvHead = row / length / 2 % kvHeads;
            const std::int64_t window = row / length / 2 / kvHeads;
            F* total = sumsOfParts +
                       (((window * kvHeads + kvHead) * kParts * 2 + which) * length + position) * width;
            for (std::int64_t part = 1; part < kParts && position < parts.covered(part); ++part) {
                const F* share = total + part * 2 * length * width;
                for (std::int64_t c = 0; c < width; ++c) {
                    total[c] += share[c];
                }
            }
            narrowInto(resultRow(window, position, heads + which * kvHeads + kvHead), total, width);
        });
    });
    return out;
}

} // namespace besa::kernels::cpu
