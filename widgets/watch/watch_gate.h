#pragma once

#include "plot/redraw_gate.h"
#include "watch/run_watch.h"

#include <QtCore/QObject>

#include <functional>

namespace besa {

/// Keeps a view up to date with a run: calls `refresh` in frames, and only while the view can be seen.
/// Belongs to the view.
class WatchGate : public QObject
{
    Q_OBJECT

public:
    WatchGate(RunWatch& watch, QWidget* view, std::function<void()> refresh);

private:
    RedrawGate m_gate;
};

} // namespace besa
