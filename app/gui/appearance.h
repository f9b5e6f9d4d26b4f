#pragma once

#include "gui/preferences.h"

#include <QtGui/QFont>

#include <functional>

namespace besa {

/// Gives the whole application its colours and text size. Made once, before any window.
class Appearance
{
public:
    /// `desktopIsDark` tells how the desktop looks; asked now and when it has changed.
    explicit Appearance(std::function<bool()> desktopIsDark = paletteOfDesktopIsDark);

    void apply(Theme theme, int morePoints) const;
    /// The desktop looks otherwise: asks how. The next apply() knows.
    void desktopChanged() { m_dark = m_desktopIsDark(); }

private:
    static bool paletteOfDesktopIsDark();

    std::function<bool()> m_desktopIsDark;
    bool m_dark;
    QFont m_systemFont;
};

} // namespace besa
