#pragma once

#include "report/observer.h"

#include <filesystem>
#include <string_view>

namespace besa {

/// Writes what a run reports to events.jsonl, one JSON object a line, and passes it on. A line reaches the
/// system before the call returns, so a killed process loses at most the line in progress. When the disk is
/// full the log ends with a warning; the run goes on.
class EventLog : public RunObserver
{
public:
    /// Appends; a half-written last line of an earlier process is closed first. Throws Error(Write).
    EventLog(std::filesystem::path file, RunObserver& next);
    ~EventLog() override;
    EventLog(const EventLog&) = delete;
    EventLog& operator=(const EventLog&) = delete;

    /// An event of the engine itself: "started", "resumed", "ended".
    void note(std::string_view name, std::string_view detail);

    /// Whether distributions are written; passed on they always are.
    void recordDistributions(bool on) { m_recordDistributions = on; }

    void onStage(const StageReport& report) override;
    void onBlockStarted(const BlockStarted& report) override;
    void onStep(const StepReport& report) override;
    void onDistribution(const RateDistribution& report) override;
    bool wantsDistributions() const override { return m_next.wantsDistributions(); }
    void onBlockDone(const BlockReport& report) override;
    void onPerplexity(const std::string& which, const Perplexity& perplexity) override;
    void onMessage(const Message& message) override;

private:
    void write(std::string line);

    std::filesystem::path m_file;
    RunObserver& m_next;
    int m_descriptor = -1;
    StageReport m_lastStage;
    bool m_recordDistributions = true;
};

} // namespace besa
