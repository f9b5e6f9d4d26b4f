#pragma once

#include "report/events.h"

#include <string>
#include <variant>

namespace besa {

struct PerplexityReport
{
    std::string which; ///< "dense" or "pruned"
    Perplexity perplexity;
};

/// Anything a RunObserver is told, as one value, with when it happened.
struct RunEvent
{
    using What = std::variant<StageReport, BlockStarted, StepReport, RateDistribution, BlockReport,
                              PerplexityReport, Message>;

    double seconds = 0; ///< computing time since the run began, pauses and interruptions left out
    What what;
};

} // namespace besa
