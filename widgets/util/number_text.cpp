#include "util/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace besa {

namespace {

constexpr double kMinute = 60;
constexpr double kHour = 3600;

QString number(double value, char format, int precision)
{
    if (!std::isfinite(value)) {
        return std::isnan(value) ? QStringLiteral("NaN") : QString::fromUtf8(value < 0 ? "−∞" : "∞");
    }
    return QLocale().toString(value, format, precision);
}

QString two(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString percentText(double fraction, int decimals)
{
    return QCoreApplication::translate("Numbers", "%1 %", "percentage; the space does not break")
        .arg(number(100 * fraction, 'f', decimals));
}

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString bytesText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return dash();
    }
    if (seconds < 9.95) {
        return QCoreApplication::translate("Numbers", "%1 s", "seconds")
            .arg(number(seconds, 'f', seconds < 1 ? 2 : 1));
    }
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (seconds < kMinute) {
        return QCoreApplication::translate("Numbers", "%1 s", "seconds").arg(whole);
    }
    if (seconds < kHour) {
        return QCoreApplication::translate("Numbers", "%1 min %2 s", "minutes and seconds")
            .arg(whole / 60)
            .arg(two(whole % 60));
    }
    return QCoreApplication::translate("Numbers", "%1 h %2 min", "hours and minutes")
        .arg(whole / 3600)
        .arg(two(whole % 3600 / 60));
}

QString lossText(double loss)
{
    return number(loss, 'g', 4);
}

QString perplexityText(double perplexity)
{
    return number(perplexity, 'f', perplexity < 1000 ? 3 : 1);
}

QString textOr(const std::optional<double>& value, QString (*text)(double))
{
    return value ? text(*value) : dash();
}

QString dash()
{
    return QString::fromUtf8("–");
}

QString siteText(Site site)
{
    const std::string_view name = siteName(site);
    const std::string_view last = name.substr(name.rfind('.') + 1);
    return QString::fromUtf8(last.data(), static_cast<qsizetype>(last.size()));
}

} // namespace besa
