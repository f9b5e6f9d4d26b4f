#pragma once

#include <QtCore/QString>

namespace besa {

/// Writes what a run folder holds about the run (what it was made from, every block, how it ended) into one
/// JSON file. Throws Error(Model, Write).
void writeRecordFile(const QString& runFolder, const QString& file);

} // namespace besa
