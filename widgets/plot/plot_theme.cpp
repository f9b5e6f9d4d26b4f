#include "plot/plot_theme.h"

#include "plot/qcp.h"
#include "theme/colours.h"

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

constexpr double kDecades = 1.2;  // below it ticks at powers of ten alone are too few
constexpr double kFewDecades = 3; // below it 2 and 5 get their numbers too
constexpr int kTickCount = 5;

/// Powers of ten over many decades, 1-2-5 over some, even steps within one.
class LogTicker : public QCPAxisTickerLog
{
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override
    {
        const double decades = std::log10(range.upper / range.lower);
        if (!(range.lower > 0) || decades >= kFewDecades) {
            return QCPAxisTickerLog::createTickVector(tickStep, range);
        }
        if (decades < kDecades) {
            return m_even.ticks(range);
        }
        QVector<double> ticks;
        double power = std::pow(10.0, std::floor(std::log10(range.lower)));
        while (power <= range.upper) {
            for (const double digit : {1.0, 2.0, 5.0}) {
                ticks.append(power * digit);
            }
            power *= 10;
        }
        return ticks;
    }

    QVector<double> createSubTickVector(int count, const QVector<double>& ticks) override
    {
        const bool powers = ticks.size() > 1 && ticks[1] / ticks[0] > 9.9;
        return powers ? QCPAxisTickerLog::createSubTickVector(count, ticks) : QVector<double>();
    }

private:
    class Even : public QCPAxisTicker
    {
    public:
        QVector<double> ticks(const QCPRange& range)
        {
            setTickCount(kTickCount);
            return createTickVector(getTickStep(range), range);
        }
    };

    Even m_even;
};

/// No ticks between whole numbers, unless the view is nearer than that.
class WholeTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return range.size() >= 2 && step < 5 ? std::max(1.0, std::round(step)) : step;
    }
};

QCPAxisTicker* makeTicker(bool logarithmic, bool whole)
{
    if (logarithmic) {
        return new LogTicker;
    }
    return whole ? new WholeTicker : new QCPAxisTicker;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

void setAxisScale(QCPAxis& axis, bool logarithmic, bool whole)
{
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const QSharedPointer<QCPAxisTicker> ticker(makeTicker(logarithmic, whole));
    ticker->setTickCount(kTickCount);
    axis.setTicker(ticker);
    axis.setSubTicks(logarithmic);
    axis.setNumberFormat(QStringLiteral("gb"));
    axis.setNumberPrecision(6);
}

void applyAxisTheme(QCPAxis& axis, const QPalette& palette)
{
    const QFont font = axis.parentPlot()->font();
    axis.setBasePen(QPen(ink(Ink::Border, palette), 1));
    axis.setTickPen(QPen(ink(Ink::Border, palette), 1));
    axis.setSubTickPen(QPen(ink(Ink::Border, palette), 1));
    axis.setTickLength(0, 4);
    axis.setSubTickLength(0, 2);
    axis.setTickLabelColor(ink(Ink::Axis, palette));
    axis.setLabelColor(ink(Ink::Muted, palette));
    axis.setTickLabelFont(scaled(font, 0.88));
    axis.setLabelFont(scaled(font, 0.92));
    axis.setLabelPadding(5);
    axis.setTickLabelPadding(4);
    axis.grid()->setPen(QPen(ink(Ink::Grid, palette), 1));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(QPen(ink(Ink::Grid, palette), 1));
}

void applyPlotTheme(QCustomPlot& plot, const QPalette& palette)
{
    plot.setBackground(QBrush(ink(Ink::Card, palette)));
    for (QCPAxisRect* rect : plot.axisRects()) {
        for (QCPAxis* axis : rect->axes()) {
            applyAxisTheme(*axis, palette);
        }
    }
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(palette.color(QPalette::Text));
    plot.legend->setFont(scaled(plot.font(), 0.92));
}

} // namespace besa
