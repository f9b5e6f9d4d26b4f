#pragma once

#include "report/option_table.h"

namespace besa {

// The rows of the option table, by group. Only option_table.cpp includes this.
std::vector<Option> fileOptions();
std::vector<Option> pruningOptions();
std::vector<Option> calibrationOptions();
std::vector<Option> besaOptions();
std::vector<Option> evaluationOptions();
std::vector<Option> machineOptions();

} // namespace besa
