#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

namespace besa {

/// A menu's text as one reads it: "Pause" for "&Pause", and, where another script has its key in brackets
/// behind it, "暂停" for "暂停(&P)".
inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*[(（]&.[)）]"));
    return text.remove(bracketed).remove(QLatin1Char('&'));
}

} // namespace besa
