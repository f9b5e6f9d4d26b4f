#include "base/paths.h"

#include <algorithm>

namespace besa {

bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

} // namespace besa
