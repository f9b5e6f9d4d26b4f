#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

namespace besa {

/// What a smoke run is to show.
struct SmokeTour
{
    QString pictures; ///< folder that is made for them
    QString run;      ///< a recorded run to show instead of pruning the demo; may be empty
    QSize size;       ///< of the window; invalid: its usual one
};

/// Opens every page of the window without a person, prunes the demo in it, and saves a picture of each page
/// in light and dark. Returns the program's exit code: not 0 when the run fails, a picture cannot be written,
/// or Qt warns of anything.
int runSmoke(const SmokeTour& tour);

} // namespace besa
