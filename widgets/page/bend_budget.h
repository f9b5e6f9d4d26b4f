#pragma once

#include "report/bend.h"

#include <array>

namespace besa {

/// What decides how the layers of a block give way to one another.
struct BendRules
{
    BlockCounts weights{};                        ///< of each layer: its zeros lie between 0 and this
    std::array<double, kSiteCount> sensitivity{}; ///< loss that one more zero costs; not negative
    std::array<bool, kSiteCount> held{};          ///< these do not give way
};

BendRules bendRules(const BendStart& start);
BlockCounts learnedCounts(const BendStart& start);

/// Sets the zeros of one layer; the others give way so that the sum stays what it is. What they take over is
/// shared in proportion to weights / sensitivity: large layers that hardly care give most. A layer at its
/// bound leaves the rest to the others; `zeros` itself goes as far as they can follow.
BlockCounts bend(const BendRules& rules, const BlockCounts& counts, Site site, std::int64_t zeros);

} // namespace besa
