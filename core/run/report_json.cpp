#include "run/report_json.h"

#include "base/crc32c.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <stdexcept>
#include <type_traits>

namespace besa {

namespace {

constexpr std::array<std::string_view, 5> kStatusNames{"running", "completed", "cancelled", "interrupted",
                                                       "failed"};
constexpr std::array<std::string_view, 6> kStageNames{"open",   "calibrate", "prune",
                                                      "export", "verify",    "evaluate"};

/// Numbers that are not finite were written as null.
double readNumber(const Json& json)
{
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

constexpr std::int64_t kMostBlocks = 4096; // as config.json may have

std::int64_t between(const Json& json, std::int64_t low, std::int64_t high)
{
    const auto value = wholeFromJson<std::int64_t>(json);
    if (value < low || value > high) {
        throw std::invalid_argument("a number out of range");
    }
    return value;
}

/// Counts of a weight matrix, small enough that those of all blocks can be added up.
SiteReport siteFromJson(const Json& json)
{
    constexpr std::int64_t widest = std::int64_t{1} << 24U;
    SiteReport site;
    site.rows = between(json.at("rows"), 0, widest);
    site.columns = between(json.at("columns"), 0, widest);
    site.zeros = between(json.at("zeros"), 0, site.rows * site.columns);
    return site;
}

void read(const Json& json, const char* key, std::vector<std::int64_t>& values)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        return;
    }
    values.clear();
    for (const Json& value : found->get_ref<const Json::array_t&>()) {
        values.push_back(wholeFromJson<std::int64_t>(value));
    }
}

template <typename T>
void read(const Json& json, const char* key, T& value)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        return;
    }
    if constexpr (std::is_same_v<T, double>) {
        value = readNumber(*found);
    } else if constexpr (std::is_integral_v<T>) {
        value = wholeFromJson<T>(*found);
    } else {
        value = found->template get<T>();
    }
}

void read(const Json& json, const char* key, std::optional<double>& value)
{
    const auto found = json.find(key);
    if (found != json.end()) {
        value = readNumber(*found);
    }
}

} // namespace

Json toJson(const Problem& problem)
{
    return {{"what", problem.what}, {"where", problem.where}, {"remedy", problem.remedy}};
}

Problem problemFromJson(const Json& json)
{
    Problem problem;
    read(json, "what", problem.what);
    read(json, "where", problem.where);
    read(json, "remedy", problem.remedy);
    return problem;
}

Json toJson(const Perplexity& perplexity)
{
    return {{"perplexity", perplexity.value},
            {"mean_nll", perplexity.meanNll},
            {"windows", perplexity.windows},
            {"window", perplexity.window},
            {"tokens", perplexity.tokens},
            {"join", perplexity.join},
            {"bos", perplexity.bos},
            {"source", perplexity.source},
            {"token_hash", perplexity.tokenHash},
            {"seconds", perplexity.seconds}};
}

Perplexity perplexityFromJson(const Json& json)
{
    Perplexity perplexity;
    read(json, "perplexity", perplexity.value);
    read(json, "mean_nll", perplexity.meanNll);
    read(json, "windows", perplexity.windows);
    read(json, "window", perplexity.window);
    read(json, "tokens", perplexity.tokens);
    read(json, "join", perplexity.join);
    read(json, "bos", perplexity.bos);
    read(json, "source", perplexity.source);
    read(json, "token_hash", perplexity.tokenHash);
    read(json, "seconds", perplexity.seconds);
    return perplexity;
}

Json toJson(const BlockReport& report)
{
    Json sites = Json::object();
    for (const Site site : kSites) {
        const SiteReport& counts = report.sites[index(site)];
        sites[std::string(siteName(site))] = {
            {"rows", counts.rows}, {"columns", counts.columns}, {"zeros", counts.zeros}};
    }
    Json json{{"block", report.block},
              {"zeros", report.zeros()},
              {"weights", report.weights()},
              {"sites", std::move(sites)},
              {"loss", report.loss}};
    if (report.firstLoss) {
        json["first_loss"] = *report.firstLoss;
    }
    if (report.lastLoss) {
        json["last_loss"] = *report.lastLoss;
    }
    if (report.denseLoss) {
        json["dense_loss"] = *report.denseLoss;
    }
    json["optimizer_step"] = report.optimizerStep;
    json["seconds_statistics"] = report.secondsStatistics;
    json["seconds_learning"] = report.secondsLearning;
    json["seconds_propagation"] = report.secondsPropagation;
    return json;
}

BlockReport blockReportFromJson(const Json& json)
{
    BlockReport report;
    report.block = blockFromJson(json.at("block"));
    for (const Site site : kSites) {
        report.sites[index(site)] = siteFromJson(json.at("sites").at(std::string(siteName(site))));
    }
    read(json, "loss", report.loss);
    read(json, "first_loss", report.firstLoss);
    read(json, "last_loss", report.lastLoss);
    read(json, "dense_loss", report.denseLoss);
    read(json, "optimizer_step", report.optimizerStep);
    read(json, "seconds_statistics", report.secondsStatistics);
    read(json, "seconds_learning", report.secondsLearning);
    read(json, "seconds_propagation", report.secondsPropagation);
    return report;
}

Json toJson(const Fingerprints& fingerprints)
{
    return {{"model", fingerprints.model},
            {"data", fingerprints.data},
            {"calibration_tokens", fingerprints.calibrationTokens},
            {"evaluation_tokens", fingerprints.evaluationTokens},
            {"recipe", fingerprints.recipe}};
}

Fingerprints fingerprintsFromJson(const Json& json)
{
    Fingerprints fingerprints;
    fingerprints.model = json.at("model").get<std::map<std::string, std::string>>();
    fingerprints.data = json.at("data").get<std::map<std::string, std::string>>();
    fingerprints.calibrationTokens = json.at("calibration_tokens").get<std::string>();
    fingerprints.evaluationTokens = json.at("evaluation_tokens").get<std::string>();
    fingerprints.recipe = json.at("recipe").get<std::string>();
    return fingerprints;
}

Json toJson(const CalibrationRecord& calibration)
{
    return {{"source", calibration.source},  {"sampling", calibration.sampling},
            {"seed", calibration.seed},      {"samples", calibration.samples},
            {"length", calibration.length},  {"documents", calibration.documents},
            {"offsets", calibration.offsets}};
}

CalibrationRecord calibrationFromJson(const Json& json)
{
    CalibrationRecord calibration;
    read(json, "source", calibration.source);
    read(json, "sampling", calibration.sampling);
    read(json, "seed", calibration.seed);
    read(json, "samples", calibration.samples);
    read(json, "length", calibration.length);
    read(json, "documents", calibration.documents);
    read(json, "offsets", calibration.offsets);
    return calibration;
}

int blockFromJson(const Json& json)
{
    return static_cast<int>(between(json, 0, kMostBlocks - 1));
}

int blockCountFromJson(const Json& json)
{
    return static_cast<int>(between(json, 0, kMostBlocks));
}

std::string_view statusName(RunStatus status)
{
    return kStatusNames[static_cast<std::size_t>(status)];
}

RunStatus statusFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kStatusNames.size(); ++i) {
        if (kStatusNames[i] == name) {
            return static_cast<RunStatus>(i);
        }
    }
    return RunStatus::Failed;
}

std::string_view stageName(Stage stage)
{
    return kStageNames[static_cast<std::size_t>(stage)];
}

Stage stageFromName(std::string_view name)
{
    const auto* found = std::ranges::find(kStageNames, name);
    if (found == kStageNames.end()) {
        throw std::invalid_argument("no stage");
    }
    return static_cast<Stage>(found - kStageNames.begin());
}

Site siteFromName(std::string_view name)
{
    const auto* found = std::ranges::find(kSites, name, &siteName);
    if (found == kSites.end()) {
        throw std::invalid_argument("no site");
    }
    return *found;
}

std::string jsonLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string jsonText(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

namespace {

constexpr const char* kSeal = "crc32c";

/// Of the text that is written: what is no UTF-8 has been replaced in it.
std::uint32_t checksum(const Json& json)
{
    const std::string text = jsonLine(json);
    return crc32c(std::as_bytes(std::span(text)));
}

} // namespace

std::string sealedText(Json json)
{
    json[kSeal] = checksum(json);
    return jsonText(json);
}

Json unsealed(std::string_view text)
{
    Json json = Json::parse(text);
    if (json.is_object() && json.contains(kSeal)) {
        const Json seal = json.at(kSeal);
        json.erase(kSeal);
        if (seal != checksum(json)) {
            throw std::invalid_argument("the checksum is another one");
        }
    }
    return json;
}

} // namespace besa
