#pragma once

#include "report/export_result.h"
#include "report/observer.h"
#include "run/run_folder.h"

#include <optional>
#include <stop_token>

namespace besa {

/// The export of this run when it is already in its place, whole and verified: a process may be killed after
/// the folder got its name and before the run recorded it. Nothing when the folder is absent or something
/// else.
std::optional<ExportResult> findPresentExport(const RunRecord& record, const RunFiles& files,
                                              RunObserver& observer, const std::stop_token& stop);

} // namespace besa
