#include "report/tensor_count.h"

namespace besa {

std::array<SiteCount, kSiteCount> countSites(const std::vector<TensorCount>& tensors)
{
    std::array<SiteCount, kSiteCount> counts{};
    for (const TensorCount& tensor : tensors) {
        for (const Site site : kSites) {
            if (tensor.name.ends_with("." + std::string(siteName(site)) + ".weight")) {
                counts[index(site)].zeros += tensor.zeros;
                counts[index(site)].weights += tensor.weights;
            }
        }
    }
    return counts;
}

} // namespace besa
