#include "run/run_reader.h"

#include "base/error.h"
#include "run/recipe_yaml.h"
#include "run/report_json.h"
#include "run/run_files.h"
#include "run/run_lock.h"

#include <algorithm>
#include <filesystem>

namespace besa {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwDamaged(const fs::path& path)
{
    throw Error(ExitCode::Model,
                {"the file is damaged", path.string(), "Start the run anew in another folder with --run."});
}

/// Parses a file of the run and hands it to `read`; what does not fit is a damaged file.
template <typename Read>
void readJsonFile(const fs::path& path, Read read)
{
    try {
        read(unsealed(readSmallFile(path)));
    } catch (const Json::exception&) {
        throwDamaged(path);
    } catch (const std::invalid_argument&) {
        throwDamaged(path);
    }
}

void readStart(const RunFiles& files, RunRecord& record)
{
    readJsonFile(files.run(), [&](const Json& json) {
        const int version = wholeFromJson<int>(json.at("format_version"));
        if (version != RunFiles::kFormatVersion) {
            throw Error(ExitCode::Model,
                        {"the run has format version " + std::to_string(version) +
                             ", which this program does not know",
                         files.folder.string(),
                         "Use the version that made it: " + json.value("tool_version", "unknown") + "."});
        }
        record.toolVersion = json.at("tool_version").get<std::string>();
        record.created = json.at("created").get<std::string>();
        record.workingDirectory = json.at("working_directory").get<std::string>();
        record.output = json.at("output").get<std::string>();
        record.threads = wholeFromJson<std::int64_t>(json.at("threads"));
        record.compute = json.at("compute").get<std::string>();
        record.device = json.value("device", record.device); // runs of old had only the CPU
        record.blocks = blockCountFromJson(json.at("blocks"));
        record.calibration = calibrationFromJson(json.at("calibration"));
        record.fingerprints = fingerprintsFromJson(json.at("fingerprints"));
    });
}

void readBlocks(const RunFiles& files, RunRecord& record)
{
    for (int block = 0; block < record.blocks && fs::exists(files.block(block)); ++block) {
        readJsonFile(files.block(block), [&](const Json& json) {
            record.finished.push_back(blockReportFromJson(json));
            record.seconds = json.value("elapsed", record.seconds);
        });
        if (record.finished.back().block != block) {
            throwDamaged(files.block(block));
        }
        record.zeros += record.finished.back().zeros();
        record.weights += record.finished.back().weights();
    }
}

void readEvaluation(const RunFiles& files, RunRecord& record)
{
    if (!fs::exists(files.evaluation())) {
        return;
    }
    readJsonFile(files.evaluation(), [&](const Json& json) {
        if (json.contains("dense")) {
            record.densePerplexity = perplexityFromJson(json.at("dense"));
        }
        if (json.contains("pruned")) {
            record.prunedPerplexity = perplexityFromJson(json.at("pruned"));
        }
    });
}

void readOutcome(const RunFiles& files, RunRecord& record)
{
    if (!fs::exists(files.outcome())) {
        return; // killed: interrupted
    }
    readJsonFile(files.outcome(), [&](const Json& json) {
        record.status = statusFromName(json.at("status").get<std::string>());
        record.seconds = json.value("seconds", record.seconds);
        if (json.contains("problem")) {
            record.problem = problemFromJson(json.at("problem"));
        }
        if (record.status == RunStatus::Completed) {
            record.zeros = wholeFromJson<std::int64_t>(json.at("zeros"));
            record.weights = wholeFromJson<std::int64_t>(json.at("weights"));
        }
    });
}

/// A completed run has all its results: one that lost some can be neither shown nor exported as what it was.
void requireWhole(const RunFiles& files, const RunRecord& record)
{
    if (record.status != RunStatus::Completed) {
        return;
    }
    const auto finished = static_cast<int>(record.finished.size());
    const EvaluationOptions& evaluation = record.recipe.evaluation;
    const bool wanted = !evaluation.tokens.empty() || !evaluation.files.empty();
    const bool measured = record.densePerplexity && record.prunedPerplexity;
    if (finished == record.blocks && (measured || !wanted)) {
        return;
    }
    const fs::path missing = finished < record.blocks ? files.block(finished) : files.evaluation();
    throw Error(ExitCode::Model, {"a file of the completed run is missing", missing.string(),
                                  "Put it back, or start the run anew in another folder with --run."});
}

RunRecord readOrExplain(const fs::path& folder)
{
    try {
        return readRun(folder.string());
    } catch (const Error& error) {
        RunRecord record;
        record.folder = folder.string();
        record.status = RunStatus::Failed;
        record.problem = error.problem();
        return record;
    }
}

} // namespace

RunRecord readRun(const std::string& folder)
{
    const bool live = RunLock::isHeld(RunFiles{folder}.lock());
    RunRecord record = readLockedRun(folder);
    if (live) {
        record.live = true;
        record.status = RunStatus::Running;
    }
    return record;
}

RunRecord readLockedRun(const std::string& folder)
{
    const RunFiles files{folder};
    requireRun(files);
    RunRecord record;
    record.folder = folder;
    readStart(files, record);
    record.recipe = readRecipeFile(files.recipe());
    readBlocks(files, record);
    readEvaluation(files, record);
    readOutcome(files, record);
    requireWhole(files, record);
    return record;
}

std::vector<RunRecord> listRuns(const std::string& parent)
{
    std::vector<fs::path> folders;
    if (fs::exists(RunFiles{parent}.run())) {
        folders.emplace_back(parent);
    }
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(parent, error)) {
        if (fs::exists(RunFiles{entry.path()}.run(), error)) {
            folders.push_back(entry.path());
        }
    }
    std::vector<RunRecord> runs;
    runs.reserve(folders.size());
    for (const fs::path& folder : folders) {
        runs.push_back(readOrExplain(folder));
    }
    std::ranges::sort(runs, [](const RunRecord& a, const RunRecord& b) {
        return std::tie(a.created, a.folder) < std::tie(b.created, b.folder);
    });
    return runs;
}

} // namespace besa
