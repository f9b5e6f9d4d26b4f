#include "gui/language.h"

#include "temporary_folder.h"
#include "util/mnemonic.h"

#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QLatin1Char>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace besa;
using besa::test::TemporaryFolder;

namespace {

struct Entry
{
    QString context;
    QString source;
    QStringList translations; ///< more than one for plural forms
    bool finished = true;
};

std::vector<Entry> readTranslations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    std::vector<Entry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            entries.push_back({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            Entry& entry = entries.back();
            entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement() && xml.name() == u"numerusform") {
                    entry.translations << xml.readElementText();
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (entry.translations.isEmpty()) {
                entry.translations << text;
            }
        }
    }
    if (xml.hasError()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    }
    return entries;
}

/// What stands for values, and markup: a translation that lost one shows nonsense or nothing.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%n|%L?\\d+|</?\\w+>"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QString fileOf(const QString& code)
{
    return QStringLiteral(BESA_SOURCE_DIR "/translations/besa_%1.ts").arg(code);
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const LanguageChoice& language : languages()) {
        if (language.code != u"en") {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const std::vector<Entry> entries = readTranslations(fileOf(code));
        QVERIFY(entries.size() > 500);
        for (const Entry& entry : entries) {
            const QByteArray where = (entry.context + ": " + entry.source).toUtf8();
            QVERIFY2(entry.finished, where.constData());
            for (const QString& translation : entry.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), where.constData());
            }
            QVERIFY2(placeholders(entry.translations.back()) == placeholders(entry.source),
                     where.constData());
        }
    }

    void englishHasItsPlurals()
    {
        const std::vector<Entry> entries = readTranslations(fileOf("en"));
        QVERIFY(entries.size() > 8);
        for (const Entry& entry : entries) {
            QVERIFY2(entry.finished && entry.translations.size() == 2, qPrintable(entry.source));
        }
    }

    /// Gathers the texts anew, beside the files: what the program says and they lack shows up as unfinished.
    void noTextIsMissing_data()
    {
        addLanguages();
        QTest::newRow("en") << "en";
    }
    void noTextIsMissing()
    {
        QFETCH(QString, code);
        const TemporaryFolder folder;
        const QString copy = QString::fromStdString((folder / "besa.ts").string());
        QVERIFY(QFile::copy(fileOf(code), copy));
        QStringList command = QStringLiteral(BESA_LUPDATE).split(QLatin1Char('|'));
        if (code == u"en") {
            command << "-pluralonly";
        }
        command << "-ts" << copy;
        QProcess lupdate;
        lupdate.start(command.takeFirst(), command);
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto sources = [](const std::vector<Entry>& entries) {
            QSet<QString> set;
            for (const Entry& entry : entries) {
                set << entry.context + ": " + entry.source;
            }
            return set;
        };
        const QSet<QString> known = sources(readTranslations(fileOf(code)));
        const QSet<QString> used = sources(readTranslations(copy));
        const QStringList missing = (used - known).values();
        const QStringList unused = (known - used).values();
        QVERIFY2(missing.isEmpty(), qPrintable("build besa_lupdate and translate: " + missing.join("\n")));
        QVERIFY2(unused.isEmpty(), qPrintable("build besa_lupdate: " + unused.join("\n")));
    }

    void keysInBracketsAreNotRead()
    {
        QCOMPARE(withoutMnemonic("&Pause"), QString("Pause"));
        QCOMPARE(withoutMnemonic(QString::fromUtf8("暂停(&P)")), QString::fromUtf8("暂停"));
        QCOMPARE(withoutMnemonic(QString::fromUtf8("開く (&O)…")), QString::fromUtf8("開く…"));
    }

    /// The program finds them: context and file are the right ones.
    void theProgramSpeaksTheLanguage_data() { addLanguages(); }
    void theProgramSpeaksTheLanguage()
    {
        QFETCH(QString, code);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(code), "besa", "_", ":/i18n"));
        const QString title = translator.translate("besa::PreferencesDialog", "Preferences");
        QVERIFY(!title.isEmpty());
        QVERIFY(title != u"Preferences" || code == u"en");
        QVERIFY(!translator.translate("core", "Every output row learns its own rate.").isEmpty());
        const QString one = translator.translate("besa::OptionForm", "%n more settings", nullptr, 1);
        QVERIFY(one.contains(u"%n"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
