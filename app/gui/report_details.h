#pragma once

#include <QtCore/QString>

namespace besa {

/// Versions of the program, its libraries and the machine, for a report. In English.
QString reportDetails();

} // namespace besa
