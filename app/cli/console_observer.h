#pragma once

#include "base/stopwatch.h"
#include "cli/console.h"
#include "report/observer.h"

#include <optional>
#include <vector>

namespace besa::cli {

/// Shows a run on the console: one progress line with the time left, warnings, perplexities.
class ConsoleObserver : public RunObserver
{
public:
    explicit ConsoleObserver(Console& console);

    void onStage(const StageReport& report) override;
    void onBlockStarted(const BlockStarted& report) override;
    void onStep(const StepReport& report) override;
    void onBlockDone(const BlockReport& report) override;
    void onPerplexity(const std::string& which, const Perplexity& perplexity) override;
    void onMessage(const Message& message) override;

    const std::vector<Problem>& warnings() const { return m_warnings; }

private:
    /// "block 3 of 30".
    std::string position() const;

    /// Elapsed time and time left, given the part of the current block that is done.
    std::string times(double partOfBlock) const;

    Console& m_console;
    std::vector<Problem> m_warnings;
    int m_block = 0;
    int m_blocks = 0;
    double m_begun = -1; ///< blocks that were done when this process began
    Stopwatch m_clock;   ///< since then
};

/// Seconds still needed when `part` of the work (0..1) took `elapsed` seconds; nothing while it is too early
/// to say.
std::optional<double> secondsLeft(double part, double elapsed);

} // namespace besa::cli
