#include "gui/session.h"

#include <QtWidgets/QMainWindow>

namespace besa {

Session::Session(Settings& settings)
    : m_settings(&settings)
    , m_models(settings, "recent/models", {})
    , m_runs(settings, "recent/runs", {})
    , m_recipes(settings, "recent/recipes", {})
    , m_running(settings, "session/running", {})
    , m_firstStepsDone(settings, "session/first-steps-done", false)
    , m_geometry(settings, "window/geometry", {})
    , m_state(settings, "window/state", {})
    , m_layout(settings, "window/layout", {})
{
}

void Session::setRunning(const QString& folder)
{
    m_running.set(folder);
    m_settings->flush();
}

void Session::keepWindow(const QMainWindow& window)
{
    m_geometry.set(window.saveGeometry());
    m_state.set(window.saveState(kLayoutVersion));
}

bool Session::restoreWindow(QMainWindow& window) const
{
    const bool sized = window.restoreGeometry(m_geometry.value());
    window.restoreState(m_state.value(), kLayoutVersion);
    return sized;
}

void Session::keepLayout(const QMainWindow& window)
{
    m_layout.set(window.saveState(kLayoutVersion));
}

bool Session::restoreLayout(QMainWindow& window) const
{
    return window.restoreState(m_layout.value(), kLayoutVersion);
}

void Session::addTo(Setting<QStringList>& list, const QString& entry)
{
    QStringList entries = list.value();
    entries.removeAll(entry);
    entries.prepend(entry);
    while (entries.size() > kRecent) {
        entries.removeLast();
    }
    list.set(entries);
}

} // namespace besa
