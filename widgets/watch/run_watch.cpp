#include "watch/run_watch.h"

namespace besa {

RunWatch::RunWatch(QObject* parent)
    : QObject(parent)
{
}

const BlockTrace* RunWatch::selected() const
{
    const auto block = static_cast<std::size_t>(m_block);
    return m_block >= 0 && block < m_trace.blocks().size() ? &m_trace.blocks()[block] : nullptr;
}

void RunWatch::begin(const RunHeader& header)
{
    m_header = header;
    m_trace = RunTrace{};
    m_block = -1;
    m_follows = true;
    Q_EMIT begun();
    Q_EMIT selectionChanged();
}

void RunWatch::apply(std::span<const RunEvent> events)
{
    if (events.empty()) {
        return;
    }
    for (const RunEvent& event : events) {
        m_trace.apply(event);
    }
    followCurrent();
    Q_EMIT advanced();
}

void RunWatch::jump(RunTrace trace)
{
    m_trace = std::move(trace);
    followCurrent();
    Q_EMIT jumped();
}

void RunWatch::setHeader(const RunHeader& header)
{
    m_header = header;
    Q_EMIT headerChanged();
}

void RunWatch::select(int block, Site site)
{
    const bool follows = m_follows && block == m_trace.current();
    if (block == m_block && site == m_site && follows == m_follows) {
        return;
    }
    m_block = block;
    m_site = site;
    m_follows = follows;
    Q_EMIT selectionChanged();
}

void RunWatch::follow()
{
    m_follows = true;
    m_block = m_trace.current();
    Q_EMIT selectionChanged();
}

void RunWatch::stopFollowing()
{
    if (m_follows) {
        m_follows = false;
        Q_EMIT selectionChanged();
    }
}

void RunWatch::followCurrent()
{
    if (m_follows && m_block != m_trace.current()) {
        m_block = m_trace.current();
        Q_EMIT selectionChanged();
    }
}

} // namespace besa
