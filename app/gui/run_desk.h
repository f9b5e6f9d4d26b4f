#pragma once

#include "gui/engine_services.h"
#include "watch/replay.h"
#include "watch/run_controller.h"
#include "watch/run_watch.h"

#include <QtCore/QObject>

namespace besa {

class Session;
struct Preferences;

/// The run on the desk: started here, resumed, or opened from its folder to be looked at.
class RunDesk : public QObject
{
    Q_OBJECT

public:
    RunDesk(EngineServices& services, Session& session, const Preferences& preferences,
            QObject* parent = nullptr);

    RunWatch& watch() { return m_watch; }
    RunController& controller() { return m_controller; }
    Replay& replay() { return m_replay; } ///< of the shown run; empty while one is live

    /// Prunes by the recipe. Results without a place of their own go below the results folder, under a name
    /// that is free.
    void start(const Recipe& recipe);
    /// The recipe with the places where start() would put its results.
    Recipe placed(Recipe recipe) const;
    /// Goes on with an interrupted run.
    void resume(const QString& folder);
    /// Shows a run as it is recorded.
    void open(const QString& folder);
    /// Shows a record that was read already.
    void show(const RunRecord& record, const std::vector<RunEvent>& events);

    /// Whether the live run is still to be offered at the next start when it is cancelled.
    void keepMarker(bool keep) { m_keepMarker = keep; }

    /// The shown run can be continued.
    bool canResumeShown() const;
    const QString& output() const { return m_output; } ///< exported folder of the shown run

Q_SIGNALS:
    void started();
    void shown(); ///< another run is on the desk, not live
    void ended(const besa::RunOutcome& outcome);

private:
    void opened(const RunRecord& record, const std::vector<RunEvent>& events);
    void finished(const RunOutcome& outcome);

    EngineServices& m_services;
    Session& m_session;
    const Preferences& m_preferences;
    RunWatch m_watch;
    Replay m_replay;
    RunController m_controller;
    QString m_resuming; ///< folder that goes on once it is read
    QString m_output;
    bool m_keepMarker = false;
    RunStatus m_shownStatus = RunStatus::Running;
};

} // namespace besa
