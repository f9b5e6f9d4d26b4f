#pragma once

#include <QtCore/QObject>

namespace besa {

/// Plots that share one link show their crosshairs at the same x. Outlives the plots or is their parent's
/// child.
class CrosshairLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void move(double x) { Q_EMIT moved(x); }
    void leave() { Q_EMIT left(); }

Q_SIGNALS:
    void moved(double x); ///< in the coordinates of the horizontal axis
    void left();
};

} // namespace besa
