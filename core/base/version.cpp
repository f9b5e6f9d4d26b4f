#include "base/version.h"

namespace besa {

std::string_view toolVersion()
{
    return BESA_VERSION;
}

} // namespace besa
