#include "report/run_trace.h"

#include <algorithm>
#include <utility>

namespace besa {

namespace {

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

std::int64_t RunTrace::finishedBlocks() const
{
    return std::ranges::count_if(m_blocks, [](const BlockTrace& block) { return block.report.has_value(); });
}

BlockTrace& RunTrace::at(int block)
{
    const auto i = static_cast<std::size_t>(std::max(block, 0));
    if (m_blocks.size() <= i) {
        m_blocks.resize(i + 1);
    }
    return m_blocks[i];
}

void RunTrace::apply(const RunEvent& event)
{
    ++m_revision;
    m_seconds = std::max(m_seconds, event.seconds);
    const auto stage = [this](const StageReport& report) { m_stage = report; };
    const auto blockStarted = [&](const BlockStarted& started) {
        if (started.blocks > 0) {
            at(started.blocks - 1); // the views lay out all blocks from the first one on
        }
        BlockTrace& block = at(started.block);
        StepCurve kept = std::move(block.curve);
        kept.cut(started.firstStep);
        block = BlockTrace{};
        block.curve = std::move(kept);
        block.started = true;
        block.startedAt = event.seconds;
        block.steps = started.steps;
        block.firstStep = started.firstStep;
        m_current = started.block;
    };
    const auto step = [this](const StepReport& report) { at(report.block).curve.push(report); };
    const auto distribution = [this](const RateDistribution& rates) {
        at(rates.block).distributions[index(rates.site)] = rates;
    };
    const auto blockDone = [this](const BlockReport& report) {
        at(report.block).report = report;
        m_current = std::max(m_current, report.block);
    };
    const auto perplexity = [this](const PerplexityReport& report) {
        (report.which == "dense" ? m_dense : m_pruned) = report.perplexity;
    };
    const auto message = [this](const Message& text) {
        if (m_messages.size() == kMessages) {
            m_messages.erase(m_messages.begin());
            ++m_droppedMessages;
        }
        m_messages.push_back(text);
    };
    std::visit(Overloaded{stage, step, blockStarted, distribution, blockDone, perplexity, message},
               event.what);
}

} // namespace besa
