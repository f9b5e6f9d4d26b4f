#pragma once

namespace besa {

/// The workbench from command line to exit code.
int runProgram(int argc, char** argv);

} // namespace besa
