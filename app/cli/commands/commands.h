#pragma once

#include "cli/command.h"

namespace besa::cli {

// Each function adds its command to the program, one file a command. The table in application.cpp lists them
// in the order of the help.
void addPrune(CLI::App& program, Context& context);
void addPlan(CLI::App& program, Context& context);
void addResume(CLI::App& program, Context& context);
void addRuns(CLI::App& program, Context& context);
void addShow(CLI::App& program, Context& context);
void addEval(CLI::App& program, Context& context);
void addGenerate(CLI::App& program, Context& context);
void addExport(CLI::App& program, Context& context);
void addVerify(CLI::App& program, Context& context);
void addApplyMask(CLI::App& program, Context& context);
void addLs(CLI::App& program, Context& context);
void addInspect(CLI::App& program, Context& context);
void addOptions(CLI::App& program, Context& context);
void addDemo(CLI::App& program, Context& context);
void addDoctor(CLI::App& program, Context& context);

} // namespace besa::cli
