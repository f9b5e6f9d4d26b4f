#include "cli/console_observer.h"

#include "cli/format.h"

namespace besa::cli {

namespace {

std::string_view stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Open:
        return "opening the model";
    case Stage::Calibrate:
        return "preparing calibration";
    case Stage::Prune:
        return "pruning";
    case Stage::Export:
        return "exporting";
    case Stage::Verify:
        return "verifying";
    case Stage::Evaluate:
        return "evaluating";
    }
    return {};
}

} // namespace

ConsoleObserver::ConsoleObserver(Console& console)
    : m_console(console)
{
}

void ConsoleObserver::onStage(const StageReport& report)
{
    std::string text(stageWords(report.stage));
    if (!report.note.empty()) {
        text += ", " + report.note;
    }
    if (report.total > 0) {
        text += "  " + formatCount(report.done) + "/" + formatCount(report.total) + "  " +
                formatPercent(double(report.done) / double(report.total), 0);
    }
    m_console.progress(text);
}

void ConsoleObserver::onBlockStarted(const BlockStarted& report)
{
    const bool anotherRun = report.block <= m_block; // besa demo shows three, one after the other
    m_block = report.block;
    m_blocks = report.blocks;
    if (m_begun < 0 || anotherRun) {
        m_begun = report.block;
        if (report.steps > 0) {
            m_begun += double(report.firstStep) / double(report.steps);
        }
        m_clock = Stopwatch();
    }
    m_console.progress(position() + times(0));
}

void ConsoleObserver::onStep(const StepReport& report)
{
    const double part = report.steps > 0 ? double(report.step + 1) / double(report.steps) : 0.0;
    m_console.progress(position() + "  step " + std::to_string(report.step + 1) + "/" +
                       std::to_string(report.steps) + "  loss " + formatNumber(report.loss) + "  sparsity " +
                       formatPercent(report.sparsity, 1) + times(part));
}

void ConsoleObserver::onBlockDone(const BlockReport& report)
{
    const double sparsity = report.weights() > 0 ? double(report.zeros()) / double(report.weights()) : 0.0;
    m_console.progress(position() + "  done  loss " + formatNumber(report.loss) + "  sparsity " +
                       formatPercent(sparsity, 1) + times(1));
}

void ConsoleObserver::onPerplexity(const std::string& which, const Perplexity& perplexity)
{
    m_console.note("perplexity, " + which + ": " + formatNumber(perplexity.value) + " (" +
                   formatCounted(perplexity.windows, "window") + " of " +
                   formatCounted(perplexity.window, "token") + ", " + formatSeconds(perplexity.seconds) +
                   ")");
}

void ConsoleObserver::onMessage(const Message& message)
{
    if (message.severity == Severity::Warning) {
        m_warnings.push_back(m_console.named(message.problem));
        m_console.warning(m_warnings.back());
    } else {
        const Problem& problem = message.problem;
        m_console.note(problem.where.empty() ? problem.what : problem.where + ": " + problem.what);
    }
}

std::string ConsoleObserver::position() const
{
    return "pruning block " + std::to_string(m_block + 1) + "/" + std::to_string(m_blocks);
}

std::string ConsoleObserver::times(double partOfBlock) const
{
    const double done = m_block + partOfBlock - m_begun;
    const auto left = secondsLeft(done / (m_blocks - m_begun), m_clock.seconds());
    return left ? "  about " + formatSeconds(*left) + " left" : "";
}

std::optional<double> secondsLeft(double part, double elapsed)
{
    constexpr double tooEarly = 0.5; // seconds
    if (!(part > 0.005) || elapsed < tooEarly) {
        return std::nullopt;
    }
    return part < 1 ? elapsed * (1 - part) / part : 0.0;
}

} // namespace besa::cli
