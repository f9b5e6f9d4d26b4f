#pragma once

#include "report/export_sizes.h"

#include <string>

namespace besa {

/// Sizes of the forms that the run's result can take, from the headers of its model and its counted zeros;
/// reads no weights. `destination` need not exist yet; empty: the run's own output. Blocks that are not
/// finished count as dense. Throws Error(Model, WorkspaceNotFound).
ExportSizes exportSizes(const std::string& runFolder, const std::string& destination);

} // namespace besa
