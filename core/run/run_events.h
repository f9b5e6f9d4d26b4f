#pragma once

#include "report/run_event.h"

#include <string>
#include <vector>

namespace besa {

/// The recorded events of a run folder, in order, with the computing time at which each came: what lies
/// between two sessions of an interrupted run is left out, and so is a gap in which the program stood still
/// (a pause, a machine asleep). Lines that are not whole are passed over. Throws Error(Model) when there is
/// no event log.
std::vector<RunEvent> readRunEvents(const std::string& folder);

} // namespace besa
