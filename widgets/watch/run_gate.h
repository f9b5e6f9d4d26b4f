#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace besa {

/// Where the engine's thread waits while a run is paused, with a clock that does not count the waiting.
/// Thread-safe.
class RunGate
{
public:
    /// The clock starts at `seconds`: what a continued run has computed before.
    explicit RunGate(double seconds = 0);

    void close(); ///< pause: the next pass() waits
    void open();
    /// Called by the engine between steps; returns at once unless closed, and at the latest when stopped.
    void pass(const std::stop_token& stop);
    bool waiting() const;   ///< the engine stands at the closed gate
    double seconds() const; ///< of computing

private:
    using Clock = std::chrono::steady_clock;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_closed = false;
    bool m_waiting = false;
    double m_before = 0;       ///< counted until m_since
    Clock::time_point m_since; ///< of the last start or end of waiting
};

} // namespace besa
