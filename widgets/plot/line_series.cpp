#include "plot/line_series.h"

#include "plot/curve_band.h"
#include "plot/qcp.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

namespace besa {

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
constexpr double kLineWidth = 1.6;
constexpr double kFastLineWidth =
    1; // thicker lines, and those that are not cosmetic, are several times slower
constexpr double kMarkerSize = 5;
constexpr float kRawAlpha = 0.3F;
constexpr float kBandAlpha = 0.18F;
constexpr int kPointsAPixel = 2;

double drawn(double value, bool logarithmic)
{
    return std::isfinite(value) && (!logarithmic || value > 0) ? value : kGap;
}

void setPoints(QCPGraph& graph, const QVector<QCPGraphData>& points)
{
    graph.data()->set(points, true);
}

/// Points as they are, infinite and (on a logarithmic axis) negative ones as gaps.
QVector<QCPGraphData> points(std::span<const double> keys, std::span<const double> values, bool logarithmic)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(keys.size()));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        data.append(QCPGraphData(keys[i], drawn(values[i], logarithmic)));
    }
    return data;
}

/// One value of each bucket.
QVector<QCPGraphData> points(std::span<const CurveBucket> buckets, double CurveBucket::*value,
                             bool logarithmic)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(buckets.size()));
    for (const CurveBucket& bucket : buckets) {
        data.append(QCPGraphData(bucket.key, drawn(bucket.*value, logarithmic)));
    }
    return data;
}

template <class T>
std::span<const T> part(const std::vector<T>& all, std::size_t first, std::size_t count)
{
    return all.empty() ? std::span<const T>() : std::span<const T>(all).subspan(first, count);
}

} // namespace

LineSeries::LineSeries(QCustomPlot& plot, QString seriesName, PenMaker seriesPen)
    : name(std::move(seriesName))
    , pen(std::move(seriesPen))
    , m_low(new CurveBand(plot))
    , m_high(new CurveBand(plot))
    , m_raw(plot.addGraph())
    , m_line(plot.addGraph())
{
    m_high->setLower(m_low);
    m_line->setName(name);
}

void LineSeries::clear()
{
    m_keys.clear();
    m_values.clear();
    m_lows.clear();
    m_highs.clear();
    setSmoothing(m_weight);
}

void LineSeries::append(std::span<const double> keys, std::span<const double> values,
                        std::span<const double> low, std::span<const double> high)
{
    if (!low.empty() && m_lows.empty()) { // those before stand for themselves
        m_lows = m_values;
        m_highs = m_values;
    }
    if (!low.empty() || !m_lows.empty()) {
        const std::span<const double> lows = low.empty() ? values : low;
        const std::span<const double> highs = high.empty() ? values : high;
        m_lows.insert(m_lows.end(), lows.begin(), lows.end());
        m_highs.insert(m_highs.end(), highs.begin(), highs.end());
    }
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    m_values.insert(m_values.end(), values.begin(), values.end());
    if (m_weight > 0) {
        for (const double value : values) {
            m_smoothed.push_back(m_smoother.next(value));
        }
    }
}

void LineSeries::setSmoothing(double weight)
{
    m_weight = weight;
    m_smoother = Smoother(weight);
    m_smoothed.clear();
    if (weight > 0) {
        m_smoothed.reserve(m_values.size());
        for (const double value : m_values) {
            m_smoothed.push_back(m_smoother.next(value));
        }
    }
}

std::optional<PlotRange> LineSeries::span(Qt::Orientation axis, bool positive) const
{
    PlotRange span{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    const auto take = [&](const std::vector<double>& values) {
        for (const double value : values) {
            if (std::isfinite(value) && (!positive || value > 0)) {
                span.lower = std::min(span.lower, value);
                span.upper = std::max(span.upper, value);
            }
        }
    };
    if (axis == Qt::Horizontal) {
        take(m_keys);
    } else {
        take(m_values);
        take(m_lows);
        take(m_highs);
    }
    return span.lower <= span.upper ? std::optional(span) : std::nullopt;
}

std::optional<std::size_t> LineSeries::nearest(double key) const
{
    if (m_keys.empty()) {
        return std::nullopt;
    }
    const auto above = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    auto i = static_cast<std::size_t>(above - m_keys.begin());
    if (i == m_keys.size() || (i > 0 && key - m_keys[i - 1] < m_keys[i] - key)) {
        --i;
    }
    return i;
}

void LineSeries::show(PlotRange keys, int pixels, bool logarithmic)
{
    for (QCPGraph* graph : std::initializer_list<QCPGraph*>{m_low, m_high, m_raw, m_line}) {
        graph->setVisible(shown);
    }
    if (!shown) {
        return;
    }
    // One point beyond each side, so that the line runs out of the picture.
    auto first =
        static_cast<std::size_t>(std::lower_bound(m_keys.begin(), m_keys.end(), keys.lower) - m_keys.begin());
    auto end =
        static_cast<std::size_t>(std::upper_bound(m_keys.begin(), m_keys.end(), keys.upper) - m_keys.begin());
    first -= first > 0 ? 1 : 0;
    end += end < m_keys.size() ? 1 : 0;
    const auto most = static_cast<std::size_t>(std::max(pixels, 1) * kPointsAPixel);
    // Powers of two and aligned, so that buckets keep their points while more come in or the view moves.
    const std::size_t each = std::bit_ceil((end - first + most - 1) / most + (end == first ? 1 : 0));
    first -= first % each;
    const std::size_t count = end - first;
    const auto keysHere = part(m_keys, first, count);
    const auto valuesHere = part(m_values, first, count);
    const auto smoothedHere = part(smoothed(), first, count);
    const bool merged = each > 1;
    QVector<QCPGraphData> raw;
    QVector<QCPGraphData> line;
    std::vector<CurveBucket> band;
    if (merged || !m_lows.empty()) {
        band = bucketed(keysHere, valuesHere, part(m_lows, first, count), part(m_highs, first, count), each);
    }
    if (merged) {
        line = m_smoothed.empty()
                   ? points(band, &CurveBucket::mean, logarithmic)
                   : points(bucketed(keysHere, smoothedHere, {}, {}, each), &CurveBucket::mean, logarithmic);
    } else {
        line = points(keysHere, smoothedHere, logarithmic);
    }
    if (!m_smoothed.empty()) {
        raw = merged ? points(band, &CurveBucket::mean, logarithmic)
                     : points(keysHere, valuesHere, logarithmic);
    }
    setPoints(*m_raw, raw);
    setPoints(*m_line, line);
    showBand(band, logarithmic);
    const bool discs = (markers || m_keys.size() == 1) && !merged; // a lone point is no line
    m_line->setScatterStyle(discs ? QCPScatterStyle(QCPScatterStyle::ssDisc, kMarkerSize)
                                  : QCPScatterStyle(QCPScatterStyle::ssNone));
}

void LineSeries::showBand(std::span<const CurveBucket> buckets, bool logarithmic)
{
    QVector<QCPGraphData> low = points(buckets, &CurveBucket::low, logarithmic);
    const QVector<QCPGraphData> high = points(buckets, &CurveBucket::high, logarithmic);
    if (logarithmic) { // a band that reaches below 0 still has its upper side
        for (qsizetype i = 0; i < low.size(); ++i) {
            if (std::isnan(low[i].value)) {
                low[i].value = high[i].value;
            }
        }
    }
    setPoints(*m_low, low);
    setPoints(*m_high, high);
}

void LineSeries::applyColours(const QPalette& palette, bool fast)
{
    QPen linePen = pen(palette);
    linePen.setCosmetic(fast); // else it grows with the screen's scale
    linePen.setWidthF(fast ? kFastLineWidth : kLineWidth);
    linePen.setJoinStyle(Qt::RoundJoin);
    QColor faint = linePen.color();
    faint.setAlphaF(kRawAlpha);
    QColor fill = linePen.color();
    fill.setAlphaF(kBandAlpha);
    m_line->setPen(linePen);
    QPen rawPen(faint, kFastLineWidth);
    rawPen.setCosmetic(fast);
    m_raw->setPen(rawPen);
    m_high->setBrush(fill);
}

} // namespace besa
