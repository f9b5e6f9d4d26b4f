#pragma once

#include <QtCore/Qt>

namespace besa {

/// Roles that all models share besides Qt's own.
enum TableRole : int {
    kSortRole = Qt::UserRole, ///< the number behind the text; invalid where there is none
    kShareRole,               ///< 0 to 1, drawn as a bar behind the text; invalid without one
    kSeriesRole,              ///< int, number of the series that shows this row in plots; invalid without one
};

} // namespace besa
