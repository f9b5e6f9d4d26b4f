#pragma once

namespace besa::cli {

/// Parses the command line, runs the command and returns the exit code of the process.
int runApplication(int argc, char** argv);

} // namespace besa::cli
