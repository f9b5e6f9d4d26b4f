#pragma once

#include "report/run_record.h"

#include <string>
#include <vector>

namespace besa {

/// Reads a run folder without writing to it, also while another process works on it. Half-written event
/// lines and files left by a crash are passed over. Throws Error(WorkspaceNotFound) when the folder holds no
/// run, Error(Model) when what it holds is damaged or of a newer format.
RunRecord readRun(const std::string& folder);

/// The same for the process that holds the run's lock: the status is that of the last session.
RunRecord readLockedRun(const std::string& folder);

/// All runs in the folders directly below `parent` (and `parent` itself when it is one), oldest first.
/// A damaged run is listed with its problem.
std::vector<RunRecord> listRuns(const std::string& parent);

} // namespace besa
