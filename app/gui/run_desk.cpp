#include "gui/run_desk.h"

#include "gui/preferences.h"
#include "gui/session.h"
#include "run/engine.h"
#include "run/recipe_paths.h"
#include "run/result_names.h"

#include <QtCore/QDir>

#include <filesystem>

namespace besa {

namespace fs = std::filesystem;

namespace {

/// The path itself, or with the first number behind it that is free, as are the names beside it.
fs::path freePlace(const fs::path& wanted)
{
    fs::path place = wanted;
    std::error_code ignored;
    for (int i = 2; fs::exists(place, ignored) || fs::exists(place.string() + ".run", ignored); ++i) {
        place = wanted.string() + "-" + std::to_string(i);
    }
    return place;
}

RunHeader headerOf(const RunRecord& record, bool live)
{
    const QString folder = QString::fromStdString(record.folder);
    return {QDir(folder).dirName(), folder, record.recipe, record.blocks, live};
}

} // namespace

RunDesk::RunDesk(EngineServices& services, Session& session, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_replay(m_watch)
    , m_controller(m_watch)
{
    connect(
        &m_services, &EngineServices::runOpened, this,
        [this](const RunRecord& record, const EngineServices::Events& events) { opened(record, *events); });
    connect(&m_services, &EngineServices::failed, this, [this](Service service) {
        if (service == Service::OpenRun) {
            m_resuming.clear();
        }
    });
    connect(&m_controller, &RunController::finished, this, &RunDesk::finished);
}

void RunDesk::start(const Recipe& recipe)
{
    if (!m_controller.canStart()) {
        return;
    }
    const Recipe job = placed(recipe);
    std::error_code ignored; // the engine says it better when the folder is needed
    fs::create_directories(fs::path(job.output).parent_path(), ignored);
    RunHeader header;
    header.folder = QString::fromStdString(job.run);
    header.name = QDir(header.folder).dirName();
    header.recipe = job;
    header.live = true;
    m_output.clear();
    m_shownStatus = RunStatus::Running;
    m_replay.clear();
    m_services.setRunLive(true);
    m_session.setRunning(header.folder);
    m_controller.start(header, [job](RunObserver& observer, const std::stop_token& stop) {
        return prune(job, observer, stop);
    });
    Q_EMIT started();
}

void RunDesk::resume(const QString& folder)
{
    m_resuming = folder;
    m_services.openRun(folder);
}

void RunDesk::open(const QString& folder)
{
    m_resuming.clear();
    m_services.openRun(folder);
}

void RunDesk::opened(const RunRecord& record, const std::vector<RunEvent>& events)
{
    const QString folder = QString::fromStdString(record.folder);
    if (!m_controller.canStart()) {
        return;
    }
    m_session.addRun(folder);
    if (m_resuming.isEmpty()) {
        show(record, events);
        return;
    }
    m_resuming.clear();
    m_output.clear();
    m_shownStatus = RunStatus::Running;
    m_replay.clear();
    m_services.setRunLive(true);
    m_session.setRunning(folder);
    m_controller.start(
        headerOf(record, true),
        [run = record.folder](RunObserver& observer, const std::stop_token& stop) {
            return besa::resume(run, observer, stop);
        },
        events);
    Q_EMIT started();
}

void RunDesk::show(const RunRecord& record, const std::vector<RunEvent>& events)
{
    if (!m_controller.canStart()) {
        return;
    }
    m_replay.load(headerOf(record, false), events);
    m_shownStatus = record.status;
    std::error_code ignored;
    m_output = fs::exists(record.output, ignored) ? QString::fromStdString(record.output) : QString();
    Q_EMIT shown();
}

bool RunDesk::canResumeShown() const
{
    return m_controller.canStart() && !m_watch.header().folder.isEmpty() &&
           m_shownStatus != RunStatus::Running && m_shownStatus != RunStatus::Completed;
}

void RunDesk::finished(const RunOutcome& outcome)
{
    m_services.setRunLive(false);
    if (!m_keepMarker || outcome.status != RunStatus::Cancelled) {
        m_session.setRunning({});
    }
    m_keepMarker = false;
    m_session.addRun(m_watch.header().folder);
    m_shownStatus = outcome.status;
    m_output = QString::fromStdString(outcome.output);
    Q_EMIT ended(outcome);
}

Recipe RunDesk::placed(Recipe recipe) const
{
    const fs::path results = m_preferences.resultsFolder().toStdString();
    std::error_code ignored;
    if (recipe.output.empty()) {
        fs::path model = recipe.model;
        if (fs::is_regular_file(model, ignored)) {
            model = model.parent_path();
        }
        recipe.output = freePlace(results / outputFolder(recipe, model).filename()).string();
    }
    recipe.output = (results / recipe.output).lexically_normal().string(); // absolute ones stay
    recipe = withAbsolutePaths(std::move(recipe), fs::current_path(ignored));
    if (recipe.run.empty()) {
        recipe.run = runFolder(recipe, recipe.output).string();
    }
    return recipe;
}

} // namespace besa
