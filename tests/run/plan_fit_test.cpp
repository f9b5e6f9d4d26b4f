#include "run/plan_fit.h"

#include "base/paths.h"
#include "run/machine.h"
#include "temporary_folder.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace besa;

namespace {

/// A run of a thousand windows whose memory is nearly all streams, or nearly all evaluation.
RunPlan planOf(const test::TemporaryFolder& folder, std::int64_t streams, std::int64_t evaluation)
{
    RunPlan plan;
    plan.output = (folder / "out").string();
    plan.run = (folder / "out.run").string();
    plan.samples = 1000;
    plan.memory.program = 1000;
    plan.memory.block = 1000;
    plan.memory.streams = streams;
    plan.memory.evaluation = evaluation;
    plan.memoryBytes = plan.memory.program + std::max(plan.memory.block + streams, evaluation);
    return plan;
}

RunPlan looked(RunPlan plan)
{
    lookForShortage(plan);
    return plan;
}

ExitCode codeOf(const RunPlan& plan)
{
    try {
        requireFits(plan);
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::Ok;
}

/// The number of windows that the remedy offers; 0 when it offers none.
std::int64_t offeredSamples(const RunPlan& plan)
{
    const QRegularExpression offer("--samples (\\d+) would fit");
    return offer.match(QString::fromStdString(plan.problem.remedy)).captured(1).toLongLong();
}

bool offers(const RunPlan& plan, std::string_view words)
{
    return plan.problem.remedy.find(words) != std::string::npos;
}

} // namespace

/// Whether a run that cannot fit is told from one that can, and what is offered then.
class PlanFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallRunFits()
    {
        const RunPlan plan = looked(planOf(m_folder, 1000, 1000));
        QVERIFY(plan.shortage == Shortage::None);
        QVERIFY(plan.problem.what.empty());
        QVERIFY(plan.memoryAvailable > 0);
        QVERIFY(codeOf(plan) == ExitCode::Ok);
    }

    void fewerWindowsAreOfferedThatFit_data()
    {
        QTest::addColumn<qint64>("samples");
        QTest::newRow("a thousand") << qint64{1000};
        QTest::newRow("a thousand million") << qint64{1'000'000'000}; // times bytes: more than 63 bits
    }
    void fewerWindowsAreOfferedThatFit()
    {
        QFETCH(qint64, samples);
        const std::int64_t streams =
            samples * std::max<std::int64_t>(1, 4 * machineMemory().usable() / samples);
        RunPlan plan = planOf(m_folder, streams, 0);
        plan.samples = samples;
        plan.denseStream = true;
        plan = looked(plan);
        QVERIFY(plan.shortage == Shortage::Memory);
        QVERIFY(codeOf(plan) == ExitCode::Memory);
        const std::int64_t offered = offeredSamples(plan);
        QVERIFY2(offered > 0, plan.problem.remedy.c_str());
        const std::int64_t each = streams / plan.samples;
        const std::int64_t fixed = plan.memory.program + plan.memory.block;
        QVERIFY(offered * each + fixed <= plan.memoryAvailable);
        QVERIFY((offered + 2) * each + fixed > plan.memoryAvailable);
        QVERIFY(offers(plan, "--no-dense-loss") && offers(plan, "--length") && offers(plan, "--force"));
        QVERIFY(!offers(plan, "--eval-max-windows"));
    }

    void noNumberOfWindowsIsOfferedWhereNoneFits()
    {
        RunPlan plan = planOf(m_folder, 1000, 0);
        plan.memory.block = 2 * machineMemory().usable();
        plan.memoryBytes += plan.memory.block;
        plan = looked(plan);
        QVERIFY(plan.shortage == Shortage::Memory);
        QCOMPARE(offeredSamples(plan), std::int64_t{0});
        QVERIFY(offers(plan, "fewer and shorter windows") && !offers(plan, "--no-dense-loss"));
    }

    void anEvaluationTooLargeIsToldByItself()
    {
        const RunPlan plan = looked(planOf(m_folder, 1000, 2 * machineMemory().usable()));
        QVERIFY(plan.shortage == Shortage::Memory);
        QVERIFY(offers(plan, "--eval-max-windows") && offers(plan, "besa eval"));
        QVERIFY(!offers(plan, "--samples"));
    }

    void outputAndRunFolderShareTheRoomOfTheirDisk()
    {
        const std::int64_t free = freeBytes(m_folder.path());
        RunPlan plan = planOf(m_folder, 1000, 0);
        plan.outputBytes = free / 5 * 3;
        QVERIFY(looked(plan).shortage == Shortage::None);
        plan.stateBytes = free / 5 * 3;
        plan = looked(plan);
        QVERIFY(plan.shortage == Shortage::Disk);
        QVERIFY(codeOf(plan) == ExitCode::Write);
        QCOMPARE(plan.problem.where, plan.output);
        QVERIFY(offers(plan, "--out") && offers(plan, "--run") && offers(plan, "--force"));
    }

private:
    test::TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(PlanFitTest)
#include "plan_fit_test.moc"
