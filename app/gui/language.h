#pragma once

#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <vector>

namespace besa {

struct LanguageChoice
{
    QString code; ///< "zh_CN"
    QString name; ///< in itself: "简体中文"
};

/// The languages of the window, English first.
std::vector<LanguageChoice> languages();

/// Translates what is built afterwards; windows that are there already keep their language.
class Language
{
public:
    /// Takes the chosen language, or for an empty code that of the system. English when there is no other.
    void install(const QString& code);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts; ///< of Qt's own dialogs
};

} // namespace besa
