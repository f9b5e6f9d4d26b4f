#pragma once

#include "checkpoint/export.h"
#include "report/run_record.h"

#include <filesystem>

namespace besa {

/// Recipe, model card and provenance of a run's export. They depend on nothing but what decides its bytes: a
/// resumed run writes the same ones.
ExportTexts makeExportTexts(const RunRecord& record, const ExportResult& counted,
                            const std::filesystem::path& sourceFolder);

} // namespace besa
