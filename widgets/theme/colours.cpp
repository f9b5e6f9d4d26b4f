#include "theme/colours.h"

#include <array>

namespace besa {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair pair(Ink meaning)
{
    switch (meaning) {
    case Ink::Muted:
        return {0xff5a6370, 0xffa4adba};
    case Ink::Border:
        return {0xffd3d8df, 0xff3d454f};
    case Ink::Card:
        return {0xffffffff, 0xff23282f};
    case Ink::Accent:
        return {0xff1a5fb4, 0xff78aeed};
    case Ink::OnAccent:
        return {0xffffffff, 0xff11161c};
    case Ink::Good:
        return {0xff1b7340, 0xff6fd49a};
    case Ink::Warning:
        return {0xff8a5300, 0xfff0b35a};
    case Ink::Bad:
        return {0xffb3261e, 0xffff8a80};
    case Ink::Grid:
        return {0xffe3e7ec, 0xff333a43};
    case Ink::Axis:
        return {0xff4a525d, 0xffb4bcc8};
    }
    return {0xff000000, 0xffffffff};
}

// Okabe and Ito's colours, darkened or lightened until they stand out from the background.
constexpr std::array<Pair, 8> kSeries{{{0xff0072b2, 0xff56b4e9},
                                       {0xffb34700, 0xffff9a4d},
                                       {0xff00795a, 0xff2fd6a3},
                                       {0xffa2487e, 0xffe69ac6},
                                       {0xff7a6a00, 0xfff0e442},
                                       {0xff33333f, 0xffd9dde3},
                                       {0xff5e3fb0, 0xffb39ddb},
                                       {0xff007a87, 0xff66d9e8}}};
constexpr std::array<Qt::PenStyle, 4> kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QColor choose(const Pair& colours, const QPalette& palette)
{
    return QColor::fromRgb(isDark(palette) ? colours.dark : colours.light);
}

QPalette makePalette(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb button, bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, window);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternate);
    set(QPalette::Button, button);
    set(QPalette::ToolTipBase, base);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, text);
    }
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Light, dark ? 0xff3a424c : 0xffffffff);
    set(QPalette::Midlight, dark ? 0xff323941 : 0xffeef1f4);
    set(QPalette::Mid, dark ? 0xff4a535e : 0xffb4bcc6);
    set(QPalette::Dark, dark ? 0xff14181d : 0xff8b949e);
    set(QPalette::Shadow, 0xff000000);
    palette.setColor(QPalette::Highlight, ink(Ink::Accent, palette));
    palette.setColor(QPalette::HighlightedText, ink(Ink::OnAccent, palette));
    palette.setColor(QPalette::Link, ink(Ink::Accent, palette));
    palette.setColor(QPalette::LinkVisited, ink(Ink::Accent, palette));
    palette.setColor(QPalette::PlaceholderText, ink(Ink::Muted, palette));
    const QColor disabled = QColor::fromRgb(dark ? 0xff747d89 : 0xff8a929c);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor ink(Ink meaning, const QPalette& palette)
{
    return choose(pair(meaning), palette);
}

QPen seriesPen(int series, const QPalette& palette)
{
    const auto i = static_cast<std::size_t>(series);
    QPen pen(choose(kSeries[i % kSeries.size()], palette), 1.0, kDashes[i % kDashes.size()]);
    pen.setCosmetic(true);
    return pen;
}

QPen sitePen(Site site, const QPalette& palette)
{
    return seriesPen(static_cast<int>(index(site)), palette);
}

std::vector<QColor> sequentialMap(const QPalette& palette)
{
    // Cividis-like: lightness rises evenly and hue goes from blue to yellow, which every reader tells apart.
    constexpr std::array<QRgb, 6> kSteps{0xff1b2f66, 0xff3c4d6e, 0xff666970,
                                         0xff918972, 0xffc2ab66, 0xfff8dd50};
    std::vector<QColor> map;
    for (const QRgb step : kSteps) {
        map.push_back(QColor::fromRgb(step));
    }
    if (isDark(palette)) {
        map.front() = QColor::fromRgb(0xff35508f); // the darkest one would sink into the background
    }
    return map;
}

QPalette lightPalette()
{
    return makePalette(0xfff4f6f8, 0xffffffff, 0xfff4f6f8, 0xff1c2128, 0xffeceff3, false);
}

QPalette darkPalette()
{
    return makePalette(0xff1a1e24, 0xff15191e, 0xff1e232a, 0xffe4e8ee, 0xff2a3038, true);
}

} // namespace besa
