#pragma once

#include "report/observer.h"
#include "report/run_event.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace besa {

/// One line of a run's event log.
struct LoggedEvent
{
    double time = 0;       ///< seconds since 1970, UTC; 0 when the line has no time that can be read
    std::string session;   ///< "started", "resumed" or "ended" for the engine's own lines; else empty
    RunEvent::What what;   ///< of the other lines
    std::string_view line; ///< as it stands in the log; gone after the call that gives the event
};

/// Gives the lines of the event log of a run folder in order. Lines that are not whole (a process was killed
/// while it wrote) or of a kind that this version does not know are passed over; returns how many were.
/// Throws Error(Model) when there is no event log, and what `take` throws.
std::int64_t readEventLog(const std::string& folder, const std::function<void(const LoggedEvent&)>& take);

/// Tells an observer what happened, as the run itself did.
void tell(RunObserver& observer, const RunEvent::What& what);

/// Sends the recorded events of a run folder to an observer, in order, as the run itself did: a block that a
/// resumed run did again comes twice, the later one counts. Otherwise as readEventLog.
std::int64_t replayEvents(const std::string& folder, RunObserver& observer);

} // namespace besa
