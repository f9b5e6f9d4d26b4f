#include "watch/run_controller.h"

#include "watch/run_gate.h"
#include "watch/staging_observer.h"

#include <pthread.h>

#include <atomic>
#include <chrono>
#include <exception>
#include <optional>
#include <string>
#include <thread>

namespace besa {

namespace {

// The engine's thread knows nothing of Qt: the GUI looks at what it left, so that no call of the engine ever
// waits for the GUI, and the two share nothing but the buffer, the gate and the ending.
constexpr std::chrono::milliseconds kFrame{40};
constexpr std::chrono::milliseconds kWatchfulFrame{3}; ///< while something that was asked for is to happen

RunOutcome failure(const std::string& error)
{
    RunOutcome outcome;
    outcome.status = RunStatus::Failed;
    outcome.exitCode = 1;
    outcome.problem =
        Problem{RunController::tr("The engine ended with an unexpected error.").toStdString(), error,
                RunController::tr("Resume the run: finished blocks are kept. If it happens again, "
                                  "report it with these details.")
                    .toStdString()};
    return outcome;
}

} // namespace

/// What the two threads share during one run. The thread is the last member: it ends first.
struct RunController::Session
{
    Session(StagingBuffer& buffer, std::uint64_t generation, double seconds, Job run)
        : gate(seconds)
        , observer(buffer, generation, gate, stop)
        , job(std::move(run))
        , thread([this] {
            ::pthread_setname_np(::pthread_self(), "besa-engine");
            work();
            job = nullptr; // what it holds is freed on the thread that used it
            ended = true;
        })
    {
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { stop.request_stop(); }

    void work()
    {
        try {
            outcome = job(observer, stop.get_token());
        } catch (const std::exception& exception) {
            error = exception.what();
        } catch (...) {
            error = "unknown exception";
        }
    }

    std::stop_source stop;
    RunGate gate;
    StagingObserver observer;
    Job job;
    // To be read when `ended`:
    RunOutcome outcome;
    std::optional<std::string> error; ///< instead of an outcome
    std::atomic<bool> ended = false;
    std::jthread thread;
};

RunController::RunController(RunWatch& watch, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
{
    connect(&m_drain, &QTimer::timeout, this, &RunController::drain);
}

RunController::~RunController() = default;

bool RunController::canPause() const
{
    return m_state == RunState::Running || m_state == RunState::FinishingBlock;
}

bool RunController::canResume() const
{
    return m_state == RunState::Pausing || m_state == RunState::Paused || m_state == RunState::FinishingBlock;
}

bool RunController::canStopAfterBlock() const
{
    const bool goesOn =
        m_state == RunState::Running || m_state == RunState::Pausing || m_state == RunState::Paused;
    return goesOn && m_hadBlocksLeft;
}

bool RunController::canAbort() const
{
    return active() && m_state != RunState::Stopping;
}

double RunController::seconds() const
{
    return m_session ? m_session->gate.seconds() : m_watch.trace().seconds();
}

void RunController::start(RunHeader header, Job job, const std::vector<RunEvent>& history)
{
    if (!canStart()) {
        return;
    }
    header.live = true;
    m_watch.begin(header);
    m_watch.apply(history);
    m_hadBlocksLeft = blocksAreLeft();
    m_outcome = {};
    m_buffer.begin(++m_generation);
    m_session = std::make_unique<Session>(m_buffer, m_generation, m_watch.trace().seconds(), std::move(job));
    setState(RunState::Running);
}

void RunController::pause()
{
    if (canPause()) {
        m_session->observer.stopAfterBlock(false);
        m_session->gate.close();
        setState(RunState::Pausing);
    }
}

void RunController::resume()
{
    if (canResume()) {
        m_session->observer.stopAfterBlock(false);
        m_session->gate.open();
        setState(RunState::Running);
    }
}

void RunController::stopAfterBlock()
{
    if (canStopAfterBlock()) {
        m_session->observer.stopAfterBlock(true);
        m_session->gate.open();
        setState(RunState::FinishingBlock);
    }
}

void RunController::abort()
{
    if (canAbort()) {
        m_session->stop.request_stop();
        setState(RunState::Stopping);
    }
}

void RunController::setState(RunState state)
{
    m_state = state;
    const bool watchful = state == RunState::Pausing || state == RunState::Stopping;
    if (state == RunState::Paused || state == RunState::Finished) {
        m_drain.stop(); // nothing happens by itself
    } else {
        m_drain.start(watchful ? kWatchfulFrame : kFrame);
    }
    Q_EMIT stateChanged(state);
}

void RunController::drain()
{
    const bool ended = m_session->ended; // asked before taking: what was reported before the end is there
    const bool waits = m_session->gate.waiting();
    m_watch.apply(m_buffer.take());
    if (!m_session) {
        return; // a view opened a dialog, and the run ended behind it
    }
    if (ended) {
        finish();
        return;
    }
    if (m_state == RunState::Pausing && waits) {
        setState(RunState::Paused);
    }
    if (const bool left = blocksAreLeft(); left != m_hadBlocksLeft) {
        m_hadBlocksLeft = left;
        Q_EMIT stateChanged(m_state);
    }
}

void RunController::finish()
{
    m_session->thread.join();
    m_outcome = m_session->error ? failure(*m_session->error) : std::move(m_session->outcome);
    m_session.reset();
    RunHeader header = m_watch.header();
    header.live = false;
    if (!m_outcome.run.empty()) {
        header.folder = QString::fromStdString(m_outcome.run);
    }
    m_watch.setHeader(header);
    setState(RunState::Finished);
    Q_EMIT finished(m_outcome);
}

bool RunController::blocksAreLeft() const
{
    const auto& blocks = m_watch.trace().blocks();
    return blocks.empty() || m_watch.trace().finishedBlocks() < std::ssize(blocks);
}

} // namespace besa
