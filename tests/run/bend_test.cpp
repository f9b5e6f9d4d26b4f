#include "base/error.h"
#include "pruning/allocation/allocation_file.h"
#include "run/bend_session.h"
#include "run/bent_recipe.h"
#include "run/engine.h"
#include "run/export_sizes.h"
#include "run/run_files.h"
#include "run/run_reader.h"
#include "run_fixture.h"

#include <QtTest/QTest>

using namespace besa;

Q_DECLARE_METATYPE(besa::Recipe)

namespace {

/// Counts what it is told.
class Listener : public RunObserver
{
public:
    int stages = 0;
    int warnings = 0;

    void onStage(const StageReport&) override { ++stages; }
    void onMessage(const Message&) override { ++warnings; }
};

BlockCounts countsOf(const BendStart& start)
{
    BlockCounts counts{};
    for (const Site site : kSites) {
        counts[index(site)] = start.sites[index(site)].zeros;
    }
    return counts;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-5 * std::abs(b);
}

RunOutcome pruneQuietly(const Recipe& recipe)
{
    RunObserver observer;
    return prune(recipe, observer, {});
}

std::string maskBytes(const std::string& run, int block)
{
    return test::readFile(RunFiles{run}.masks(block));
}

} // namespace

class BendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::FixtureModel model;
        model.blocks = 3;
        m_recipe = test::writeRunInputs(m_folder.path(), model);
        m_recipe.evaluation = {};
        const RunOutcome outcome = pruneQuietly(m_recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        m_run = outcome.run;
    }

    void learnedCountsMeasureAsRecorded_data() { methods(); }
    void learnedCountsMeasureAsRecorded()
    {
        QFETCH(Recipe, recipe);
        const RunOutcome outcome = pruneQuietly(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        for (const int block : {0, 2}) {
            Listener listener;
            const BendSession session = BendSession::open(outcome.run, block, listener, {});
            const BendStart& start = session.start();
            const BlockReport& report = outcome.blocks[static_cast<std::size_t>(block)];
            QCOMPARE(start.block, block);
            QVERIFY(near(start.loss, report.loss));
            QCOMPARE(start.denseLoss.has_value(), report.denseLoss.has_value());
            if (report.denseLoss) {
                QVERIFY(near(*start.denseLoss, *report.denseLoss));
            }
            QVERIFY(near(session.measure(countsOf(start), {}).loss, report.loss));
            QCOMPARE(listener.warnings, 0);
            QCOMPARE(listener.stages, block + 1);
        }
    }

    void moreZerosCostMore()
    {
        RunObserver observer;
        const BendSession session = BendSession::open(m_run, 1, observer, {});
        const BlockCounts learned = countsOf(session.start());
        BlockCounts more = learned;
        BlockCounts none{};
        more[index(Site::Down)] += 500;
        QVERIFY(session.measure(more, {}).loss > session.start().loss);
        QVERIFY(session.measure(none, {}).loss < 1e-9);
        QVERIFY(session.start().sensitivity[index(Site::Down)] > 0);
        for (const double sensitivity : session.start().sensitivity) {
            QVERIFY(sensitivity >= 0);
        }
    }

    void badRequestsAreRefused()
    {
        RunObserver observer;
        QVERIFY_THROWS_EXCEPTION(Error, BendSession::open(m_run, 3, observer, {}));
        QVERIFY_THROWS_EXCEPTION(Error, BendSession::open(m_run, -1, observer, {}));
        QVERIFY_THROWS_EXCEPTION(Error, BendSession::open(m_folder.path().string(), 0, observer, {}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, BendSession::open(m_run, 1, observer, stopped.get_token()));
        const BendSession session = BendSession::open(m_run, 0, observer, {});
        BlockCounts counts = countsOf(session.start());
        counts[0] = -1;
        QVERIFY_THROWS_EXCEPTION(Error, session.measure(counts, {}));
        counts[0] = 1'000'000;
        QVERIFY_THROWS_EXCEPTION(Error, session.measure(counts, {}));
        QVERIFY_THROWS_EXCEPTION(Error, saveBentRecipe(m_run, {{0, counts}}, (m_folder / "x.json").string()));
        QVERIFY_THROWS_EXCEPTION(Error, saveBentRecipe(m_run, {{7, {}}}, (m_folder / "x.json").string()));
    }

    void theUnbentAllocationGivesTheSameMasks_data() { methods(); }
    void theUnbentAllocationGivesTheSameMasks()
    {
        QFETCH(Recipe, recipe);
        const RunOutcome outcome = pruneQuietly(recipe);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        Recipe fixed = saveBentRecipe(outcome.run, {}, (m_folder / "unbent.json").string());
        fixed.output = (m_folder / "again").string();
        fixed.overwrite = true;
        const RunOutcome again = pruneQuietly(fixed);
        QVERIFY2(again.status == RunStatus::Completed, test::problemText(again).c_str());
        QCOMPARE(again.zeros, outcome.zeros);
        for (int block = 0; block < 3; ++block) {
            QVERIFY(maskBytes(again.run, block) == maskBytes(outcome.run, block));
            QVERIFY(near(again.blocks[static_cast<std::size_t>(block)].loss,
                         outcome.blocks[static_cast<std::size_t>(block)].loss));
        }
    }

    void aBentBlockIsPrunedAsMeasured()
    {
        RunObserver observer;
        const BendSession session = BendSession::open(m_run, 1, observer, {});
        BlockCounts bent = countsOf(session.start());
        bent[index(Site::Gate)] += 100;
        bent[index(Site::Down)] -= 100;
        const BendMeasure measured = session.measure(bent, {});
        Recipe fixed = saveBentRecipe(m_run, {{1, bent}}, (m_folder / "bent.json").string());
        QVERIFY(fixed.method == Method::Fixed);
        QVERIFY(fixed.output.empty());
        fixed.output = (m_folder / "bent").string();
        const RunPlan plan = planRun(fixed);
        const RunOutcome outcome = pruneQuietly(fixed);
        QVERIFY2(outcome.status == RunStatus::Completed, test::problemText(outcome).c_str());
        QCOMPARE(outcome.zeros, plan.target);
        for (const Site site : kSites) {
            QCOMPARE(outcome.blocks[1].sites[index(site)].zeros, bent[index(site)]);
        }
        QVERIFY(near(outcome.blocks[1].loss, measured.loss));
        const RunRecord record = readRun(outcome.run);
        QVERIFY(record.fingerprints.data.contains(fixed.allocation));
        QCOMPARE(record.target(), record.sparsity());
        QVERIFY(test::readFile(fs(outcome.output) / "README.md").find("method `fixed`") != std::string::npos);
    }

    void anAllocationOfAnotherModelIsRefusedBeforeTheRun()
    {
        Recipe fixed = saveBentRecipe(m_run, {}, (m_folder / "short.json").string());
        Allocation allocation = readAllocation(fixed.allocation);
        allocation.blocks.pop_back();
        writeAllocation(fixed.allocation, allocation);
        fixed.output = (m_folder / "short").string();
        QVERIFY_THROWS_EXCEPTION(Error, planRun(fixed));
        fixed.allocation.clear();
        QVERIFY_THROWS_EXCEPTION(Error, planRun(fixed));
    }

    void sizesOfTheExportAreThoseOnDisk()
    {
        const ExportSizes sizes = exportSizes(m_run, "");
        std::int64_t folder = 0;
        std::int64_t weights = 0;
        for (const auto& [name, bytes] : test::folderBytes(m_recipe.output)) {
            folder += static_cast<std::int64_t>(bytes.size());
        }
        for (const auto& [name, bytes] : test::folderBytes(m_recipe.model)) {
            weights += static_cast<std::int64_t>(bytes.size());
        }
        QCOMPARE(sizes.source, weights);
        QVERIFY(std::abs(static_cast<double>(sizes.folder - folder)) < 0.1 * static_cast<double>(folder));
        const RunRecord record = readRun(m_run);
        QCOMPARE(sizes.folder - sizes.skipped, 4 * record.zeros); // fp32
        QVERIFY(sizes.masks > record.weights / 8);
        QVERIFY(sizes.free > 0);
        QVERIFY(exportSizes(m_run, "/nowhere/at/all").free > 0);
    }

private:
    static std::filesystem::path fs(const std::string& path) { return path; }

    void methods()
    {
        QTest::addColumn<Recipe>("recipe");
        Recipe recipe = m_recipe;
        recipe.output = (m_folder / "method").string();
        recipe.overwrite = true;
        QTest::newRow("besa") << recipe;
        recipe.besa.reference = Reference::DenseStream;
        recipe.besa.objective = Objective::Channel;
        recipe.besa.normalizeOverAll = true;
        recipe.besa.metric = MetricKind::SparseGpt;
        QTest::newRow("dense stream, channel, sparsegpt") << recipe;
        recipe.besa = {};
        recipe.denseLoss = false;
        recipe.method = Method::Wanda;
        QTest::newRow("wanda") << recipe;
        recipe.method = Method::Magnitude;
        QTest::newRow("magnitude") << recipe;
    }

    test::TemporaryFolder m_folder;
    Recipe m_recipe;
    std::string m_run;
};

QTEST_GUILESS_MAIN(BendTest)
#include "bend_test.moc"
