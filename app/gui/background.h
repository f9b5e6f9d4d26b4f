#pragma once

#include <QtCore/QObject>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace besa {

struct Problem;

/// One worker thread that takes jobs in order. Of the jobs with the same topic only the newest counts: older
/// ones are left out, told to stop, or their results dropped. What a job throws becomes a Problem. Lives on
/// the GUI thread, which never waits except at the end.
class Background : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void()>;
    /// Runs on the worker; what it returns runs on the GUI thread if the job is still the newest.
    using Work = std::function<Deliver(const std::stop_token&)>;
    using Fail = std::function<void(const Problem&)>;

    explicit Background(QObject* parent = nullptr);
    ~Background() override; ///< tells the job in progress to stop and waits for it

    void post(int topic, Work work, Fail fail);
    /// Forgets the topic's job.
    void drop(int topic);

    /// While held, no job begins, and the one in progress is told to stop; it begins again afterwards.
    void setHeld(bool held);

    bool busy() const; ///< a job waits or is in progress

private:
    struct Job
    {
        int topic = 0;
        std::uint64_t generation = 0;
        Work work;
        Fail fail;
    };

    bool awaits(int topic, std::uint64_t generation) const;
    void forget(int topic); ///< with the lock held
    void loop(const std::stop_token& end);
    /// False when the job gave up because it was told to stop.
    bool perform(const Job& job, const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::deque<Job> m_waiting;
    std::map<int, std::uint64_t> m_newest;
    std::uint64_t m_last = 0;
    std::stop_source m_stop; ///< of the job in progress
    int m_current = -1;      ///< its topic
    bool m_held = false;
    std::jthread m_thread; ///< last: it uses all the others
};

} // namespace besa
