#include "watch/replay.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <utility>

namespace besa {

namespace {

constexpr int kFrame = 40;                ///< ms
constexpr std::size_t kFrames = 50;       ///< that the fastest replay takes
constexpr double kLongestWait = 1;        ///< seconds to look at a run in which nothing happens
constexpr std::size_t kManyEvents = 1024; ///< more are not played but jumped over
constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();

bool isDistribution(const RunEvent& event)
{
    return std::holds_alternative<RateDistribution>(event.what);
}

/// Only the newest distribution of a site is seen, and there are seven for every step.
std::vector<std::size_t> findStale(const std::vector<RunEvent>& events)
{
    std::vector<std::size_t> staleAfter(events.size(), kNever);
    std::map<std::pair<int, Site>, std::size_t> newest;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (const auto* rates = std::get_if<RateDistribution>(&events[i].what)) {
            const auto [place, first] = newest.try_emplace({rates->block, rates->site}, i);
            if (!first) {
                staleAfter[place->second] = i + 1;
                place->second = i;
            }
        }
    }
    return staleAfter;
}

} // namespace

Replay::Replay(RunWatch& watch, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
{
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &Replay::advance);
}

void Replay::load(RunHeader header, std::vector<RunEvent> events)
{
    pause();
    m_events = std::move(events);
    m_staleAfter = findStale(m_events);
    m_blockStarts.clear();
    double latest = 0;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        latest = m_events[i].seconds = std::max(latest, m_events[i].seconds); // time never runs back
        if (std::holds_alternative<BlockStarted>(m_events[i].what)) {
            m_blockStarts.push_back(i + 1);
        }
    }
    header.live = false;
    m_watch.begin(header);
    m_position = 0;
    Q_EMIT loaded();
    jump(count());
}

void Replay::clear()
{
    pause();
    m_events.clear();
    m_staleAfter.clear();
    m_blockStarts.clear();
    m_position = 0;
    Q_EMIT loaded();
    Q_EMIT positionChanged(0);
}

double Replay::seconds() const
{
    return m_position > 0 ? m_events[m_position - 1].seconds : 0.0;
}

double Replay::duration() const
{
    return m_events.empty() ? 0.0 : m_events.back().seconds;
}

void Replay::setSpeed(double speed)
{
    if (speed != m_speed) {
        m_speed = speed;
        Q_EMIT speedChanged(speed);
    }
}

void Replay::play()
{
    if (playing() || empty()) {
        return;
    }
    if (m_position == count()) {
        jump(0);
    }
    m_clock = seconds();
    m_sinceFrame.start();
    m_timer.start();
    Q_EMIT playingChanged(true);
}

void Replay::pause()
{
    if (playing()) {
        m_timer.stop();
        Q_EMIT playingChanged(false);
    }
}

void Replay::jump(std::size_t position)
{
    position = std::min(position, count());
    if (position == m_position) {
        return;
    }
    if (position > m_position && position - m_position <= kManyEvents) {
        moveOn(position);
    } else {
        m_watch.jump(traceAt(position));
        setPosition(position);
    }
    m_clock = seconds();
}

void Replay::step(int direction)
{
    std::size_t position = m_position;
    if (direction > 0) {
        position = std::min(position + 1, count());
        while (position < count() && isDistribution(m_events[position])) {
            ++position;
        }
    } else if (position > 0) {
        --position;
        while (position > 0 && position < count() && isDistribution(m_events[position])) {
            --position;
        }
    }
    jump(position);
}

void Replay::stepBlock(int direction)
{
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(m_blockStarts, m_position);
        jump(next == m_blockStarts.end() ? count() : *next);
    } else {
        const auto here = std::ranges::lower_bound(m_blockStarts, m_position);
        jump(here == m_blockStarts.begin() ? 0 : *std::prev(here));
    }
}

void Replay::advance()
{
    const double elapsed = double(m_sinceFrame.restart()) / 1000;
    const std::size_t target =
        m_speed == kFastest ? m_position + count() / kFrames + 1 : targetByClock(elapsed);
    moveOn(std::min(target, count()));
    if (m_position == count()) {
        pause();
    }
}

std::size_t Replay::targetByClock(double elapsed)
{
    const auto next = m_events.begin() + static_cast<std::ptrdiff_t>(m_position);
    m_clock = std::max(m_clock + elapsed * m_speed, next->seconds - kLongestWait * m_speed);
    const auto target = std::ranges::upper_bound(next, m_events.end(), m_clock, {}, &RunEvent::seconds);
    return static_cast<std::size_t>(target - m_events.begin());
}

void Replay::moveOn(std::size_t position)
{
    if (position > m_position) {
        m_watch.apply(std::span(m_events).subspan(m_position, position - m_position));
        setPosition(position);
    }
}

RunTrace Replay::traceAt(std::size_t position) const
{
    RunTrace trace;
    for (std::size_t i = 0; i < position; ++i) {
        if (m_staleAfter[i] > position) {
            trace.apply(m_events[i]);
        }
    }
    return trace;
}

void Replay::setPosition(std::size_t position)
{
    m_position = position;
    Q_EMIT positionChanged(position);
}

} // namespace besa
