#pragma once

#include "report/events.h"
#include "report/problem.h"
#include "report/sparsity.h"

#include <optional>
#include <string>
#include <vector>

namespace besa {

enum class RunStatus {
    Running,
    Completed,
    Cancelled,   ///< stopped on request; resumable
    Interrupted, ///< its process is gone without an outcome (killed, power lost); resumable
    Failed
};

/// The one exit of a run.
struct RunOutcome
{
    RunStatus status = RunStatus::Running;
    std::optional<Problem> problem; ///< set when Failed
    int exitCode = 0;               ///< process exit code that belongs to the status
    std::string output;             ///< exported folder; empty before the export
    std::string run;                ///< run folder
    std::vector<BlockReport> blocks;
    std::int64_t zeros = 0;   ///< counted in the exported file
    std::int64_t weights = 0; ///< pruned parameters
    std::optional<Perplexity> densePerplexity;
    std::optional<Perplexity> prunedPerplexity;
    double seconds = 0;

    double sparsity() const { return sparsityOf(zeros, weights); }
};

} // namespace besa
