#pragma once

#include "util/setting.h"

class QMainWindow;

namespace besa {

/// What the window remembers from one start to the next.
class Session
{
public:
    static constexpr int kRecent = 12;

    explicit Session(Settings& settings);

    QStringList recentModels() const { return m_models.value(); }
    void addModel(const QString& path) { addTo(m_models, path); }
    QStringList recentRuns() const { return m_runs.value(); }
    void addRun(const QString& folder) { addTo(m_runs, folder); }
    QStringList recentRecipes() const { return m_recipes.value(); }
    void addRecipe(const QString& file) { addTo(m_recipes, file); }

    /// The run in progress: written at once, so that it is known after a crash.
    void setRunning(const QString& folder);
    QString interrupted() const { return m_running.value(); }

    bool firstStepsDone() const { return m_firstStepsDone.value(); }
    void setFirstStepsDone(bool done) { m_firstStepsDone.set(done); }

    void keepWindow(const QMainWindow& window);
    /// False when there is nothing to restore.
    bool restoreWindow(QMainWindow& window) const;
    void keepLayout(const QMainWindow& window);
    bool restoreLayout(QMainWindow& window) const;

    /// Grows with the arrangement of docks: an older arrangement is not restored.
    static constexpr int kLayoutVersion = 1;

private:
    static void addTo(Setting<QStringList>& list, const QString& entry);

    Settings* m_settings;
    Setting<QStringList> m_models;
    Setting<QStringList> m_runs;
    Setting<QStringList> m_recipes;
    Setting<QString> m_running;
    Setting<bool> m_firstStepsDone;
    Setting<QByteArray> m_geometry;
    Setting<QByteArray> m_state;
    Setting<QByteArray> m_layout;
};

} // namespace besa
