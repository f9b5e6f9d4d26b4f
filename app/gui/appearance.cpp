#include "gui/appearance.h"

#include "theme/colours.h"
#include "theme/style.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace besa {

namespace {

constexpr qreal kSmallest = 6.0; ///< points

} // namespace

Appearance::Appearance()
    : m_systemIsDark(isDark(QApplication::palette()))
    , m_systemFont(QApplication::font())
{
    QApplication::setStyle(new Style);
}

void Appearance::apply(Theme theme, int morePoints) const
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font = m_systemFont;
    const int points = std::clamp(morePoints, Preferences::kLeastText, Preferences::kMostText);
    font.setPointSizeF(std::max(m_systemFont.pointSizeF() + points, kSmallest));
    QApplication::setFont(font);
}

} // namespace besa
