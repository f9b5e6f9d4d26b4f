#pragma once

#include "report/observer.h"

#include <cstdint>
#include <string>

namespace besa {

/// Sends the recorded events of a run folder to an observer, in order, as the run itself did: a block that a
/// resumed run did again comes twice, the later one counts. Lines that are not whole (a process was killed
/// while it wrote) or of a kind that this version does not know are passed over; returns how many were.
/// Throws Error(Model) when there is no event log.
std::int64_t replayEvents(const std::string& folder, RunObserver& observer);

} // namespace besa
