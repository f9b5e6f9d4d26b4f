#include "gui/engine_services.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/hf_cache.h"
#include "checkpoint/verify.h"
#include "gui/record_file.h"
#include "run/bend_session.h"
#include "run/bent_recipe.h"
#include "run/calibration_preview.h"
#include "run/commands.h"
#include "run/engine.h"
#include "run/export_sizes.h"
#include "run/matrix_view.h"
#include "run/recipe_yaml.h"
#include "run/run_events.h"
#include "run/run_reader.h"

#include <QtCore/QFile>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <utility>

namespace besa {

namespace {

using Deliver = Background::Deliver;

constexpr int kTrashTopics = 1000; ///< above every Service
constexpr std::chrono::milliseconds kBetweenProgress(50);

/// Tells how far the work is, not more often than a person can see.
class ProgressObserver : public RunObserver
{
public:
    explicit ProgressObserver(std::function<void(std::int64_t, std::int64_t)> tell)
        : m_tell(std::move(tell))
    {
    }

    void onStage(const StageReport& report) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told >= kBetweenProgress) {
            m_told = now;
            m_tell(report.done, report.total);
        }
    }

private:
    std::function<void(std::int64_t, std::int64_t)> m_tell;
    std::chrono::steady_clock::time_point m_told;
};

/// For work that reports nothing in between.
RunObserver& nobody()
{
    static RunObserver observer;
    return observer;
}

} // namespace

/// The block that is being bent.
struct EngineServices::BendBench
{
    QString run;
    int block = -1;
    std::optional<BendSession> session;

    BendSession& open(const QString& wantedRun, int wantedBlock, const std::stop_token& stop)
    {
        if (!session || run != wantedRun || block != wantedBlock) {
            session.reset(); // its tensors go before the next ones come
            session = BendSession::open(wantedRun.toStdString(), wantedBlock, nobody(), stop);
            run = wantedRun;
            block = wantedBlock;
        }
        return *session;
    }
};

EngineServices::EngineServices(QObject* parent)
    : QObject(parent)
    , m_bench(std::make_shared<BendBench>())
{
}

EngineServices::~EngineServices() = default;

void EngineServices::setRunLive(bool live)
{
    m_engine.setHeld(live);
}

bool EngineServices::busy() const
{
    return m_files.busy() || m_slow.busy() || m_engine.busy();
}

void EngineServices::cancel(Service service)
{
    for (Background* queue : {&m_files, &m_slow, &m_engine}) {
        queue->drop(static_cast<int>(service));
    }
}

void EngineServices::post(Background& queue, Service service, Background::Work work)
{
    queue.post(static_cast<int>(service), std::move(work),
               [this, service](const Problem& problem) { Q_EMIT failed(service, problem); });
}

void EngineServices::inspect(const QString& model)
{
    post(m_files, Service::Inspect, [this, model](const std::stop_token&) -> Deliver {
        const ModelSummary summary = Checkpoint::open(model.toStdString())->summary();
        return [this, model, summary] { Q_EMIT inspected(model, summary); };
    });
}

void EngineServices::listCache()
{
    post(m_files, Service::Cache, [this](const std::stop_token&) -> Deliver {
        const std::vector<CachedModel> models = listCachedModels(hfCacheFolder());
        return [this, models] { Q_EMIT cacheListed(models); };
    });
}

void EngineServices::plan(const Recipe& recipe)
{
    post(m_files, Service::Plan, [this, recipe](const std::stop_token&) -> Deliver {
        const RunPlan plan = planRun(recipe);
        return [this, plan] { Q_EMIT planned(plan); };
    });
}

void EngineServices::preview(const Recipe& recipe, int first, int count)
{
    post(m_slow, Service::Preview, [this, recipe, first, count](const std::stop_token& stop) -> Deliver {
        const CalibrationPreview shown = previewCalibration(recipe, first, count, stop);
        return [this, shown] { Q_EMIT previewed(shown); };
    });
}

void EngineServices::openRun(const QString& folder)
{
    post(m_files, Service::OpenRun, [this, folder](const std::stop_token&) -> Deliver {
        const RunRecord record = readRun(folder.toStdString());
        const auto events =
            std::make_shared<const std::vector<RunEvent>>(readRunEvents(folder.toStdString()));
        return [this, record, events] { Q_EMIT runOpened(record, events); };
    });
}

void EngineServices::readTile(const QString& model, const QString& run, const MatrixRequest& request)
{
    post(m_files, Service::Matrix, [this, model, run, request](const std::stop_token& stop) -> Deliver {
        const MatrixTile tile = readMatrixTile(model.toStdString(), run.toStdString(), request, stop);
        return [this, tile] { Q_EMIT tileRead(tile); };
    });
}

void EngineServices::readRates(const QString& run, int block, Site site)
{
    post(m_files, Service::Rates, [this, run, block, site](const std::stop_token&) -> Deliver {
        const std::vector<float> rates = readRowRates(run.toStdString(), block, site);
        return [this, block, site, rates] { Q_EMIT ratesRead(block, site, rates); };
    });
}

void EngineServices::listRuns(const QString& parent)
{
    post(m_files, Service::Runs, [this, parent](const std::stop_token&) -> Deliver {
        const std::vector<RunRecord> runs = besa::listRuns(parent.toStdString());
        return [this, runs] { Q_EMIT runsListed(runs); };
    });
}

void EngineServices::loadRecipe(const QString& file)
{
    post(m_files, Service::LoadRecipe, [this, file](const std::stop_token&) -> Deliver {
        const Recipe recipe = readRecipeFile(file.toStdString());
        return [this, file, recipe] { Q_EMIT recipeLoaded(file, recipe); };
    });
}

void EngineServices::saveRecipe(const QString& file, const Recipe& recipe)
{
    post(m_files, Service::SaveRecipe, [this, file, recipe](const std::stop_token&) -> Deliver {
        writeFileAtomically(file.toStdString(), writeRecipe(recipe));
        return [this, file] { Q_EMIT recipeSaved(file); };
    });
}

void EngineServices::verify(const QString& folder)
{
    post(m_slow, Service::Verify, [this, folder](const std::stop_token& stop) -> Deliver {
        const VerifyReport report = verifyExport(folder.toStdString(), nobody(), stop);
        return [this, report] { Q_EMIT verified(report); };
    });
}

void EngineServices::trash(const QString& folder)
{
    // A topic of its own each time: none may be left out for a newer one.
    const int topic = kTrashTopics + m_trashed++;
    const auto work = [this, folder](const std::stop_token&) -> Deliver {
        if (!QFile::moveToTrash(folder)) {
            throw Error(ExitCode::Write, {"the run could not be moved to the trash", folder.toStdString(),
                                          "Delete the folder yourself, or check its permissions."});
        }
        return [this, folder] { Q_EMIT trashed(folder); };
    };
    m_files.post(topic, work, [this](const Problem& problem) { Q_EMIT failed(Service::Trash, problem); });
}

void EngineServices::readSizes(const QString& run)
{
    post(m_files, Service::Sizes, [this, run](const std::stop_token&) -> Deliver {
        const ExportSizes sizes = exportSizes(run.toStdString(), {});
        return [this, sizes] { Q_EMIT sizesRead(sizes); };
    });
}

void EngineServices::startBend(const QString& run, int block)
{
    post(m_engine, Service::Bend,
         [this, run, block, bench = m_bench](const std::stop_token& stop) -> Deliver {
             const BendStart start = bench->open(run, block, stop).start();
             return [this, start] { Q_EMIT bendStarted(start); };
         });
}

void EngineServices::measureBend(const QString& run, int block, const BlockCounts& counts)
{
    post(m_engine, Service::Bend,
         [this, run, block, counts, bench = m_bench](const std::stop_token& stop) -> Deliver {
             const BendMeasure measure = bench->open(run, block, stop).measure(counts, stop);
             return [this, measure] { Q_EMIT bendMeasured(measure); };
         });
}

void EngineServices::saveBend(const QString& run, const std::map<int, BlockCounts>& bends,
                              const QString& file)
{
    post(m_engine, Service::SaveBend, [this, run, bends, file](const std::stop_token&) -> Deliver {
        std::filesystem::path allocation = file.toStdString();
        allocation.replace_extension(".json");
        const Recipe recipe = saveBentRecipe(run.toStdString(), bends, allocation.string());
        writeFileAtomically(file.toStdString(), writeRecipe(recipe));
        return [this, file, recipe] { Q_EMIT bendSaved(file, recipe); };
    });
}

void EngineServices::copyMasks(const QString& exported, const QString& file)
{
    post(m_slow, Service::CopyMasks, [this, exported, file](const std::stop_token&) -> Deliver {
        namespace fs = std::filesystem;
        const fs::path target = file.toStdString();
        const fs::path partial = temporarySibling(target);
        fs::copy_file(fs::path(exported.toStdString()) / "masks.safetensors", partial);
        moveIntoPlace(partial, target);
        return [this, file] { Q_EMIT copied(file); };
    });
}

void EngineServices::saveRecord(const QString& run, const QString& file)
{
    post(m_files, Service::SaveRecord, [this, run, file](const std::stop_token&) -> Deliver {
        writeRecordFile(run, file);
        return [this, file] { Q_EMIT copied(file); };
    });
}

void EngineServices::exportRun(const QString& run, const QString& target, bool overwrite)
{
    post(m_slow, Service::Export, [this, run, target, overwrite](const std::stop_token& stop) -> Deliver {
        ProgressObserver observer([this](std::int64_t done, std::int64_t total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(Service::Export, done, total); });
        });
        const RunOutcome outcome =
            besa::exportRun(run.toStdString(), target.toStdString(), overwrite, observer, stop);
        if (outcome.status == RunStatus::Cancelled) {
            throw Cancelled();
        }
        if (outcome.problem) {
            return [this, problem = *outcome.problem] { Q_EMIT failed(Service::Export, problem); };
        }
        return [this, outcome] { Q_EMIT exported(outcome); };
    });
}

void EngineServices::prompt(Service service, const QString& model, const QString& text, int maxTokens,
                            double temperature)
{
    const int number = ++m_prompts[service];
    post(
        m_engine, service,
        [this, service, model, text, maxTokens, temperature, number](const std::stop_token& stop) -> Deliver {
            const TextGeneration request{
                .prompt = text.toStdString(), .maxTokens = maxTokens, .temperature = temperature};
            const auto onText = [&](std::string_view piece) {
                const QString shown = QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
                QMetaObject::invokeMethod(this, [this, service, shown, number] {
                    if (number == m_prompts[service]) {
                        Q_EMIT promptText(service, shown);
                    }
                });
            };
            generateText(model.toStdString(), request, {}, onText, stop);
            return [this, service] { Q_EMIT promptDone(service); };
        });
}

void EngineServices::stopPrompts()
{
    for (const Service service : {Service::PromptDense, Service::PromptPruned}) {
        m_engine.drop(static_cast<int>(service));
        ++m_prompts[service];
        Q_EMIT promptDone(service);
    }
}

} // namespace besa
