#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace besa {

/// A line of comma-separated values, with its end; fields that need it are quoted.
QString csvLine(const QStringList& fields);
/// Shortest text that reads back the same; empty when not finite.
QString csvNumber(double value);

} // namespace besa
