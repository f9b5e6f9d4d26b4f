#pragma once

#include "report/calibration_preview.h"
#include "report/recipe.h"

#include <cstdint>
#include <stop_token>

namespace besa {

/// Cuts the calibration windows exactly as a run with this recipe would, and shows `count` of them from
/// window `first` on (fewer where there are not so many). Token windows come without pieces when the model
/// has no tokenizer. Throws Error as the run would, Cancelled.
CalibrationPreview previewCalibration(const Recipe& recipe, std::int64_t first, std::int64_t count,
                                      const std::stop_token& stop);

} // namespace besa
