#include "gui/background.h"

#include "run/boundary.h"

#include <QtCore/QMetaObject>

#include <algorithm>
#include <utility>

namespace besa {

Background::Background(QObject* parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token& end) { loop(end); })
{
}

Background::~Background()
{
    m_thread.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_newest.clear();
        m_stop.request_stop();
    }
    m_woken.notify_all();
    m_thread.join();
}

void Background::post(int topic, Work work, Fail fail)
{
    {
        const std::scoped_lock lock(m_mutex);
        forget(topic);
        m_newest[topic] = ++m_last;
        m_waiting.push_back({topic, m_last, std::move(work), std::move(fail)});
    }
    m_woken.notify_all();
}

void Background::drop(int topic)
{
    const std::scoped_lock lock(m_mutex);
    forget(topic);
}

void Background::forget(int topic)
{
    m_newest.erase(topic);
    std::erase_if(m_waiting, [topic](const Job& job) { return job.topic == topic; });
    if (m_current == topic) {
        m_stop.request_stop();
    }
}

void Background::setHeld(bool held)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held = held;
        if (held) {
            m_stop.request_stop();
        }
    }
    m_woken.notify_all();
}

bool Background::busy() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_waiting.empty() || m_current >= 0;
}

bool Background::awaits(int topic, std::uint64_t generation) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_newest.find(topic);
    return found != m_newest.end() && found->second == generation;
}

void Background::loop(const std::stop_token& end)
{
    while (!end.stop_requested()) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, end, [this] { return !m_held && !m_waiting.empty(); });
            if (end.stop_requested()) {
                return;
            }
            job = m_waiting.front();
            m_waiting.pop_front();
            m_current = job.topic;
            m_stop = std::stop_source();
            stop = m_stop.get_token();
        }
        const bool done = perform(job, stop);
        const std::scoped_lock lock(m_mutex);
        m_current = -1;
        const auto found = m_newest.find(job.topic);
        if (!done && m_held && found != m_newest.end() && found->second == job.generation) {
            m_waiting.push_front(job);
        }
    }
}

bool Background::perform(const Job& job, const std::stop_token& stop)
{
    Deliver deliver;
    RunOutcome outcome;
    guard(outcome, [&] { deliver = job.work(stop); });
    if (outcome.status == RunStatus::Cancelled) {
        return false;
    }
    if (outcome.problem) {
        deliver = [fail = job.fail, problem = *outcome.problem] { fail(problem); };
    }
    QMetaObject::invokeMethod(
        this,
        [this, topic = job.topic, generation = job.generation, deliver] {
            if (awaits(topic, generation)) {
                deliver();
            }
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace besa
