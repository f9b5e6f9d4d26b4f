#include "gui/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

/// A library's resources are there only when a program asks for them.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace besa {

std::vector<LanguageChoice> languages()
{
    return {
        {"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"}, {"ja", "日本語"}, {"zh_CN", "简体中文"}};
}

void Language::install(const QString& code)
{
    initTranslations();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English has a file too, for its plural forms.
    if (m_texts.load(locale, "besa", "_", ":/i18n") || m_texts.load(":/i18n/besa_en")) {
        QCoreApplication::installTranslator(&m_texts);
    }
    if (m_qtTexts.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTexts);
    }
}

} // namespace besa
