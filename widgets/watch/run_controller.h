#pragma once

#include "report/observer.h"
#include "report/outcome.h"
#include "watch/run_watch.h"
#include "watch/staging_buffer.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace besa {

/// What a run controller is doing.
enum class RunState {
    Idle, ///< nothing was started yet
    Running,
    Pausing,        ///< pause was asked for; the engine finishes its step
    Paused,         ///< the engine waits
    FinishingBlock, ///< running, and will stop when the block in progress is done
    Stopping,       ///< abort was asked for; the engine finishes its step
    Finished,       ///< ended, in whatever way: see the outcome
};

/// Runs one job at a time on a thread of its own and brings what it reports to a RunWatch, at most 25 times
/// a second. Every control answers at once and takes effect between two learning steps. The run folder keeps
/// finished blocks however a run ends, so to pause for days is to abort and resume. Lives on the GUI thread.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// The work, called on the engine's thread. Reports to the observer and ends soon after it is told to
    /// stop. An exception becomes a failed outcome.
    using Job = std::function<RunOutcome(RunObserver&, const std::stop_token&)>;

    explicit RunController(RunWatch& watch, QObject* parent = nullptr);
    /// Stops a run that still goes on and waits for it.
    ~RunController() override;

    RunState state() const { return m_state; }
    bool active() const { return m_state != RunState::Idle && m_state != RunState::Finished; }
    bool canStart() const { return !active(); }
    bool canPause() const;
    bool canResume() const; ///< also takes back that the run stops after its block
    bool canStopAfterBlock() const;
    bool canAbort() const;

    const RunOutcome& outcome() const { return m_outcome; } ///< of the last run; Finished only
    /// Computing time so far, pauses left out; goes on between events.
    double seconds() const;

    /// Shows the run in the watch and starts it. `history` are the events of earlier sessions of a run that
    /// is continued. Does nothing while a run is active.
    void start(RunHeader header, Job job, const std::vector<RunEvent>& history = {});
    void pause();
    void resume();
    void stopAfterBlock();
    void abort();

Q_SIGNALS:
    /// The state, or what can be done in it.
    void stateChanged(besa::RunState state);
    /// After all events have reached the watch and the state is Finished.
    void finished(const besa::RunOutcome& outcome);

private:
    struct Session;

    void setState(RunState state);
    void drain();
    void finish();
    bool blocksAreLeft() const;

    RunWatch& m_watch;
    RunState m_state = RunState::Idle;
    bool m_hadBlocksLeft = true;
    std::uint64_t m_generation = 0;
    RunOutcome m_outcome;
    QTimer m_drain;
    StagingBuffer m_buffer;
    std::unique_ptr<Session> m_session; ///< of the active run
};

} // namespace besa
