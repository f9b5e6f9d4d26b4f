#include "pruning/allocation/besa/rate_model.h"

#include "base/error.h"
#include "report/recipe.h"

#include <stdexcept>

namespace besa {

void RateModel::remember(const std::vector<double>& memory)
{
    if (!memory.empty()) {
        throw std::invalid_argument("the state is of another rate model");
    }
}

std::array<std::int64_t, kSiteCount> groupRows(const BlockShape& shape, const BesaOptions& options)
{
    std::array<std::int64_t, kSiteCount> rows{};
    for (const Site site : kSites) {
        const std::int64_t all = shape.rows[index(site)];
        switch (options.granularity) {
        case Granularity::Row:
            rows[index(site)] = 1;
            break;
        case Granularity::Layer:
            rows[index(site)] = all;
            break;
        case Granularity::Group:
            if (options.groupSize < 1 || all % options.groupSize != 0) {
                throw Error(ExitCode::Usage,
                            {"the group size " + std::to_string(options.groupSize) + " does not divide the " +
                                 std::to_string(all) + " rows of " + std::string(siteName(site)),
                             "besa.group_size",
                             "Choose a divisor of the rows of every site, or --granularity row."});
            }
            rows[index(site)] = options.groupSize;
            break;
        }
    }
    return rows;
}

} // namespace besa
