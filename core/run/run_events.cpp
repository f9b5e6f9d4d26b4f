#include "run/run_events.h"

#include "run/event_reader.h"

#include <algorithm>
#include <map>
#include <optional>

namespace besa {

namespace {

/// Longest gap before an event that does not tell how long its work took.
constexpr double kLongestSilence = 600;
/// What writing, logging and a busy machine may add to the work that an event tells of.
constexpr double kSlack = 2;

/// Turns the times of the log into computing time.
class RunClock
{
public:
    /// `statistics`: seconds that gathering statistics took, of the blocks that were finished.
    explicit RunClock(std::map<int, double> statistics)
        : m_statistics(std::move(statistics))
    {
    }

    double advance(const LoggedEvent& event)
    {
        if (event.session == "started" || event.session == "resumed") {
            m_last.reset();
        }
        if (event.time > 0) {
            if (m_last) {
                m_seconds += passed(event, std::max(0.0, event.time - *m_last));
            }
            m_last = event.time;
        }
        m_firstStep = std::holds_alternative<BlockStarted>(event.what) ||
                      (m_firstStep && !std::holds_alternative<StepReport>(event.what));
        return m_seconds;
    }

private:
    double passed(const LoggedEvent& event, double gap) const
    {
        const std::optional<double> work = workBefore(event);
        if (!work) {
            return std::min(gap, kLongestSilence);
        }
        return gap > 2 * *work + kSlack ? *work : gap;
    }

    /// Seconds of work that end with the event, as far as the event tells.
    std::optional<double> workBefore(const LoggedEvent& event) const
    {
        if (const auto* step = std::get_if<StepReport>(&event.what)) {
            const auto statistics = m_statistics.find(step->block);
            if (m_firstStep && statistics == m_statistics.end()) {
                return {};
            }
            return step->seconds + (m_firstStep ? statistics->second : 0.0);
        }
        if (const auto* block = std::get_if<BlockReport>(&event.what)) {
            return block->secondsPropagation + (m_firstStep ? block->secondsStatistics : 0.0);
        }
        if (const auto* report = std::get_if<PerplexityReport>(&event.what)) {
            return report->perplexity.seconds;
        }
        return {};
    }

    std::map<int, double> m_statistics;
    std::optional<double> m_last; ///< time of the event before, of this session
    double m_seconds = 0;
    bool m_firstStep = false; ///< a block has begun and no step has come yet
};

} // namespace

std::vector<RunEvent> readRunEvents(const std::string& folder)
{
    std::vector<LoggedEvent> log;
    std::map<int, double> statistics;
    readEventLog(folder, [&](const LoggedEvent& event) {
        if (const auto* block = std::get_if<BlockReport>(&event.what)) {
            statistics[block->block] = block->secondsStatistics;
        }
        log.push_back(event);
    });
    RunClock clock(std::move(statistics));
    std::vector<RunEvent> events;
    events.reserve(log.size());
    for (LoggedEvent& event : log) {
        const double seconds = clock.advance(event);
        if (event.session.empty()) {
            events.push_back({seconds, std::move(event.what)});
        }
    }
    return events;
}

} // namespace besa
