#include "report/tensor_count.h"

#include <string_view>

namespace besa {

std::array<SiteCount, kSiteCount> countSites(const std::vector<TensorCount>& tensors)
{
    constexpr std::string_view ending = ".weight";
    std::array<SiteCount, kSiteCount> counts{};
    for (const TensorCount& tensor : tensors) {
        std::string_view name = tensor.name;
        if (!name.ends_with(ending)) {
            continue;
        }
        name.remove_suffix(ending.size());
        for (const Site site : kSites) {
            if (name.ends_with(siteName(site))) {
                counts[index(site)].zeros += tensor.zeros;
                counts[index(site)].weights += tensor.weights;
            }
        }
    }
    return counts;
}

} // namespace besa
