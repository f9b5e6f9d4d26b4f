#pragma once

#include "report/outcome.h"

#include <functional>

namespace besa {

/// Runs `work` and turns whatever it throws into the outcome: Cancelled, or Failed with words and exit code.
/// Leaves the outcome alone when `work` returns. An outcome that already failed keeps its first problem.
void guard(RunOutcome& outcome, const std::function<void()>& work);

} // namespace besa
