#include "watch/staging_buffer.h"

#include <utility>

namespace besa {

void StagingBuffer::begin(std::uint64_t generation)
{
    const std::scoped_lock lock(m_mutex);
    m_generation = generation;
    m_events.clear();
    forgetPlaces();
}

bool StagingBuffer::put(std::uint64_t generation, RunEvent event)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation) {
        return false;
    }
    if (replace(event)) {
        return true;
    }
    if (std::holds_alternative<BlockStarted>(event.what)) {
        forgetPlaces(); // distributions that come after it must stay after it
    }
    if (const auto* rates = std::get_if<RateDistribution>(&event.what)) {
        m_distribution[index(rates->site)] = m_events.size();
    }
    m_events.push_back(std::move(event));
    if (m_events.size() >= kCapacity) {
        thin();
    }
    return true;
}

std::vector<RunEvent> StagingBuffer::take()
{
    const std::scoped_lock lock(m_mutex);
    forgetPlaces();
    return std::exchange(m_events, {});
}

/// Progress inside one stage and a learning distribution only matter as they are newest.
bool StagingBuffer::replace(RunEvent& event)
{
    if (const auto* rates = std::get_if<RateDistribution>(&event.what)) {
        const std::size_t place = m_distribution[index(rates->site)];
        if (place == kNone || std::get<RateDistribution>(m_events[place].what).block != rates->block) {
            return false;
        }
        m_events[place] = std::move(event);
        return true;
    }
    const auto* stage = std::get_if<StageReport>(&event.what);
    if (stage == nullptr || m_events.empty()) {
        return false;
    }
    const auto* before = std::get_if<StageReport>(&m_events.back().what);
    if (before == nullptr || before->stage != stage->stage || before->note != stage->note) {
        return false;
    }
    m_events.back() = std::move(event);
    return true;
}

void StagingBuffer::thin()
{
    bool drop = false;
    std::erase_if(m_events, [&drop](const RunEvent& event) {
        if (!std::holds_alternative<StepReport>(event.what)) {
            return false;
        }
        drop = !drop;
        return drop;
    });
    forgetPlaces();
}

void StagingBuffer::forgetPlaces()
{
    m_distribution.fill(kNone);
}

} // namespace besa
