#include "report/site.h"

namespace besa {

std::string_view siteName(Site site)
{
    static constexpr std::array<std::string_view, kSiteCount> names{
        "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
        "mlp.gate_proj",    "mlp.up_proj",      "mlp.down_proj"};
    return names[index(site)];
}

std::string siteWeightName(int block, Site site)
{
    std::string name = "model.layers." + std::to_string(block) + ".";
    name += siteName(site);
    name += ".weight";
    return name;
}

} // namespace besa
