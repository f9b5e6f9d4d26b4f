#pragma once

#include "watch/run_watch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <cstddef>
#include <vector>

namespace besa {

/// Plays the events of a recorded run into a RunWatch, like a video: the views show the run as it was when
/// `position` events had happened. Lives on the GUI thread.
class Replay : public QObject
{
    Q_OBJECT

public:
    static constexpr double kFastest = 0; ///< speed: the whole run in two seconds

    explicit Replay(RunWatch& watch, QObject* parent = nullptr);

    /// Shows another run, at its end.
    void load(RunHeader header, std::vector<RunEvent> events);
    void clear(); ///< stops and forgets the events; the watch stays as it is

    bool empty() const { return m_events.empty(); }
    std::size_t count() const { return m_events.size(); }
    std::size_t position() const { return m_position; }
    bool playing() const { return m_timer.isActive(); }
    double speed() const { return m_speed; }
    double seconds() const;  ///< of computing, at the position
    double duration() const; ///< of the whole run
    /// Positions right after a block has started: marks on the way.
    const std::vector<std::size_t>& blockStarts() const { return m_blockStarts; }

    void setSpeed(double speed); ///< seconds of the run in a second, or kFastest
    void play();                 ///< from the beginning when it stands at the end
    void pause();
    void toggle() { playing() ? pause() : play(); }
    void jump(std::size_t position);
    /// To the next or previous learning step or other report; distributions belong to their step.
    void step(int direction);
    void stepBlock(int direction); ///< to the next or previous start of a block, or an end of the run

Q_SIGNALS:
    void loaded(); ///< other events, or none
    void positionChanged(std::size_t position);
    void playingChanged(bool playing);
    void speedChanged(double speed);

private:
    void advance();
    void moveOn(std::size_t position);
    RunTrace traceAt(std::size_t position) const;
    void setPosition(std::size_t position);
    std::size_t targetByClock(double elapsed);

    RunWatch& m_watch;
    std::vector<RunEvent> m_events;
    std::vector<std::size_t> m_staleAfter; ///< of a distribution: position from which a newer one replaces it
    std::vector<std::size_t> m_blockStarts;
    std::size_t m_position = 0;
    double m_speed = 1;
    double m_clock = 0; ///< seconds of the run that the playing has come to
    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
};

} // namespace besa
