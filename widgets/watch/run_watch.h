#pragma once

#include "report/recipe.h"
#include "report/run_trace.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <span>

namespace besa {

/// What is known of a run besides its events.
struct RunHeader
{
    QString name;   ///< for people; the run folder's name
    QString folder; ///< run folder; empty before there is one
    Recipe recipe;
    int blocks = 0;    ///< of the model; 0 while unknown
    int length = 0;    ///< tokens a calibration window, when the recipe leaves it to the model; 0: unknown
    bool live = false; ///< events are still to come from the engine, not from a record
};

/// The run that the views show, live or in replay, and what is selected in it. Views keep a reference, read
/// the trace, and redraw when told. Lives on the GUI thread.
class RunWatch : public QObject
{
    Q_OBJECT

public:
    explicit RunWatch(QObject* parent = nullptr);

    const RunHeader& header() const { return m_header; }
    const RunTrace& trace() const { return m_trace; }
    int block() const { return m_block; } ///< selected; -1 when there is none
    const BlockTrace* selected() const;   ///< the selected block; null when the trace does not have it
    Site site() const { return m_site; }
    bool follows() const { return m_follows; } ///< the selected block goes along with the run

    /// Shows another run from its beginning.
    void begin(const RunHeader& header);
    /// Takes many events, tells the views once.
    void apply(std::span<const RunEvent> events);
    /// Shows `trace` instead, of the same run: a jump in replay.
    void jump(RunTrace trace);
    void setHeader(const RunHeader& header); ///< its folder became known, or it is no longer live

    /// Selecting by hand ends following; selecting the current block of a live run does not.
    void select(int block, Site site);
    void follow();
    void stopFollowing(); ///< stays at the selected block

Q_SIGNALS:
    void begun();    ///< another run, or nothing is known yet: forget what was drawn
    void advanced(); ///< the trace has grown
    void jumped();   ///< the trace is another one: draw anew
    void headerChanged();
    void selectionChanged(); ///< block, site or whether it follows

private:
    void followCurrent();

    RunHeader m_header;
    RunTrace m_trace;
    int m_block = -1;
    Site m_site = Site::Query;
    bool m_follows = true;
};

} // namespace besa
