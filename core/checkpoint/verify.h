#pragma once

#include "report/observer.h"
#include "report/verify_report.h"

#include <filesystem>
#include <stop_token>

namespace besa {

/// Recounts the zeros of an exported folder from disk and compares every file with besa_sparsity.json.
/// Differences (changed weight, changed or missing file, a file that does not belong, damaged description)
/// are in the report; the caller turns them into ExitCode::Verification. Throws Error(Model) when there is no
/// such folder, Error(Verification) when it has no besa_sparsity.json, Cancelled.
VerifyReport verifyExport(const std::filesystem::path& folder, RunObserver& observer,
                          const std::stop_token& stop);

} // namespace besa
