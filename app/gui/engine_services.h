#pragma once

#include "gui/background.h"
#include "report/bend.h"
#include "report/cached_model.h"
#include "report/calibration_preview.h"
#include "report/export_result.h"
#include "report/export_sizes.h"
#include "report/matrix_tile.h"
#include "report/model_summary.h"
#include "report/outcome.h"
#include "report/recipe.h"
#include "report/run_event.h"
#include "report/run_plan.h"
#include "report/run_record.h"
#include "report/verify_report.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <vector>

namespace besa {

/// What can be asked of the engine besides a run.
enum class Service {
    Inspect,
    Cache,
    Plan,
    Preview,
    Runs,
    OpenRun,
    Matrix,
    Rates,
    LoadRecipe,
    SaveRecipe,
    Verify,
    Trash,
    Sizes,
    Bend,
    SaveBend,
    Export,
    CopyMasks,
    SaveRecord,
    PromptDense,
    PromptPruned,
};

/// Everything the window asks of core, off the GUI thread. Of each service the newest question counts; its
/// answer, or failed(), comes as a signal. Reading headers and files goes beside a run; what computes with
/// tensors waits until no run is live.
class EngineServices : public QObject
{
    Q_OBJECT

public:
    using Events = std::shared_ptr<const std::vector<RunEvent>>;

    explicit EngineServices(QObject* parent = nullptr);
    ~EngineServices() override;

    /// While a run is live the tensor work waits.
    void setRunLive(bool live);
    bool busy() const; ///< something is still to be answered
    /// Stops what goes on for this service; no answer comes.
    void cancel(Service service);

    void inspect(const QString& model);
    void listCache();
    void plan(const Recipe& recipe);
    void preview(const Recipe& recipe, int first, int count);
    void listRuns(const QString& parent);
    void openRun(const QString& folder); ///< record and events
    void readTile(const QString& model, const QString& run, const MatrixRequest& request);
    void readRates(const QString& run, int block, Site site);
    void loadRecipe(const QString& file);
    void saveRecipe(const QString& file, const Recipe& recipe);
    void verify(const QString& folder);
    void trash(const QString& folder);
    void readSizes(const QString& run);
    /// Opens a finished block to be bent; the next measures need not open it again.
    void startBend(const QString& run, int block);
    void measureBend(const QString& run, int block, const BlockCounts& counts);
    /// Writes the recipe to `file` and its allocation beside it.
    void saveBend(const QString& run, const std::map<int, BlockCounts>& bends, const QString& file);
    /// The masks of an exported model, to a file of their own.
    void copyMasks(const QString& exported, const QString& file);
    void saveRecord(const QString& run, const QString& file);
    void exportRun(const QString& run, const QString& target, bool overwrite);
    /// `service` is PromptDense or PromptPruned.
    void prompt(Service service, const QString& model, const QString& text, int maxTokens,
                double temperature);
    void stopPrompts();

Q_SIGNALS:
    void inspected(const QString& model, const besa::ModelSummary& summary);
    void cacheListed(const std::vector<besa::CachedModel>& models);
    void planned(const besa::RunPlan& plan);
    void previewed(const besa::CalibrationPreview& preview);
    void runsListed(const std::vector<besa::RunRecord>& runs);
    void runOpened(const besa::RunRecord& record, const besa::EngineServices::Events& events);
    void tileRead(const besa::MatrixTile& tile);
    void ratesRead(int block, besa::Site site, const std::vector<float>& rates);
    void recipeLoaded(const QString& file, const besa::Recipe& recipe);
    void recipeSaved(const QString& file);
    void verified(const besa::VerifyReport& report);
    void exported(const besa::RunOutcome& outcome);
    void trashed(const QString& folder);
    void sizesRead(const besa::ExportSizes& sizes);
    void bendStarted(const besa::BendStart& start);
    void bendMeasured(const besa::BendMeasure& measure);
    void bendSaved(const QString& file, const besa::Recipe& recipe);
    void progressed(besa::Service service, std::int64_t done, std::int64_t total); ///< total 0: unknown
    void copied(const QString& target);                                            ///< masks or a record
    void promptText(besa::Service service, const QString& piece);
    void promptDone(besa::Service service);
    void failed(besa::Service service, const besa::Problem& problem);

private:
    struct BendBench;

    void post(Background& queue, Service service, Background::Work work);

    std::shared_ptr<BendBench> m_bench; ///< used on the engine queue only
    std::map<Service, int> m_prompts;   ///< number of the newest prompt
    int m_trashed = 0;                  ///< runs so far
    Background m_files;                 ///< headers and small files
    Background m_slow;                  ///< whole files: export, verify, tokenizing
    Background m_engine;                ///< tensors
};

} // namespace besa
