#pragma once

#include "report/export_result.h"
#include "report/run_record.h"

#include <filesystem>
#include <string>

namespace besa {

/// README.md of an export: YAML front matter as the Hugging Face hub reads it (base model, licence and
/// languages of the source's own card, tags), then the counted sparsity and the perplexities in tables, and
/// how to check and repeat it. Says nothing that differs between two runs with the same result: no times, no
/// folders.
std::string makeModelCard(const RunRecord& record, const ExportResult& counted,
                          const std::filesystem::path& sourceFolder);

} // namespace besa
