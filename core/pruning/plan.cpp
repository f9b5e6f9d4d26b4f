#include "pruning/plan.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace besa {

std::int64_t Plan::zeros() const
{
    std::int64_t sum = 0;
    for (const at::Tensor& count : counts) {
        sum += count.sum().item<std::int64_t>();
    }
    return sum;
}

std::int64_t BlockShape::totalRows() const
{
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
}

std::int64_t BlockShape::weights() const
{
    return std::inner_product(rows.begin(), rows.end(), columns.begin(), std::int64_t{0});
}

std::int64_t blockBudget(double sparsity, std::int64_t weights, int block)
{
    const auto upTo = [&](int blocks) {
        return std::llround(sparsity * static_cast<double>(weights) * static_cast<double>(blocks));
    };
    return upTo(block + 1) - upTo(block);
}

std::vector<std::int32_t> apportion(std::span<const double> wishes, std::span<const std::int32_t> columns,
                                    std::int64_t total)
{
    std::vector<std::int32_t> counts(wishes.size());
    std::int64_t missing = total;
    for (std::size_t r = 0; r < wishes.size(); ++r) {
        const auto floor = static_cast<std::int32_t>(std::floor(wishes[r]));
        counts[r] = std::clamp(floor, 0, columns[r]);
        missing -= counts[r];
    }
    std::vector<std::uint32_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto remainder = [&](std::uint32_t r) { return wishes[r] - static_cast<double>(counts[r]); };
    // One more, or one less, for the rows that are furthest from their wish; rounds until the sum is met.
    while (missing != 0) {
        const bool more = missing > 0;
        std::vector<std::uint32_t> able;
        std::copy_if(order.begin(), order.end(), std::back_inserter(able),
                     [&](std::uint32_t r) { return more ? counts[r] < columns[r] : counts[r] > 0; });
        if (able.empty()) {
            throw Error(ExitCode::Failure, {"the sparsity budget is larger than the block", "plan",
                                            "Choose a target between 0 and 1."});
        }
        const auto take = std::min<std::size_t>(able.size(), static_cast<std::size_t>(std::llabs(missing)));
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            const double lead = remainder(a) - remainder(b);
            return lead == 0.0 ? a < b : (lead > 0.0) == more;
        };
        if (take < able.size()) {
            std::nth_element(able.begin(), able.begin() + static_cast<std::ptrdiff_t>(take), able.end(),
                             before);
        }
        for (std::size_t i = 0; i < take; ++i) {
            counts[able[i]] += more ? 1 : -1;
        }
        missing -= more ? static_cast<std::int64_t>(take) : -static_cast<std::int64_t>(take);
    }
    return counts;
}

} // namespace besa
