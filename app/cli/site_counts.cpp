#include "cli/site_counts.h"

#include "cli/format.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

double sparsity(const SiteCount& count)
{
    return count.weights > 0 ? double(count.zeros) / double(count.weights) : 0.0;
}

} // namespace

std::array<SiteCount, kSiteCount> countSites(const std::vector<BlockReport>& blocks)
{
    std::array<SiteCount, kSiteCount> counts{};
    for (const BlockReport& block : blocks) {
        for (std::size_t i = 0; i < kSiteCount; ++i) {
            counts[i].zeros += block.sites[i].zeros;
            counts[i].weights += block.sites[i].rows * block.sites[i].columns;
        }
    }
    return counts;
}

nlohmann::ordered_json sitesJson(const std::array<SiteCount, kSiteCount>& sites)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const Site site : kSites) {
        const SiteCount& count = sites[index(site)];
        json[std::string(siteName(site))] = {
            {"zeros", count.zeros}, {"weights", count.weights}, {"sparsity", sparsity(count)}};
    }
    return json;
}

void putCounts(nlohmann::ordered_json& json, std::int64_t zeros, std::int64_t weights)
{
    const bool counted = weights > 0;
    json["sparsity"] = counted ? nlohmann::ordered_json(sparsity({zeros, weights})) : nullptr;
    json["zeros"] = counted ? nlohmann::ordered_json(zeros) : nullptr;
    json["weights"] = counted ? nlohmann::ordered_json(weights) : nullptr;
}

std::string sitesText(const std::array<SiteCount, kSiteCount>& sites)
{
    TextTable table({{"site"}, {"zeros", true}, {"weights", true}, {"sparsity", true}});
    for (const Site site : kSites) {
        const SiteCount& count = sites[index(site)];
        table.add({std::string(siteName(site)), formatCount(count.zeros), formatCount(count.weights),
                   formatPercent(sparsity(count))});
    }
    return table.text();
}

} // namespace besa::cli
