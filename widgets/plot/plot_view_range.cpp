// What part of the data a plot shows, and on which scale.
#include "plot/plot_axis.h"
#include "plot/plot_navigation.h"
#include "plot/plot_theme.h"
#include "plot/plot_view.h"
#include "plot/redraw_gate.h"

#include <QtGui/QAction>

#include <algorithm>
#include <cmath>
#include <utility>

namespace besa {

namespace {

constexpr double kRoom = 0.04;      // beside the data, in parts of their span
constexpr double kAhead = 0.12;     // the same while data stream in
constexpr double kWellFilled = 0.6; // of the view: as long as streaming data fill it, it stays

/// The range to show `content` in, where `current` is in view.
PlotRange roomFor(PlotRange content, PlotRange current, bool logarithmic, bool streaming)
{
    const auto in = [&](double value) { return logarithmic ? std::log10(value) : value; };
    const auto out = [&](double value) { return logarithmic ? std::pow(10.0, value) : value; };
    const double lower = in(content.lower);
    const double upper = in(content.upper);
    double span = upper - lower;
    if (!(span > 1e-12 * std::max(std::abs(lower), std::abs(upper)))) {
        span = logarithmic || lower == 0 ? 1 : std::abs(lower) * 0.2;
        return {out(lower - span / 2), out(upper + span / 2)};
    }
    if (streaming && current.lower <= content.lower && current.upper >= content.upper &&
        (!logarithmic || current.lower > 0) && span > kWellFilled * (in(current.upper) - in(current.lower))) {
        return current;
    }
    const double room = span * (streaming ? kAhead : kRoom);
    return {out(lower - room), out(upper + room)};
}

} // namespace

void PlotView::setFollowing(bool follow)
{
    m_follow->setChecked(follow);
    if (follow == m_following) {
        return;
    }
    m_following = follow;
    Q_EMIT followingChanged(follow);
    contentChanged();
}

bool PlotView::logarithmic(Qt::Orientation axis) const
{
    return axisOf(*m_canvas, axis).scaleType() == QCPAxis::stLogarithmic;
}

void PlotView::setLogarithmic(Qt::Orientation axis, bool on)
{
    logarithmicAction(axis)->setChecked(on);
    if (on == logarithmic(axis)) {
        return;
    }
    setAxisScale(axisOf(*m_canvas, axis), on, m_whole[place(axis)]);
    if (on && !m_following) { // what was in view may lie below 0
        const PlotRange seen = range(axis);
        const std::optional<PlotRange> content = contentRange(axis, true);
        if (seen.lower <= 0 && content) {
            setRange(axis, {content->lower, std::max(seen.upper, content->upper)});
        }
    }
    Q_EMIT logarithmicChanged(axis, on);
    contentChanged();
}

void PlotView::setWholeNumbers(Qt::Orientation axis, bool whole)
{
    m_whole[place(axis)] = whole;
    setAxisScale(axisOf(*m_canvas, axis), logarithmic(axis), whole);
    contentChanged();
}

void PlotView::setFixedRange(Qt::Orientation axis, std::optional<PlotRange> range)
{
    if (m_fixed[place(axis)] != range) {
        m_fixed[place(axis)] = range;
        contentChanged();
    }
}

PlotRange PlotView::range(Qt::Orientation axis) const
{
    const QCPRange range = axisOf(*m_canvas, axis).range();
    return {range.lower, range.upper};
}

void PlotView::setRange(Qt::Orientation axis, PlotRange range)
{
    axisOf(*m_canvas, axis).setRange(range.lower, range.upper);
    viewMoved();
}

void PlotView::resetView()
{
    setFollowing(true);
    const bool streaming = std::exchange(m_streaming, false); // fit closely for once
    followData();
    m_streaming = streaming;
    m_quick->request();
}

void PlotView::zoom(double factor)
{
    m_navigation->zoomAt(plotArea().center(), factor, true, true);
}

void PlotView::pan(double x, double y)
{
    m_navigation->shift({-x * plotArea().width(), y * plotArea().height()});
}

void PlotView::viewMoved()
{
    setFollowing(false);
    m_quick->request();
    Q_EMIT viewChanged();
}

std::optional<PlotRange> PlotView::contentRange(Qt::Orientation /*axis*/, bool /*positive*/) const
{
    return std::nullopt;
}

void PlotView::followData()
{
    followData(Qt::Horizontal);
    followData(Qt::Vertical);
}

void PlotView::followData(Qt::Orientation axis)
{
    const bool log = logarithmic(axis);
    const std::optional<PlotRange>& fixed = m_fixed[place(axis)];
    const std::optional<PlotRange> content = contentRange(axis, log);
    std::optional<PlotRange> wanted = content;
    if (fixed && (!log || fixed->lower > 0)) {
        wanted = fixed;
    } else if (content) {
        wanted = roomFor(*content, range(axis), log, m_streaming);
    }
    if (wanted && *wanted != range(axis)) {
        axisOf(*m_canvas, axis).setRange(wanted->lower, wanted->upper);
        Q_EMIT viewChanged();
    }
}

} // namespace besa
