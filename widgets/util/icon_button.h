#pragma once

#include <QtCore/QString>

class QToolButton;
class QWidget;

namespace besa {

/// A flat button that shows an icon (theme/icons.h); `text` says what it does, as tooltip and to screen
/// readers.
QToolButton* iconButton(const QString& iconName, const QString& text, QWidget* parent);

} // namespace besa
