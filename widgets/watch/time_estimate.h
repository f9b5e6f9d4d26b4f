#pragma once

#include "report/run_trace.h"

#include <optional>

namespace besa {

/// Seconds that a run still takes, about: probably between `low` and `high`. None is negative.
struct TimeLeft
{
    double expected = 0;
    double low = 0;
    double high = 0;
};

/// Worked out from how long finished blocks took and how far the block in progress is, `now` seconds of
/// computing after the run's start. Nothing while it cannot be told.
std::optional<TimeLeft> timeLeft(const RunTrace& trace, double now);

/// Tokens that learning processes in a second, over the newest steps; `tokensPerStep` is windows × length.
std::optional<double> tokensPerSecond(const RunTrace& trace, std::int64_t tokensPerStep);

/// Fraction of the run's blocks that is done, the steps of the block in progress included, in [0, 1].
double pruningProgress(const RunTrace& trace);
/// Fraction of the steps of the block in progress.
double blockProgress(const BlockTrace& block);

} // namespace besa
