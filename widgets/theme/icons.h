#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace besa {

/// An icon of resources/icons by its name, drawn in the text colour of the application's palette at the time
/// of drawing. An unknown name gives an empty icon.
QIcon icon(const QString& name);

} // namespace besa
