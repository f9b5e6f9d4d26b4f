#include "util/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace besa {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;
constexpr qint64 kTwoDays = 48 * kHour;

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

/// A number stays on the line of its unit.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
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

QString shortCountText(std::int64_t count)
{
    if (std::abs(count) < 10'000) {
        return countText(count);
    }
    // People who count parameters call thousand millions B.
    const std::array units{QCoreApplication::translate("Numbers", "%1 K", "thousands of parameters"),
                           QCoreApplication::translate("Numbers", "%1 M", "millions of parameters"),
                           QCoreApplication::translate("Numbers", "%1 B", "thousand millions of parameters")};
    double value = static_cast<double>(count) / 1000;
    std::size_t unit = 0;
    while (std::abs(value) >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return units[unit].arg(number(value, 'f', 1));
}

QString bytesText(std::int64_t bytes)
{
    return unbroken(QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return dash();
    }
    if (seconds < 9.95) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 s", "seconds")
                            .arg(number(seconds, 'f', seconds < 1 ? 2 : 1)));
    }
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < kMinute) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 s", "seconds").arg(whole));
    }
    if (whole < kHour) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 min %2 s", "minutes and seconds")
                            .arg(whole / kMinute)
                            .arg(two(whole % kMinute)));
    }
    if (whole < kTwoDays) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 h %2 min", "hours and minutes")
                            .arg(whole / kHour)
                            .arg(two(whole % kHour / kMinute)));
    }
    return unbroken(QCoreApplication::translate("Numbers", "%1 d %2 h", "days and hours")
                        .arg(whole / (24 * kHour))
                        .arg(whole / kHour % 24));
}

QString estimateText(double seconds, double magnitude)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return dash();
    }
    const qint64 unit = magnitude < 10            ? 1
                        : magnitude < 2 * kMinute ? 10
                        : magnitude < 2 * kHour   ? kMinute
                        : magnitude < kTwoDays    ? 10 * kMinute
                                                  : kHour;
    const qint64 whole = std::max<qint64>(std::llround(seconds / static_cast<double>(unit)), 1) * unit;
    if (unit < kMinute) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 s", "seconds").arg(whole));
    }
    if (whole < kHour) {
        return unbroken(QCoreApplication::translate("Numbers", "%1 min", "minutes").arg(whole / kMinute));
    }
    return durationText(static_cast<double>(whole));
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
