#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace besa::cli {

/// Turns SIGINT, SIGTERM and the end of the terminal (SIGHUP) into a stop request: the first asks the work to
/// stop where it can be resumed, the second ends the process at once with exit code 130. The signals are
/// blocked and a thread of its own waits for them, so nothing runs inside a signal handler. The end of the
/// object restores the signal mask. Make it before other threads start.
class StopSignal
{
public:
    /// `announce`: tell on stderr what the first signal did.
    explicit StopSignal(bool announce);
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    sigset_t m_before{}; ///< signal mask of the thread that made it
    std::jthread m_waiter;
};

} // namespace besa::cli
