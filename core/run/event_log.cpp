#include "run/event_log.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_reader.h"
#include "run/clock.h"
#include "run/report_json.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <charconv>

namespace besa {

namespace {

Json event(std::string_view name)
{
    return {{"time", timestamp()}, {"event", name}};
}

/// The fewest digits that read back to the same float; as doubles they would take twice as many.
std::vector<double> shortNumbers(const std::vector<float>& values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const float value : values) {
        std::array<char, 32> text{};
        double number = 0;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        std::from_chars(text.data(), end, number);
        numbers.push_back(number);
    }
    return numbers;
}

bool endsInsideLine(int descriptor)
{
    const off_t size = ::lseek(descriptor, 0, SEEK_END);
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

} // namespace

EventLog::EventLog(std::filesystem::path file, RunObserver& next)
    : m_file(std::move(file))
    , m_next(next)
    , m_descriptor(openFile(m_file, O_RDWR | O_CREAT | O_APPEND, 0666))
{
    if (m_descriptor < 0) {
        throwWriteError("the file could not be opened", m_file);
    }
    if (endsInsideLine(m_descriptor)) {
        write("");
    }
}

EventLog::~EventLog()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void EventLog::write(std::string line)
{
    if (m_descriptor < 0) {
        return;
    }
    line += '\n';
    try {
        writeAll(m_descriptor, std::as_bytes(std::span(line)), m_file);
    } catch (const Error& error) {
        ::close(m_descriptor);
        m_descriptor = -1;
        Problem problem = error.problem();
        problem.what = "the event log ends here: " + problem.what;
        m_next.onMessage({Severity::Warning, problem});
    }
}

void EventLog::note(std::string_view name, std::string_view detail)
{
    Json json = event(name);
    json["detail"] = detail;
    write(jsonLine(json));
}

void EventLog::onStage(const StageReport& report)
{
    // Progress inside a stage is for the eye; the log keeps what starts and what is done.
    if (report.stage != m_lastStage.stage || report.note != m_lastStage.note || report.done == 0 ||
        report.done == report.total) {
        Json json = event("stage");
        json["stage"] = stageName(report.stage);
        json["done"] = report.done;
        json["total"] = report.total;
        json["note"] = report.note;
        write(jsonLine(json));
    }
    m_lastStage = report;
    m_next.onStage(report);
}

void EventLog::onBlockStarted(const BlockStarted& report)
{
    Json json = event("block_started");
    json["block"] = report.block;
    json["blocks"] = report.blocks;
    json["steps"] = report.steps;
    if (report.firstStep > 0) {
        json["first_step"] = report.firstStep;
    }
    write(jsonLine(json));
    m_next.onBlockStarted(report);
}

void EventLog::onStep(const StepReport& report)
{
    Json json = event("step");
    json["block"] = report.block;
    json["step"] = report.step;
    json["steps"] = report.steps;
    json["loss"] = report.loss;
    json["penalty"] = report.penalty;
    json["sparsity"] = report.sparsity;
    json["site_sparsity"] = report.siteSparsity;
    json["step_size"] = report.stepSize;
    json["seconds"] = report.seconds;
    write(jsonLine(json));
    m_next.onStep(report);
}

void EventLog::onDistribution(const RateDistribution& report)
{
    if (m_recordDistributions) {
        Json json = event("distribution");
        json["block"] = report.block;
        json["site"] = siteName(report.site);
        json["rates"] = shortNumbers(report.rates);
        json["probabilities"] = shortNumbers(report.probabilities);
        write(jsonLine(json));
    }
    m_next.onDistribution(report);
}

void EventLog::onBlockDone(const BlockReport& report)
{
    Json json = event("block_done");
    json.update(toJson(report));
    write(jsonLine(json));
    m_next.onBlockDone(report);
}

void EventLog::onPerplexity(const std::string& which, const Perplexity& perplexity)
{
    Json json = event("perplexity");
    json["which"] = which;
    json.update(toJson(perplexity));
    write(jsonLine(json));
    m_next.onPerplexity(which, perplexity);
}

void EventLog::onMessage(const Message& message)
{
    Json json = event("message");
    json["severity"] = message.severity == Severity::Warning ? "warning" : "info";
    json.update(toJson(message.problem));
    write(jsonLine(json));
    m_next.onMessage(message);
}

} // namespace besa
