#pragma once

#include "report/events.h"

#include <array>
#include <cstdint>
#include <optional>

namespace besa {

/// Zeros of the seven sites of one block, set by hand.
using BlockCounts = std::array<std::int64_t, kSiteCount>;

/// How a block fares with other counts than the learned ones.
struct BendMeasure
{
    int block = 0;
    BlockCounts zeros{};
    double loss = 0; ///< mean reconstruction loss over the calibration windows, as BlockReport::loss
    std::optional<double> denseLoss; ///< as BlockReport::denseLoss
    double seconds = 0;
};

/// What a block can be bent with.
struct BendStart
{
    int block = 0;
    std::array<SiteReport, kSiteCount> sites{}; ///< learned counts
    double loss = 0;                            ///< with them
    std::optional<double> denseLoss;
    /// Loss that one more zero in the site costs, measured around the learned counts; not negative.
    std::array<double, kSiteCount> sensitivity{};
};

} // namespace besa
