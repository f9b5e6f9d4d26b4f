#pragma once

#include "report/run_event.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <vector>

namespace besa {

/// Events on their way from the engine's thread to the GUI's. Reports that the next one makes stale are
/// replaced at once, and a GUI that does not come to take them costs detail, never memory. Thread-safe.
class StagingBuffer
{
public:
    static constexpr std::size_t kCapacity = 16384; ///< events; then every second waiting step is dropped

    StagingBuffer() { forgetPlaces(); }

    /// Forgets what waits. From now on only events of `generation` are taken.
    void begin(std::uint64_t generation);
    /// False when the event was late: of another generation.
    bool put(std::uint64_t generation, RunEvent event);
    /// What waited, in order.
    std::vector<RunEvent> take();

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    bool replace(RunEvent& event);
    void thin();
    void forgetPlaces();

    std::mutex m_mutex;
    std::uint64_t m_generation = 0;
    std::vector<RunEvent> m_events;
    std::array<std::size_t, kSiteCount> m_distribution{}; ///< where the newest of each site waits
};

} // namespace besa
