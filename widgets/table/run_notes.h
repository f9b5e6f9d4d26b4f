#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace besa {

/// What people write about a run. Kept beside the record, which is never changed.
struct RunNotes
{
    QString name; ///< empty: the run folder's name
    QStringList tags;
    QString notes;

    bool operator==(const RunNotes&) const = default;
};

} // namespace besa
