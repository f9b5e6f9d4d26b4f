#pragma once

#include "cli/console.h"

namespace besa::cli {

/// Prints the error, with --json also {"error": {...}, "exit_code": n}, and gives the code back.
ExitCode reportError(Console& console, const Problem& found, ExitCode code);

} // namespace besa::cli
