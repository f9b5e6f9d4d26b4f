#pragma once

#include "report/events.h"
#include "report/tensor_count.h"

#include <nlohmann/json_fwd.hpp>

namespace besa::cli {

/// Zeros of every kind of linear map over all blocks.
std::array<SiteCount, kSiteCount> countSites(const std::vector<BlockReport>& blocks);

/// {"self_attn.q_proj": {"zeros": n, "weights": n, "sparsity": x}, ...}
nlohmann::ordered_json sitesJson(const std::array<SiteCount, kSiteCount>& sites);

/// A table with one line a site.
/// Adds `sparsity`, `zeros` and `weights`; null where nothing was counted.
void putCounts(nlohmann::ordered_json& json, std::int64_t zeros, std::int64_t weights);

std::string sitesText(const std::array<SiteCount, kSiteCount>& sites);

} // namespace besa::cli
