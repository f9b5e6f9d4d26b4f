#include "run/event_reader.h"

#include "base/error.h"
#include "run/report_json.h"
#include "run/run_files.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <limits>
#include <optional>
#include <sstream>
#include <type_traits>

namespace besa {

namespace {

double number(const Json& json)
{
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

std::vector<float> numbers(const Json& json)
{
    std::vector<float> values;
    for (const Json& value : json) {
        values.push_back(static_cast<float>(number(value)));
    }
    return values;
}

StepReport stepFromJson(const Json& json)
{
    StepReport report;
    report.block = blockFromJson(json.at("block"));
    report.step = wholeFromJson<std::int64_t>(json.at("step"));
    report.steps = wholeFromJson<std::int64_t>(json.at("steps"));
    report.loss = number(json.at("loss"));
    report.penalty = number(json.at("penalty"));
    report.sparsity = number(json.at("sparsity"));
    for (std::size_t site = 0; site < kSiteCount; ++site) {
        report.siteSparsity[site] = number(json.at("site_sparsity").at(site));
    }
    report.stepSize = number(json.at("step_size"));
    report.seconds = number(json.at("seconds"));
    return report;
}

RateDistribution distributionFromJson(const Json& json)
{
    RateDistribution distribution;
    distribution.block = blockFromJson(json.at("block"));
    distribution.site = siteFromName(json.at("site").get<std::string>());
    distribution.rates = numbers(json.at("rates"));
    distribution.probabilities = numbers(json.at("probabilities"));
    return distribution;
}

/// Seconds since 1970 of "2025-01-31T12:34:56.789Z"; 0 for anything else.
double timeFromText(const std::string& text)
{
    std::istringstream in(text);
    std::tm parts{};
    double fraction = 0;
    in >> std::get_time(&parts, "%Y-%m-%dT%H:%M:%S");
    if (!in) {
        return 0;
    }
    in >> fraction; // ".789"; absent in logs of other makers
    using namespace std::chrono;
    const auto day =
        year_month_day{year(parts.tm_year + 1900), month(static_cast<unsigned>(parts.tm_mon + 1)),
                       std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
    const auto days = sys_days(day).time_since_epoch().count();
    return 86400.0 * static_cast<double>(days) + 3600.0 * parts.tm_hour + 60.0 * parts.tm_min + parts.tm_sec +
           fraction;
}

/// Nothing for an event of an unknown kind.
std::optional<LoggedEvent> eventFromJson(const Json& json)
{
    LoggedEvent event;
    event.time = timeFromText(json.value("time", ""));
    const auto kind = json.at("event").get<std::string>();
    if (kind == "stage") {
        event.what = StageReport{
            stageFromName(json.at("stage").get<std::string>()), wholeFromJson<std::int64_t>(json.at("done")),
            wholeFromJson<std::int64_t>(json.at("total")), json.at("note").get<std::string>()};
    } else if (kind == "block_started") {
        event.what = BlockStarted{
            blockFromJson(json.at("block")), blockCountFromJson(json.at("blocks")),
            wholeFromJson<std::int64_t>(json.at("steps")),
            json.contains("first_step") ? wholeFromJson<std::int64_t>(json.at("first_step")) : 0};
    } else if (kind == "step") {
        event.what = stepFromJson(json);
    } else if (kind == "distribution") {
        event.what = distributionFromJson(json);
    } else if (kind == "block_done") {
        event.what = blockReportFromJson(json);
    } else if (kind == "perplexity") {
        event.what = PerplexityReport{json.at("which").get<std::string>(), perplexityFromJson(json)};
    } else if (kind == "message") {
        event.what = Message{json.at("severity") == "warning" ? Severity::Warning : Severity::Info,
                             problemFromJson(json)};
    } else if (kind == "started" || kind == "resumed" || kind == "ended") {
        event.session = kind;
    } else {
        return {};
    }
    return event;
}

std::optional<LoggedEvent> eventFromLine(const std::string& line)
{
    try {
        return eventFromJson(Json::parse(line));
    } catch (const Json::exception&) {
        return {};
    } catch (const std::invalid_argument&) {
        return {};
    }
}

} // namespace

std::int64_t readEventLog(const std::string& folder, const std::function<void(const LoggedEvent&)>& take)
{
    const RunFiles files{folder};
    std::ifstream log(files.events(), std::ios::binary);
    if (!log) {
        throw Error(ExitCode::Model, {"the run has no event log", files.events().string(),
                                      R"(Name a run folder; "besa runs" lists them.)"});
    }
    std::int64_t passedOver = 0;
    for (std::string line; std::getline(log, line);) {
        if (line.empty()) {
            continue;
        }
        if (auto event = eventFromLine(line)) {
            event->line = line;
            take(*event);
        } else {
            ++passedOver;
        }
    }
    return passedOver;
}

void tell(RunObserver& observer, const RunEvent::What& what)
{
    std::visit(
        [&](const auto& report) {
            using Report = std::decay_t<decltype(report)>;
            if constexpr (std::is_same_v<Report, StageReport>) {
                observer.onStage(report);
            } else if constexpr (std::is_same_v<Report, BlockStarted>) {
                observer.onBlockStarted(report);
            } else if constexpr (std::is_same_v<Report, StepReport>) {
                observer.onStep(report);
            } else if constexpr (std::is_same_v<Report, RateDistribution>) {
                observer.onDistribution(report);
            } else if constexpr (std::is_same_v<Report, BlockReport>) {
                observer.onBlockDone(report);
            } else if constexpr (std::is_same_v<Report, PerplexityReport>) {
                observer.onPerplexity(report.which, report.perplexity);
            } else {
                observer.onMessage(report);
            }
        },
        what);
}

std::int64_t replayEvents(const std::string& folder, RunObserver& observer)
{
    return readEventLog(folder, [&](const LoggedEvent& event) {
        if (event.session.empty()) {
            tell(observer, event.what);
        }
    });
}

} // namespace besa
