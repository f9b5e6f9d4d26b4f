#pragma once

#include "table/run_notes.h"
#include "util/settings.h"

#include <QtCore/QHash>

namespace besa {

/// What people wrote about their runs, by run folder, kept in the settings.
class NotesStore
{
public:
    explicit NotesStore(Settings& settings);

    QHash<QString, RunNotes> all() const;
    void set(const QString& folder, const RunNotes& notes); ///< empty ones are forgotten

private:
    Settings& m_settings;
};

} // namespace besa
