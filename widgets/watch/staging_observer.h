#pragma once

#include "report/observer.h"
#include "watch/run_gate.h"
#include "watch/staging_buffer.h"

#include <atomic>
#include <functional>
#include <stop_token>

namespace besa {

/// What the engine reports to: puts every report with its time into the buffer and lets the engine wait
/// when the run is paused. Called on the engine's thread.
class StagingObserver : public RunObserver
{
public:
    StagingObserver(StagingBuffer& buffer, std::uint64_t generation, RunGate& gate, std::stop_source stop);

    /// The block in progress is the last one. May be called from any thread.
    void stopAfterBlock(bool stop) { m_stopAfterBlock = stop; }

    void onStage(const StageReport& report) override;
    void onBlockStarted(const BlockStarted& report) override;
    void onStep(const StepReport& report) override;
    void onDistribution(const RateDistribution& report) override;
    void onBlockDone(const BlockReport& report) override;
    void onPerplexity(const std::string& which, const Perplexity& perplexity) override;
    void onMessage(const Message& message) override;

private:
    template <class Report>
    void put(Report report);
    void pass();

    StagingBuffer& m_buffer;
    std::uint64_t m_generation;
    RunGate& m_gate;
    std::stop_source m_stop;
    std::atomic<bool> m_stopAfterBlock = false;
};

} // namespace besa
