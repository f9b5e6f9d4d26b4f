#pragma once

#include "report/run_event.h"
#include "report/step_curve.h"

#include <array>
#include <optional>
#include <vector>

namespace besa {

/// What is known of one block.
struct BlockTrace
{
    bool started = false;
    double startedAt = 0;       ///< seconds, as in RunEvent
    std::int64_t steps = 0;     ///< that it will take; 0 for methods that do not learn
    std::int64_t firstStep = 0; ///< after `startedAt`; above 0 when a resumed run went on inside the block
    StepCurve curve;
    std::array<std::optional<RateDistribution>, kSiteCount> distributions; ///< newest of each site
    std::optional<BlockReport> report;                                     ///< when finished
};

/// A run as far as its events tell: what every view shows, live or in replay. The same events give the same
/// trace. A block that a resumed run does again begins anew,
/// or at the step where it goes on.
class RunTrace
{
public:
    static constexpr std::size_t kMessages = 1000; ///< older ones are dropped

    void apply(const RunEvent& event);

    const std::vector<BlockTrace>& blocks() const { return m_blocks; } ///< known ones; grows to all
    int current() const { return m_current; } ///< block in progress or the last one; -1 before the first
    const std::optional<StageReport>& stage() const { return m_stage; } ///< newest
    const std::optional<Perplexity>& dense() const { return m_dense; }
    const std::optional<Perplexity>& pruned() const { return m_pruned; }
    const std::vector<Message>& messages() const { return m_messages; }
    std::int64_t droppedMessages() const { return m_droppedMessages; } ///< older than those kept
    double seconds() const { return m_seconds; }                       ///< of the newest event
    std::int64_t finishedBlocks() const;                               ///< with a report
    std::int64_t revision() const { return m_revision; }               ///< grows with every event

private:
    BlockTrace& at(int block);

    std::vector<BlockTrace> m_blocks;
    int m_current = -1;
    std::optional<StageReport> m_stage;
    std::optional<Perplexity> m_dense;
    std::optional<Perplexity> m_pruned;
    std::vector<Message> m_messages;
    std::int64_t m_droppedMessages = 0;
    double m_seconds = 0;
    std::int64_t m_revision = 0;
};

} // namespace besa
