// Streams steps from another thread, 1000 a second, into the watch page and measures what that costs
// the GUI's thread: besa-stream-bench [SECONDS] [BLOCKS]
#include "page/watch_page.h"
#include "watch/run_controller.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <thread>

#include <ctime>
#include <unistd.h>

using namespace besa;

namespace {

constexpr int kStepsASecond = 1000;
constexpr int kRows = 512; // learned rates a site

/// What a run reports, faster than any engine does.
class Stream
{
public:
    Stream(int seconds, int blocks)
        : m_steps(static_cast<std::int64_t>(seconds) * kStepsASecond / blocks)
        , m_blocks(blocks)
    {
    }

    RunOutcome operator()(RunObserver& observer, const std::stop_token& stop)
    {
        auto next = std::chrono::steady_clock::now();
        for (int block = 0; block < m_blocks; ++block) {
            observer.onBlockStarted({block, m_blocks, m_steps});
            for (std::int64_t step = 0; step < m_steps && !stop.stop_requested(); ++step) {
                observer.onStep(report(block, step));
                if (step % 10 == 0) {
                    observer.onDistribution(rates(block));
                }
                next += std::chrono::microseconds(1000000 / kStepsASecond);
                std::this_thread::sleep_until(next);
            }
            BlockReport done;
            done.block = block;
            for (SiteReport& site : done.sites) {
                site = {kRows, kRows, kRows * kRows / 2 + block};
            }
            done.loss = 0.01 * std::exp(-block / 10.0);
            observer.onBlockDone(done);
        }
        RunOutcome outcome;
        outcome.status = RunStatus::Completed;
        return outcome;
    }

private:
    StepReport report(int block, std::int64_t step)
    {
        StepReport report;
        report.block = block;
        report.step = step;
        report.steps = m_steps;
        const double part = static_cast<double>(step) / static_cast<double>(m_steps);
        report.loss = 0.02 * std::exp(-3 * part) * (1 + 0.2 * m_noise(m_random));
        report.sparsity = 0.5;
        for (std::size_t i = 0; i < kSiteCount; ++i) {
            report.siteSparsity[i] =
                0.5 + 0.02 * (static_cast<double>(i) - 3) * part + 0.001 * m_noise(m_random);
        }
        return report;
    }

    RateDistribution rates(int block)
    {
        RateDistribution distribution;
        distribution.block = block;
        distribution.rates.resize(kRows);
        for (float& rate : distribution.rates) {
            rate = static_cast<float>(0.5 + 0.1 * m_noise(m_random));
        }
        return distribution;
    }

    std::int64_t m_steps;
    int m_blocks;
    std::mt19937 m_random{1};
    std::normal_distribution<double> m_noise;
};

/// Milliseconds of the processor that this thread has had.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures how long the GUI's thread works on events between two waits for the next one: a frame. By the
/// clock, which other programs lengthen, and of the processor.
class MeasuredApplication : public QApplication
{
public:
    MeasuredApplication(int& argc, char** argv)
        : QApplication(argc, argv)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                &MeasuredApplication::endFrame);
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside) { // part of another event
            return QApplication::notify(receiver, event);
        }
        m_inside = true;
        QElapsedTimer wall;
        wall.start();
        const double before = processorTime();
        const bool taken = QApplication::notify(receiver, event);
        m_processor += processorTime() - before;
        m_clock += static_cast<double>(wall.nsecsElapsed()) / 1e6;
        m_inside = false;
        return taken;
    }

    std::vector<double> clock; ///< of frames that drew something; sorted
    std::vector<double> processor;
    double processorSum = 0; ///< of all

private:
    void endFrame()
    {
        processorSum += m_processor;
        if (m_processor > 1) { // others only took events
            clock.insert(std::upper_bound(clock.begin(), clock.end(), m_clock), m_clock);
            processor.insert(std::upper_bound(processor.begin(), processor.end(), m_processor), m_processor);
        }
        m_clock = 0;
        m_processor = 0;
    }

    bool m_inside = false;
    double m_clock = 0;
    double m_processor = 0;
};

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double at(const std::vector<double>& sorted, double part)
{
    return sorted.empty() ? 0
                          : sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1"); // its event loop does not say when it waits
    MeasuredApplication times(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = std::max(arguments.value(1, QStringLiteral("60")).toInt(), 1);
    const int blocks = std::max(arguments.value(2, QStringLiteral("30")).toInt(), 1);

    RunWatch watch;
    RunController controller(watch);
    RunHeader header;
    header.blocks = blocks;
    header.live = true;
    watch.begin(header);
    WatchPage page(watch);
    page.resize(1280, 720);
    page.show();
    double settled = 0;
    QTimer::singleShot(seconds * 1000 / 4, [&] { settled = residentMegabytes(); });
    QObject::connect(&controller, &RunController::finished, qApp, &QCoreApplication::quit);
    QElapsedTimer wall;
    wall.start();
    controller.start(header, Stream(seconds, blocks));
    const int code = QApplication::exec();
    const double elapsed = static_cast<double>(wall.elapsed());

    std::printf("%d steps in %.1f s over %d blocks\n", seconds * kStepsASecond, elapsed / 1000, blocks);
    std::printf("frames                      %zu (%.1f a second)\n", times.clock.size(),
                1000 * static_cast<double>(times.clock.size()) / elapsed);
    std::printf("frame p50 / p95, clock      %.1f / %.1f ms\n", at(times.clock, 0.5), at(times.clock, 0.95));
    std::printf("frame p50 / p95, processor  %.1f / %.1f ms\n", at(times.processor, 0.5),
                at(times.processor, 0.95));
    std::printf("longest stall, clock        %.1f ms (processor %.1f ms)\n", at(times.clock, 1),
                at(times.processor, 1));
    std::printf("GUI thread's processor use  %.0f %%\n", 100 * times.processorSum / elapsed);
    std::printf("memory growth               %.1f MB after the first quarter, of %.0f MB\n",
                residentMegabytes() - settled, residentMegabytes());
    return code;
}
