#pragma once

#include "cli/console_observer.h"
#include "report/outcome.h"

namespace besa::cli {

/// Prints how a run ended, as JSON or for people, and gives its exit code.
ExitCode showOutcome(Console& console, const RunOutcome& outcome, const ConsoleObserver& observer);

} // namespace besa::cli
