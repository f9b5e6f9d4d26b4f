#include "watch/staging_observer.h"

#include <utility>

namespace besa {

StagingObserver::StagingObserver(StagingBuffer& buffer, std::uint64_t generation, RunGate& gate,
                                 std::stop_source stop)
    : m_buffer(buffer)
    , m_generation(generation)
    , m_gate(gate)
    , m_stop(std::move(stop))
{
}

template <class Report>
void StagingObserver::put(Report report)
{
    m_buffer.put(m_generation, {m_gate.seconds(), std::move(report)});
}

void StagingObserver::pass()
{
    m_gate.pass(m_stop.get_token());
}

void StagingObserver::onStage(const StageReport& report)
{
    put(report);
    pass();
}

void StagingObserver::onBlockStarted(const BlockStarted& report)
{
    put(report);
    pass();
}

void StagingObserver::onStep(const StepReport& report)
{
    put(report);
    pass();
}

void StagingObserver::onDistribution(const RateDistribution& report)
{
    put(report); // belongs to the step before it: no place to pause
}

void StagingObserver::onBlockDone(const BlockReport& report)
{
    put(report);
    if (m_stopAfterBlock) {
        m_stop.request_stop(); // the block is safe in the run folder before it is reported
        return;
    }
    pass();
}

void StagingObserver::onPerplexity(const std::string& which, const Perplexity& perplexity)
{
    put(PerplexityReport{which, perplexity});
}

void StagingObserver::onMessage(const Message& message)
{
    put(message);
}

} // namespace besa
