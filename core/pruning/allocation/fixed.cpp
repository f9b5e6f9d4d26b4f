#include "pruning/allocation/fixed.h"

#include "base/error.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <numeric>

namespace besa {

namespace {

[[noreturn]] void throwMisfit(const std::string& what, const std::string& where)
{
    throw Error(ExitCode::Model, {what, where, "Give an allocation that was made for this model."});
}

void requireFit(const SiteAllocation& site, std::int64_t rows, std::int64_t columns, const std::string& where)
{
    if (site.zeros > rows * columns) {
        throwMisfit("the allocation asks for " + std::to_string(site.zeros) + " zeros in a matrix of " +
                        std::to_string(rows * columns) + " weights",
                    where);
    }
    if (!site.rows.empty() && std::cmp_not_equal(site.rows.size(), rows)) {
        throwMisfit("the allocation has " + std::to_string(site.rows.size()) + " rows and the matrix has " +
                        std::to_string(rows),
                    where);
    }
    if (std::ranges::any_of(site.rows, [&](std::int32_t zeros) { return zeros > columns; })) {
        throwMisfit("the allocation asks for more zeros in a row than its " + std::to_string(columns) +
                        " weights",
                    where);
    }
}

} // namespace

std::vector<std::int32_t> shiftRows(std::span<const std::int32_t> rows, std::int64_t columns,
                                    std::int64_t total)
{
    if (std::accumulate(rows.begin(), rows.end(), std::int64_t{0}) == total) {
        return {rows.begin(), rows.end()};
    }
    const auto most = static_cast<double>(columns);
    std::vector<double> wishes(rows.size());
    const auto move = [&](double shift) {
        std::ranges::transform(rows, wishes.begin(), [&](std::int32_t zeros) {
            return std::clamp(static_cast<double>(zeros) + shift, 0.0, most);
        });
        return std::accumulate(wishes.begin(), wishes.end(), 0.0);
    };
    double low = -most;
    double high = most;
    for (int halving = 0; halving < 64; ++halving) {
        const double middle = 0.5 * (low + high);
        (move(middle) < static_cast<double>(total) ? low : high) = middle;
    }
    move(high);
    const std::vector<std::int32_t> limits(rows.size(), static_cast<std::int32_t>(columns));
    return apportion(wishes, limits, total);
}

void requireZerosFit(std::int64_t zeros, std::int64_t weights, int block, Site site)
{
    if (zeros < 0 || zeros > weights) {
        throw Error(ExitCode::Usage, {"a matrix cannot have " + std::to_string(zeros) + " zeros",
                                      "block " + std::to_string(block) + ", " + std::string(siteName(site)),
                                      "Ask for a number between 0 and its weights."});
    }
}

Plan fixedPlan(const BlockShape& shape, const Allocation& allocation, int i)
{
    const std::string block = "block " + std::to_string(i);
    if (std::cmp_greater_equal(i, allocation.blocks.size())) {
        throwMisfit("the allocation has only " + std::to_string(allocation.blocks.size()) + " blocks", block);
    }
    Plan plan;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const SiteAllocation& given = allocation.blocks[static_cast<std::size_t>(i)][s];
        requireFit(given, shape.rows[s], shape.columns[s], block + ", " + std::string(siteName(site)));
        std::vector<std::int32_t> rows = given.rows;
        if (rows.empty()) {
            rows = shiftRows(std::vector<std::int32_t>(static_cast<std::size_t>(shape.rows[s])),
                             shape.columns[s], given.zeros);
        }
        plan.counts[s] = at::empty({shape.rows[s]}, at::kInt);
        std::ranges::copy(rows, plan.counts[s].data_ptr<std::int32_t>());
    }
    return plan;
}

} // namespace besa
