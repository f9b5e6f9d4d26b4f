#include "form/number_edit.h"

#include <QtCore/QLocale>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

constexpr double kLargestExact = 9e15; ///< whole numbers beyond are not stepped

/// A tenth of the order of magnitude: 0.001 for 0.06, 0.1 for 5.
double naturalStep(double value)
{
    return value == 0 ? 0.01 : std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1);
}

} // namespace

NumberEdit::NumberEdit(const Limits& limits, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_limits(limits)
{
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form instead of taking the focus
    setAccelerated(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { Q_EMIT edited(value()); });
}

QString NumberEdit::value() const
{
    QString text = lineEdit()->text().trimmed();
    if (text.isEmpty() && m_hasZeroText) {
        return QStringLiteral("0");
    }
    if (!m_limits.whole) {
        text.replace(locale().decimalPoint(), QStringLiteral("."));
    }
    return text;
}

void NumberEdit::setValue(const QString& value)
{
    if (const QString text = shown(value); text != lineEdit()->text()) {
        lineEdit()->setText(text);
    }
}

void NumberEdit::setZeroText(const QString& text)
{
    m_hasZeroText = true;
    lineEdit()->setPlaceholderText(text);
}

void NumberEdit::stepBy(int steps)
{
    bool read = false;
    const double now = value().toDouble(&read);
    if (!read || std::abs(now) > kLargestExact) {
        return;
    }
    double next = 0;
    if (m_limits.whole) {
        const bool leavesZero = m_limits.zero && now == 0 && steps > 0;
        next = leavesZero ? std::max(m_limits.minimum, double(steps)) : now + steps;
    } else {
        next = now + steps * (m_limits.step > 0 ? m_limits.step : naturalStep(now));
    }
    const bool fallsToZero = m_limits.zero && next < m_limits.minimum;
    next = fallsToZero ? 0 : std::clamp(next, m_limits.minimum, m_limits.maximum);
    const QString text = m_limits.whole ? QString::number(next, 'f', 0) : QString::number(next, 'g', 10);
    if (text != value()) {
        setValue(text);
        lineEdit()->selectAll();
        Q_EMIT edited(text);
    }
}

QValidator::State NumberEdit::validate(QString& /*text*/, int& /*position*/) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled;
}

void NumberEdit::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QAbstractSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

QString NumberEdit::shown(const QString& value) const
{
    if (value == QLatin1String("0") && m_hasZeroText) {
        return {};
    }
    QString text = value;
    return m_limits.whole ? text : text.replace(QLatin1Char('.'), locale().decimalPoint());
}

NumberEdit::Limits limitsOf(const Option& option)
{
    NumberEdit::Limits limits;
    limits.whole = option.type == OptionType::Integer;
    limits.zero = !option.zeroMeans.empty();
    limits.maximum = kLargestExact;
    if (option.range) {
        const double smallest = limits.whole ? 1 : 1e-6;
        limits.minimum = option.range->minimum + (option.range->openMinimum ? smallest : 0);
        limits.maximum =
            std::min(option.range->maximum - (option.range->openMaximum ? smallest : 0), kLargestExact);
    }
    return limits;
}

} // namespace besa
