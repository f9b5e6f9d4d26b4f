#include "util/core_text.h"

#include "report/problem.h"
#include "util/core_messages.h"
#include "util/core_texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace besa {

namespace {

struct Pattern
{
    QByteArray source; ///< "%1 is out of range"
    QRegularExpression matcher;
};

/// What core says. Patterns with more fixed text come first: "at least %1, at most %2" before "at least %1".
struct Known
{
    QSet<QByteArray> texts;
    std::vector<Pattern> patterns;
};

const QRegularExpression& place()
{
    static const QRegularExpression expression(QStringLiteral("%([1-9])"));
    return expression;
}

QRegularExpression matcherOf(const char* message)
{
    QString expression;
    qsizetype begin = 0;
    const QString text = QString::fromUtf8(message);
    for (auto places = place().globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch found = places.next();
        expression += QRegularExpression::escape(text.mid(begin, found.capturedStart() - begin)) + "(.+)";
        begin = found.capturedEnd();
    }
    expression += QRegularExpression::escape(text.mid(begin));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

Known readKnown()
{
    Known known;
    for (const char* text : kCoreTexts) {
        known.texts.insert(text);
    }
    for (const char* message : kCoreMessages) {
        if (QByteArrayView(message).contains("%1")) {
            known.patterns.push_back({message, matcherOf(message)});
        } else {
            known.texts.insert(message);
        }
    }
    std::ranges::stable_sort(known.patterns, std::ranges::greater{},
                             [](const Pattern& pattern) { return pattern.source.size(); });
    return known;
}

const Known& known()
{
    static const Known all = readKnown();
    return all;
}

/// The translated pattern with the parts that `match` found, translated too.
QString filled(const QString& translated, const QRegularExpressionMatch& match)
{
    QString text;
    qsizetype begin = 0;
    for (auto places = place().globalMatch(translated); places.hasNext();) {
        const QRegularExpressionMatch found = places.next();
        text += translated.mid(begin, found.capturedStart() - begin);
        text += coreText(match.captured(found.captured(1).toInt()).toStdString());
        begin = found.capturedEnd();
    }
    return text + translated.mid(begin);
}

QString sentence(const QString& text)
{
    static const QRegularExpression ended(QStringLiteral("[.!?…。！？:]$"));
    return text.isEmpty() || ended.match(text).hasMatch()
               ? text
               : QCoreApplication::translate("Sentence", "%1.", "a sentence with its end").arg(text);
}

} // namespace

QString coreText(std::string_view text)
{
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (known().texts.contains(bytes)) {
        return QCoreApplication::translate("core", bytes.constData());
    }
    const QString whole = QString::fromUtf8(bytes);
    for (const Pattern& pattern : known().patterns) {
        const QRegularExpressionMatch match = pattern.matcher.match(whole);
        if (!match.hasMatch()) {
            continue;
        }
        return filled(QCoreApplication::translate("core", pattern.source.constData()), match);
    }
    return whole;
}

QString capitalized(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString problemText(const Problem& problem)
{
    const QString what = sentence(capitalized(coreText(problem.what)));
    const QString remedy = sentence(coreText(problem.remedy));
    return remedy.isEmpty() ? what : what + QLatin1Char(' ') + remedy;
}

bool isCoreText(std::string_view text)
{
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QString whole = QString::fromUtf8(bytes);
    return known().texts.contains(bytes) ||
           std::ranges::any_of(known().patterns, [&](const Pattern& pattern) {
               return pattern.matcher.match(whole).hasMatch();
           });
}

} // namespace besa
