#include "cli/stop_signal.h"

#include "base/error.h"

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <unistd.h>

namespace besa::cli {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    struct sigaction hangUp
    {
    };
    if (sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN) { // nohup ignores it
        sigaddset(&signals, SIGHUP);
    }
    return signals;
}

void announceStop()
{
    constexpr std::string_view text = "\nStopping after this step; what is finished stays resumable. "
                                      "Press Ctrl+C again to stop at once.\n";
    // Nothing can be done when stderr is closed.
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), text.size());
}

void waitForSignals(const std::stop_token& end, std::stop_source& stop, bool announce)
{
    const sigset_t signals = stopSignals();
    constexpr timespec patience{0, 50'000'000}; // how late the end of the program may be noticed
    while (!end.stop_requested()) {
        if (sigtimedwait(&signals, nullptr, &patience) < 0) {
            continue; // time is up, or another signal came between
        }
        if (stop.stop_requested()) {
            _exit(static_cast<int>(ExitCode::Interrupted));
        }
        stop.request_stop();
        if (announce) {
            announceStop();
        }
    }
}

} // namespace

StopSignal::StopSignal(bool announce)
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_waiter =
        std::jthread([this, announce](const std::stop_token& end) { waitForSignals(end, m_stop, announce); });
}

StopSignal::~StopSignal()
{
    m_waiter.request_stop();
    m_waiter.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace besa::cli
