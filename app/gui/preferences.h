#pragma once

#include "util/setting.h"

namespace besa {

enum class Theme { System, Light, Dark };

/// What a person chose once and for all. Values that make no sense count as the default.
struct Preferences
{
    explicit Preferences(Settings& settings);

    Theme chosenTheme() const;
    void choose(Theme theme);

    Setting<QString> theme;    ///< "system", "light" or "dark"
    Setting<QString> language; ///< "en", "de", ...; empty: as the system
    Setting<int> textSize;     ///< points more than the system's
    Setting<QString> results;  ///< folder for exports and runs; empty: resultsFolder()

    QString resultsFolder() const;

    static constexpr int kLeastText = -3;
    static constexpr int kMostText = 12;
};

} // namespace besa
