#pragma once

#include "report/run_record.h"

#include <nlohmann/json_fwd.hpp>

namespace besa::cli {

/// One line of `besa runs`.
std::vector<std::string> recordCells(const RunRecord& record);
nlohmann::ordered_json recordJson(const RunRecord& record);

/// Everything of one run, for `besa show`.
std::string recordText(const RunRecord& record);
nlohmann::ordered_json recordDetailsJson(const RunRecord& record);

} // namespace besa::cli
