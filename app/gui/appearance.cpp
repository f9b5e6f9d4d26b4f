#include "gui/appearance.h"

#include "theme/colours.h"
#include "theme/style.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <utility>

namespace besa {

namespace {

constexpr qreal kSmallest = 6.0; ///< points

} // namespace

Appearance::Appearance(std::function<bool()> desktopIsDark)
    : m_desktopIsDark(std::move(desktopIsDark))
    , m_dark(m_desktopIsDark())
    , m_systemFont(QApplication::font())
{
    QApplication::setStyle(new Style);
}

bool Appearance::paletteOfDesktopIsDark()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette()); // an application without colours of its own has the desktop's
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(own);
    return dark;
}

void Appearance::apply(Theme theme, int morePoints) const
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && m_dark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font = m_systemFont;
    const int points = std::clamp(morePoints, Preferences::kLeastText, Preferences::kMostText);
    font.setPointSizeF(std::max(m_systemFont.pointSizeF() + points, kSmallest));
    QApplication::setFont(font);
}

} // namespace besa
