#pragma once

#include "gui/preferences.h"

#include <QtGui/QFont>

namespace besa {

/// Gives the whole application its colours and text size. Made once, before any window.
class Appearance
{
public:
    Appearance();

    void apply(Theme theme, int morePoints) const;
    bool systemIsDark() const { return m_systemIsDark; }

private:
    bool m_systemIsDark;
    QFont m_systemFont;
};

} // namespace besa
