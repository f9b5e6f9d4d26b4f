#include "gui/preferences.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace besa {

Preferences::Preferences(Settings& settings)
    : theme(settings, "preferences/theme", "system")
    , language(settings, "preferences/language", "")
    , textSize(settings, "preferences/text-size", 0)
    , results(settings, "preferences/results", "")
{
}

Theme Preferences::chosenTheme() const
{
    const QString name = theme.value();
    return name == "light" ? Theme::Light : name == "dark" ? Theme::Dark : Theme::System;
}

void Preferences::choose(Theme chosen)
{
    theme.set(chosen == Theme::Light ? "light" : chosen == Theme::Dark ? "dark" : "system");
}

QString Preferences::resultsFolder() const
{
    const QString chosen = results.value();
    if (!chosen.isEmpty()) {
        return chosen;
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath("besa-workbench/runs");
}

} // namespace besa
