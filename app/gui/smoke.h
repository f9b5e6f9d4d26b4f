#pragma once

#include <QtCore/QString>

namespace besa {

/// Opens every page in a window of its own settings, prunes the demo (or shows the run of `runFolder`), and
/// saves a picture of each page, light and dark, to `folder`. Returns the exit code; what went wrong is on
/// standard error.
int runSmoke(const QString& folder, const QString& runFolder);

} // namespace besa
