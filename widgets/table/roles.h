#pragma once

#include <QtCore/Qt>

namespace besa {

/// Roles that all models share besides Qt's own.
inline constexpr int kSortRole = Qt::UserRole; ///< the number behind the text; invalid where there is none
inline constexpr int kShareRole = Qt::UserRole + 1; ///< 0 to 1, drawn as a bar; invalid without one
/// int, number of the series that shows this row in plots; invalid without one
inline constexpr int kSeriesRole = Qt::UserRole + 2;

} // namespace besa
