#include "run/run_folder.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/paths.h"
#include "base/sha256.h"
#include "checkpoint/mask_file.h"
#include "checkpoint/tensor_io.h"
#include "run/report_json.h"

#include <algorithm>
#include <cerrno>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIds = "ids";
constexpr const char* kPruned = "pruned";
constexpr const char* kDense = "dense";

bool belongsToRun(const fs::path& path)
{
    static const std::array<std::string, 9> names{
        "run.json",        "recipe.yaml",  "calibration.safetensors",
        "evaluation.json", "events.jsonl", "outcome.json",
        "run.lock",        "blocks",       "state"};
    const std::string name = path.filename().string();
    return std::ranges::any_of(names, [&](const std::string& known) {
        return name == known || name.starts_with(known + kTemporaryMark);
    });
}

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        errno = error.value();
        throwWriteError("the folder could not be created", folder);
    }
}

/// Removes what a run wrote, run.json first: what is left by a crash here is no run.
void clear(const RunFiles& files, bool lockToo)
{
    std::error_code ignored;
    fs::remove(files.run(), ignored);
    for (const fs::path& path : listFolder(files.folder, ignored)) {
        if (belongsToRun(path) && (lockToo || path != files.lock())) {
            fs::remove_all(path, ignored);
        }
    }
}

void refuseForeignFiles(const fs::path& folder)
{
    for (const fs::path& path : listFolder(folder)) {
        if (!belongsToRun(path)) {
            throw Error(ExitCode::Usage,
                        {"the run folder holds other things (" + path.filename().string() + ")",
                         folder.string(), "Choose an empty or new folder with --run."});
        }
    }
}

[[noreturn]] void throwDamaged(const fs::path& path)
{
    throw Error(ExitCode::Model, {"the file is damaged: it is not what the run wrote", path.string(),
                                  "Start the run anew in another folder with --run."});
}

/// Removes the temporary files of killed processes. Who holds the lock has none of others beside it.
void removeLeftovers(const RunFiles& files)
{
    std::error_code ignored; // a file that cannot be removed only takes room
    for (const fs::path& folder : {files.folder, files.blocks(), files.states()}) {
        for (const fs::path& path : listFolder(folder, ignored)) {
            if (path.filename().string().find(kTemporaryMark) != std::string::npos) {
                fs::remove(path, ignored);
            }
        }
    }
}

/// The hash of the streams after a block, from its report.
std::string stateHash(const fs::path& report)
{
    try {
        return unsealed(readSmallFile(report)).value("state_sha256", std::string());
    } catch (const Json::exception&) {
        throwDamaged(report);
    } catch (const std::invalid_argument&) {
        throwDamaged(report);
    }
}

void removeOtherStates(const RunFiles& files, const fs::path& keep)
{
    std::error_code ignored;
    for (const fs::path& path : listFolder(files.states(), ignored)) {
        if (path != keep) {
            fs::remove(path, ignored);
        }
    }
}

} // namespace

RunFolder::RunFolder(RunFiles files, bool fresh)
    : m_files(std::move(files))
    , m_lock(std::make_unique<RunLock>(m_files.lock()))
    , m_fresh(fresh)
{
}

RunFolder RunFolder::create(const fs::path& folder, bool overwrite)
{
    const RunFiles files{folder};
    makeFolder(folder);
    refuseForeignFiles(folder);
    RunFolder run(files, false);
    if (!overwrite) {
        requireNoRun(files);
    }
    clear(files, false);
    run.m_fresh = true;
    return run;
}

RunFolder RunFolder::open(const fs::path& folder)
{
    const RunFiles files{folder};
    requireRun(files);
    RunFolder run(files, false);
    removeLeftovers(files);
    return run;
}

RunFolder::~RunFolder()
{
    if (m_lock && m_fresh) {
        std::error_code ignored;
        clear(m_files, true);
        fs::remove(m_files.folder, ignored);
    }
}

void RunFolder::begin(RunRecord& record, const std::string& recipeYaml, const at::Tensor& ids)
{
    record.fingerprints.recipe = sha256(std::as_bytes(std::span(recipeYaml)));
    writeFileAtomically(m_files.recipe(), recipeYaml);
    saveTensors(m_files.calibration(), {{kIds, ids}});
    makeFolder(m_files.blocks());
    makeFolder(m_files.states());
    const Json json{{"format_version", RunFiles::kFormatVersion},
                    {"tool_version", record.toolVersion},
                    {"created", record.created},
                    {"working_directory", record.workingDirectory},
                    {"output", record.output},
                    {"threads", record.threads},
                    {"compute", record.compute},
                    {"device", record.device},
                    {"blocks", record.blocks},
                    {"calibration", toJson(record.calibration)},
                    {"fingerprints", toJson(record.fingerprints)}};
    writeFileAtomically(m_files.run(), sealedText(json));
    m_fresh = false;
}

at::Tensor RunFolder::calibrationIds() const
{
    const auto file = SafetensorsFile::open(m_files.calibration());
    at::Tensor ids = readTensor(file, kIds);
    if (ids.scalar_type() != at::kLong || ids.dim() != 2) {
        throwDamaged(m_files.calibration());
    }
    return ids;
}

void RunFolder::saveEvaluation(const std::optional<Perplexity>& dense,
                               const std::optional<Perplexity>& pruned)
{
    Json json = Json::object();
    if (dense) {
        json["dense"] = toJson(*dense);
    }
    if (pruned) {
        json["pruned"] = toJson(*pruned);
    }
    writeFileAtomically(m_files.evaluation(), sealedText(json));
}

void RunFolder::saveBlock(const PrunedBlock& block, const Streams* after, double seconds)
{
    const int number = block.report.block;
    std::vector<std::string> names;
    std::map<std::string, at::Tensor> keep;
    MaskFileInfo info;
    for (const Site site : kSites) {
        const std::string name = siteWeightName(number, site);
        const at::Tensor& mask = block.keep[index(site)];
        names.push_back(name);
        info.shapes[name] = {mask.size(0), mask.size(1)};
        keep[name] = mask;
    }
    const fs::path temporary = temporarySibling(m_files.masks(number));
    Json json = toJson(block.report);
    json["elapsed"] = seconds;
    json["masks_sha256"] = writeMaskFile(
        temporary, names, [&](const std::string& name) { return keep.at(name); }, info);
    moveIntoPlace(temporary, m_files.masks(number));
    if (after != nullptr) {
        std::vector<std::pair<std::string, at::Tensor>> streams{{kPruned, after->pruned}};
        if (after->dense.defined()) {
            streams.emplace_back(kDense, after->dense);
        }
        json["state_sha256"] = saveTensors(m_files.state(number), streams);
    }
    writeFileAtomically(m_files.block(number), sealedText(json)); // the block counts as finished from here on
    removeOtherStates(m_files, after != nullptr ? m_files.state(number) : fs::path());
}

Streams RunFolder::loadState(int block) const
{
    const fs::path path = m_files.state(block);
    if (sha256File(path) != stateHash(m_files.block(block))) {
        throwDamaged(path);
    }
    const auto file = SafetensorsFile::open(path);
    Streams streams;
    streams.pruned = readTensor(file, kPruned);
    if (file->find(kDense) != nullptr) {
        streams.dense = readTensor(file, kDense);
    }
    return streams;
}

void RunFolder::saveOutcome(const RunOutcome& outcome)
{
    Json json{{"status", statusName(outcome.status)},
              {"exit_code", outcome.exitCode},
              {"output", outcome.output},
              {"zeros", outcome.zeros},
              {"weights", outcome.weights},
              {"seconds", outcome.seconds}};
    if (outcome.problem) {
        json["problem"] = toJson(*outcome.problem);
    }
    writeFileAtomically(m_files.outcome(), sealedText(json));
}

} // namespace besa
