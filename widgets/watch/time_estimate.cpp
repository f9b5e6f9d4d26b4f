#include "watch/time_estimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace besa {

namespace {

constexpr std::size_t kRecentBlocks = 16;
constexpr std::ptrdiff_t kRecentSteps = 32;
constexpr double kDoubtOfOne = 0.2;   ///< relative spread while one block has shown how long they take
constexpr double kDoubtOfSteps = 0.3; ///< while none has
constexpr std::int64_t kEnoughSteps = 3;

double positive(double seconds)
{
    return std::isfinite(seconds) ? std::max(seconds, 0.0) : 0.0;
}

/// From start to start, or, of a block that nothing follows yet, what it says of itself. Recorded clocks may
/// jump: what cannot be is left out.
std::vector<double> blockDurations(const RunTrace& trace)
{
    std::vector<double> durations;
    const auto& blocks = trace.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].report) {
            continue;
        }
        const BlockReport& report = *blocks[i].report;
        const bool followed = i + 1 < blocks.size() && blocks[i + 1].started && blocks[i].firstStep == 0;
        const double between = followed ? blocks[i + 1].startedAt - blocks[i].startedAt : 0.0;
        const double own = report.secondsStatistics + report.secondsLearning + report.secondsPropagation;
        const double seconds = between > 0 ? between : own;
        if (std::isfinite(seconds) && seconds > 0) {
            durations.push_back(seconds);
        }
    }
    if (durations.size() > kRecentBlocks) {
        durations.erase(durations.begin(), durations.end() - static_cast<std::ptrdiff_t>(kRecentBlocks));
    }
    return durations;
}

std::optional<double> secondsPerStep(const BlockTrace& block)
{
    const auto& points = block.curve.points();
    if (points.empty()) {
        return std::nullopt;
    }
    std::vector<double> seconds;
    for (auto point = points.end() - std::min(std::ssize(points), kRecentSteps); point != points.end();
         ++point) {
        seconds.push_back(positive(point->last.seconds));
    }
    const auto middle = seconds.begin() + std::ssize(seconds) / 2;
    std::ranges::nth_element(seconds, middle);
    return *middle > 0 ? std::optional(*middle) : std::nullopt;
}

/// What the block in progress still takes by its own steps; negative while they are too few to tell.
double leftBySteps(const BlockTrace& block)
{
    const double perStep = secondsPerStep(block).value_or(0.0);
    if (perStep <= 0 || block.curve.steps() < kEnoughSteps) {
        return -1.0;
    }
    return double(std::max<std::int64_t>(block.steps - block.curve.steps(), 0)) * perStep;
}

struct Pace
{
    double mean = 0;
    double spread = 0; ///< standard deviation of one block
    double doubt = 0;  ///< standard error of the mean
};

Pace paceOf(const std::vector<double>& durations)
{
    const auto count = double(durations.size());
    Pace pace;
    pace.mean = std::accumulate(durations.begin(), durations.end(), 0.0) / count;
    if (durations.size() == 1) {
        pace.spread = pace.doubt = kDoubtOfOne * pace.mean;
        return pace;
    }
    const double squares =
        std::accumulate(durations.begin(), durations.end(), 0.0,
                        [&](double sum, double x) { return sum + (x - pace.mean) * (x - pace.mean); });
    pace.spread = std::sqrt(squares / (count - 1));
    pace.doubt = pace.spread / std::sqrt(count);
    return pace;
}

/// The pruned model is evaluated like the dense one was.
double evaluationLeft(const RunTrace& trace)
{
    return trace.dense() && !trace.pruned() ? positive(trace.dense()->seconds) : 0.0;
}

/// After the last block: only an evaluation says how far it is.
std::optional<TimeLeft> leftAfterBlocks(const RunTrace& trace)
{
    const auto& stage = trace.stage();
    const double evaluation = evaluationLeft(trace);
    if (!stage || stage->stage != Stage::Evaluate || evaluation == 0 || stage->total <= 0) {
        return std::nullopt;
    }
    const double done = std::clamp(double(stage->done) / double(stage->total), 0.0, 1.0);
    const double left = evaluation * (1 - done);
    return TimeLeft{left, 0.8 * left, 1.25 * left};
}

} // namespace

std::optional<TimeLeft> timeLeft(const RunTrace& trace, double now)
{
    const auto& blocks = trace.blocks();
    const std::int64_t left = std::ssize(blocks) - trace.finishedBlocks();
    if (blocks.empty() || trace.current() < 0) {
        return std::nullopt;
    }
    if (left == 0) {
        return leftAfterBlocks(trace);
    }
    const BlockTrace& current = blocks[static_cast<std::size_t>(trace.current())];
    const bool inBlock = current.started && !current.report;
    const double spent = inBlock ? positive(now - current.startedAt) : 0.0;
    const double bySteps = inBlock ? leftBySteps(current) : -1.0;
    const std::vector<double> durations = blockDurations(trace);
    Pace pace;
    if (!durations.empty()) {
        pace = paceOf(durations);
    } else if (bySteps >= 0) {
        pace.mean = spent + bySteps;
        pace.spread = pace.doubt = kDoubtOfSteps * pace.mean;
    } else {
        return std::nullopt;
    }
    const double ofCurrent = inBlock ? std::max({pace.mean - spent, bySteps, 0.0}) : 0.0;
    const auto whole = double(left - (inBlock ? 1 : 0));
    const double expected = ofCurrent + whole * pace.mean + evaluationLeft(trace);
    const double part = pace.mean > 0 ? std::min(ofCurrent / pace.mean, 1.0) : 0.0;
    const double half = (whole + part) * pace.doubt + std::sqrt(whole + part) * pace.spread;
    return TimeLeft{expected, std::max(expected - half, 0.0), expected + half};
}

std::optional<double> tokensPerSecond(const RunTrace& trace, std::int64_t tokensPerStep)
{
    if (trace.current() < 0 || tokensPerStep <= 0) {
        return std::nullopt;
    }
    const auto perStep = secondsPerStep(trace.blocks()[static_cast<std::size_t>(trace.current())]);
    return perStep ? std::optional(double(tokensPerStep) / *perStep) : std::nullopt;
}

double blockProgress(const BlockTrace& block)
{
    if (block.report) {
        return 1.0;
    }
    return block.steps > 0 ? std::min(double(block.curve.steps()) / double(block.steps), 1.0) : 0.0;
}

double pruningProgress(const RunTrace& trace)
{
    const auto& blocks = trace.blocks();
    if (blocks.empty()) {
        return 0.0;
    }
    const double done =
        std::accumulate(blocks.begin(), blocks.end(), 0.0,
                        [](double sum, const BlockTrace& block) { return sum + blockProgress(block); });
    return done / double(blocks.size());
}

} // namespace besa
