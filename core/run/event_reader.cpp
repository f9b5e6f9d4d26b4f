#include "run/event_reader.h"

#include "base/error.h"
#include "run/report_json.h"
#include "run/run_files.h"

#include <fstream>
#include <limits>

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
    report.block = json.at("block").get<int>();
    report.step = json.at("step").get<std::int64_t>();
    report.steps = json.at("steps").get<std::int64_t>();
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
    distribution.block = json.at("block").get<int>();
    distribution.site = siteFromName(json.at("site").get<std::string>());
    distribution.rates = numbers(json.at("rates"));
    distribution.probabilities = numbers(json.at("probabilities"));
    return distribution;
}

/// False for an event of an unknown kind.
bool dispatch(const Json& json, RunObserver& observer)
{
    const auto kind = json.at("event").get<std::string>();
    if (kind == "stage") {
        observer.onStage({stageFromName(json.at("stage").get<std::string>()),
                          json.at("done").get<std::int64_t>(), json.at("total").get<std::int64_t>(),
                          json.at("note").get<std::string>()});
    } else if (kind == "block_started") {
        observer.onBlockStarted({json.at("block").get<int>(), json.at("blocks").get<int>(),
                                 json.at("steps").get<std::int64_t>()});
    } else if (kind == "step") {
        observer.onStep(stepFromJson(json));
    } else if (kind == "distribution") {
        observer.onDistribution(distributionFromJson(json));
    } else if (kind == "block_done") {
        observer.onBlockDone(blockReportFromJson(json));
    } else if (kind == "perplexity") {
        observer.onPerplexity(json.at("which").get<std::string>(), perplexityFromJson(json));
    } else if (kind == "message") {
        observer.onMessage(
            {json.at("severity") == "warning" ? Severity::Warning : Severity::Info, problemFromJson(json)});
    } else {
        return kind == "started" || kind == "resumed" || kind == "ended";
    }
    return true;
}

bool replayLine(const std::string& line, RunObserver& observer)
{
    try {
        return dispatch(Json::parse(line), observer);
    } catch (const Json::exception&) {
        return false;
    } catch (const std::invalid_argument&) {
        return false;
    }
}

} // namespace

std::int64_t replayEvents(const std::string& folder, RunObserver& observer)
{
    const RunFiles files{folder};
    std::ifstream log(files.events(), std::ios::binary);
    if (!log) {
        throw Error(ExitCode::Model, {"the run has no event log", files.events().string(),
                                      R"(Name a run folder; "besa runs" lists them.)"});
    }
    std::int64_t passedOver = 0;
    for (std::string line; std::getline(log, line);) {
        if (!line.empty() && !replayLine(line, observer)) {
            ++passedOver;
        }
    }
    return passedOver;
}

} // namespace besa
