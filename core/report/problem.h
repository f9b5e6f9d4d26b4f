#pragma once

#include <string>

namespace besa {

/// What went wrong, in words a user can act on.
struct Problem
{
    std::string what;   ///< the fact, one sentence
    std::string where;  ///< file, tensor, option or block it concerns; may be empty
    std::string remedy; ///< what to do next
};

} // namespace besa
