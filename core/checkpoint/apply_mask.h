#pragma once

#include "report/export_result.h"
#include "report/observer.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace besa {

/// Writes the export that belongs to `model` (folder, shard, index or cache id) and a masks.safetensors, bit
/// for bit as the run that made the masks wrote it. Throws Error(Model) when the masks are damaged or were
/// made for other weights, Error(Write), Error(Verification), Cancelled.
ExportResult applyMask(const std::string& model, const std::filesystem::path& masksFile,
                       const std::filesystem::path& target, bool overwrite, RunObserver& observer,
                       const std::stop_token& stop);

} // namespace besa
