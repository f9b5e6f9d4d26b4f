#include "watch/run_gate.h"

namespace besa {

RunGate::RunGate(double seconds)
    : m_before(seconds)
    , m_since(Clock::now())
{
}

void RunGate::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
}

void RunGate::open()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = false;
    }
    m_opened.notify_all();
}

void RunGate::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_closed || stop.stop_requested()) {
        return;
    }
    m_before += std::chrono::duration<double>(Clock::now() - m_since).count();
    m_waiting = true;
    m_opened.wait(lock, stop, [this] { return !m_closed; });
    m_waiting = false;
    m_since = Clock::now();
}

bool RunGate::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting;
}

double RunGate::seconds() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting ? m_before : m_before + std::chrono::duration<double>(Clock::now() - m_since).count();
}

} // namespace besa
