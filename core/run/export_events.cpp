#include "run/export_events.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "checkpoint/export_folder.h"
#include "report/sparsity.h"
#include "run/event_reader.h"
#include "run/run_files.h"
#include "run/tensorboard_log.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace besa {

namespace {

namespace fs = std::filesystem;

/// What makes two events the same when a resumed run does a block again: kind, block or name, step or site.
using Identity = std::tuple<std::size_t, std::int64_t, std::int64_t>;

/// The identity of events of which only the last one counts; nothing for those that all count.
std::optional<Identity> identity(const LoggedEvent& event)
{
    const std::size_t kind = event.what.index();
    if (!event.session.empty()) {
        return {};
    }
    if (const auto* step = std::get_if<StepReport>(&event.what)) {
        return Identity{kind, step->block, step->step};
    }
    if (const auto* block = std::get_if<BlockReport>(&event.what)) {
        return Identity{kind, block->block, 0};
    }
    if (const auto* perplexity = std::get_if<PerplexityReport>(&event.what)) {
        return Identity{kind, perplexity->which == "dense" ? 0 : 1, 0};
    }
    return {};
}

bool isTaken(const fs::path& file, bool overwrite)
{
    return fs::exists(file) && !(overwrite && fs::is_regular_file(file));
}

[[noreturn]] void throwTaken(const fs::path& file)
{
    throw Error(ExitCode::Usage, {"there is something of that name already", file.string(),
                                  "Choose another name with --out, or replace a file with --overwrite."});
}

/// Models, exports and runs hold what they say and nothing else.
void requireFreeOfOthers(const fs::path& folder)
{
    for (const char* name : {"config.json", kSparsityFile, "run.json"}) {
        if (fs::exists(folder / name)) {
            throw Error(ExitCode::Usage, {"the folder holds a model or a run (" + std::string(name) + ")",
                                          folder.string(), "Choose another place with --out."});
        }
    }
}

EventExport writeJsonLines(const std::string& runFolder, const fs::path& target, bool overwrite)
{
    std::map<Identity, std::int64_t> last;
    std::int64_t number = 0;
    readEventLog(runFolder, [&](const LoggedEvent& event) {
        ++number;
        if (const auto which = identity(event)) {
            last[*which] = number;
        }
    });
    if (isTaken(target, overwrite)) {
        throwTaken(target);
    }
    EventExport result{.file = target.string()};
    AtomicFile file(target);
    number = 0;
    result.passedOver = readEventLog(runFolder, [&](const LoggedEvent& event) {
        ++number;
        const auto which = identity(event);
        if (which && number < last[*which]) {
            return;
        }
        const std::string line = std::string(event.line) + "\n";
        file.write(std::as_bytes(std::span(line)));
        ++result.events;
    });
    file.commit();
    return result;
}

std::vector<Scalar> scalars(const StepReport& report)
{
    std::vector<Scalar> values{{"step/loss", report.loss},
                               {"step/penalty", report.penalty},
                               {"step/sparsity", report.sparsity},
                               {"step/step_size", report.stepSize}};
    for (const Site site : kSites) {
        values.push_back({"sparsity/" + std::string(siteName(site)), report.siteSparsity[index(site)]});
    }
    return values;
}

std::vector<Scalar> scalars(const BlockReport& report)
{
    std::vector<Scalar> values{{"block/loss", report.loss},
                               {"block/sparsity", sparsityOf(report.zeros(), report.weights())}};
    if (report.denseLoss) {
        values.push_back({"block/dense_loss", *report.denseLoss});
    }
    for (const Site site : kSites) {
        const SiteReport& counts = report.sites[index(site)];
        values.push_back({"block_sparsity/" + std::string(siteName(site)),
                          sparsityOf(counts.zeros, counts.rows * counts.columns)});
    }
    return values;
}

EventExport writeTensorBoard(const std::string& runFolder, const fs::path& folder, bool overwrite)
{
    // By block and step, since TensorBoard drops what was shown when a step is smaller than the one before.
    std::vector<LoggedEvent> events;
    std::map<Identity, std::size_t> kept;
    double started = 0;
    EventExport result;
    result.passedOver = readEventLog(runFolder, [&](const LoggedEvent& event) {
        started = started > 0 ? started : event.time;
        if (const auto which = identity(event)) {
            kept[*which] = events.size();
            events.push_back(event);
        }
    });
    const fs::path file =
        folder / ("events.out.tfevents." + std::to_string(static_cast<std::int64_t>(started)) + ".besa");
    if (isTaken(file, overwrite)) {
        throwTaken(file);
    }

    TensorBoardLog log(started);
    std::int64_t block = -1;
    std::int64_t before = 0; // steps of the blocks before
    std::int64_t steps = 0;  // of this block
    for (const auto& [which, place] : kept) {
        const LoggedEvent& event = events[place];
        if (const auto* step = std::get_if<StepReport>(&event.what)) {
            before += step->block != block ? std::exchange(steps, step->steps) : 0;
            block = step->block;
            log.add(event.time, before + step->step, scalars(*step));
        } else if (const auto* report = std::get_if<BlockReport>(&event.what)) {
            log.add(event.time, report->block, scalars(*report));
        } else if (const auto* measured = std::get_if<PerplexityReport>(&event.what)) {
            log.add(event.time, 0, {{"perplexity/" + measured->which, measured->perplexity.value}});
        }
    }
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw Error(ExitCode::Write, {"the folder could not be created: " + error.message(), folder.string(),
                                      "Choose another one with --out."});
    }
    writeFileAtomically(file, log.bytes());
    result.file = file.string();
    result.events = static_cast<std::int64_t>(kept.size());
    return result;
}

} // namespace

EventExport exportEvents(const std::string& runFolder, const std::string& target, EventFormat format,
                         bool overwrite)
{
    requireOutsideRun(target, runFolder);
    requireFreeOfOthers(format == EventFormat::JsonLines ? fs::absolute(target).parent_path()
                                                         : fs::path(target));
    return format == EventFormat::JsonLines ? writeJsonLines(runFolder, target, overwrite)
                                            : writeTensorBoard(runFolder, target, overwrite);
}

} // namespace besa
