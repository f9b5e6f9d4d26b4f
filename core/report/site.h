#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace besa {

/// The seven linear maps of a decoder block that pruning may touch, in the order used everywhere.
enum class Site { Query, Key, Value, Output, Gate, Up, Down };

inline constexpr std::size_t kSiteCount = 7;
inline constexpr std::array<Site, kSiteCount> kSites{Site::Query, Site::Key, Site::Value, Site::Output,
                                                     Site::Gate,  Site::Up,  Site::Down};

constexpr std::size_t index(Site site)
{
    return static_cast<std::size_t>(site);
}

/// Checkpoint name inside a block, for example "self_attn.q_proj".
std::string_view siteName(Site site);

/// Full tensor name, for example "model.layers.3.self_attn.q_proj.weight".
std::string siteWeightName(int block, Site site);

} // namespace besa
