#pragma once

#include "report/run_event.h"
#include "widgets/fake_job.h"

#include <vector>

namespace besa {

/// Every report as an event, a second after the one before.
class EventCollector : public RunObserver
{
public:
    std::vector<RunEvent> events;

    void onStage(const StageReport& report) override { put(report); }
    void onBlockStarted(const BlockStarted& report) override { put(report); }
    void onStep(const StepReport& report) override { put(report); }
    void onDistribution(const RateDistribution& report) override { put(report); }
    void onBlockDone(const BlockReport& report) override { put(report); }
    void onPerplexity(const std::string& which, const Perplexity& perplexity) override
    {
        put(PerplexityReport{which, perplexity});
    }
    void onMessage(const Message& message) override { put(message); }

private:
    template <class Report>
    void put(Report report)
    {
        events.push_back({double(events.size()), std::move(report)});
    }
};

/// The events of a whole fake run.
inline std::vector<RunEvent> fakeEvents(const FakeJob& job)
{
    EventCollector collector;
    job(collector, {});
    return collector.events;
}

} // namespace besa
