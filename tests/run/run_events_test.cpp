#include "base/error.h"
#include "run/event_reader.h"
#include "run/run_events.h"
#include "temporary_folder.h"

#include <QtTest/QTest>

using namespace besa;

namespace {

std::string line(const std::string& clock, const std::string& event, const std::string& rest = "")
{
    return R"({"time":"2025-01-31T)" + clock + R"(Z","event":")" + event + "\"" +
           (rest.empty() ? "" : "," + rest) + "}\n";
}

std::string step(const std::string& clock, int number, double seconds)
{
    return line(clock, "step",
                R"("block":0,"step":)" + std::to_string(number) +
                    R"(,"steps":9,"loss":0.5,"penalty":0,"sparsity":0.5,"site_sparsity":[0,0,0,0,0,0,0],)" +
                    R"("step_size":0.06,"seconds":)" + std::to_string(seconds));
}

std::string stage(const std::string& clock)
{
    return line(clock, "stage", R"("stage":"prune","done":0,"total":1,"note":"")");
}

std::string blockStarted(const std::string& clock)
{
    return line(clock, "block_started", R"("block":0,"blocks":1,"steps":9)");
}

} // namespace

class RunEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsAreComputingTime_data()
    {
        QTest::addColumn<std::string>("log");
        QTest::addColumn<QList<double>>("seconds");
        const std::string start = line("10:00:00.000", "started", R"("detail":"")");
        QTest::newRow("straight") << start + stage("10:00:01.500") + stage("10:00:03.000")
                                  << QList<double>{1.5, 3};
        QTest::newRow("over midnight") << line("23:59:59.000", "started", R"("detail":"")") +
                                              R"({"time":"2025-02-01T00:00:01.000Z","event":"stage",)" +
                                              "\"stage\":\"open\",\"done\":0,\"total\":0,\"note\":\"\"}\n"
                                       << QList<double>{2};
        QTest::newRow("interrupted") << start + stage("10:00:01.000") +
                                            line("12:00:00.000", "resumed", R"("detail":"")") +
                                            stage("12:00:00.250")
                                     << QList<double>{1, 1.25};
        QTest::newRow("paused between steps")
            << start + stage("10:00:00.000") + blockStarted("10:00:00.000") + step("10:00:05.000", 0, 0.5) +
                   step("10:00:05.500", 1, 0.5) + step("10:20:06.000", 2, 0.5)
            << QList<double>{0, 0, 5, 5.5, 6};
        QTest::newRow("asleep") << start + stage("10:00:00.000") + stage("19:00:00.000")
                                << QList<double>{0, 600};
        QTest::newRow("clock set back")
            << start + stage("10:00:02.000") + stage("09:00:00.000") + stage("09:00:01.000")
            << QList<double>{2, 2, 3};
        QTest::newRow("half a line, a line without time, an unknown event")
            << start + "{\"time\":\"2025-01-3\n" + line("10:00:01.000", "moon_phase") +
                   R"({"event":"stage","stage":"open","done":0,"total":0,"note":""})" + "\n" +
                   stage("10:00:04.000")
            << QList<double>{0, 4};
    }
    void secondsAreComputingTime()
    {
        QFETCH(std::string, log);
        QFETCH(QList<double>, seconds);
        const test::TemporaryFolder folder;
        test::writeFile(folder / "events.jsonl", log);
        const std::vector<RunEvent> events = readRunEvents(folder.path().string());
        QCOMPARE(events.size(), static_cast<std::size_t>(seconds.size()));
        for (std::size_t i = 0; i < events.size(); ++i) {
            QVERIFY2(std::abs(events[i].seconds - seconds[static_cast<qsizetype>(i)]) < 1e-6,
                     qPrintable(QString::number(i) + ": " + QString::number(events[i].seconds)));
        }
    }

    void eventsKeepTheirContent()
    {
        const test::TemporaryFolder folder;
        test::writeFile(folder / "events.jsonl",
                        blockStarted("10:00:00.000") + step("10:00:01.000", 7, 0.25) +
                            line("10:00:02.000", "distribution",
                                 R"("block":0,"site":"mlp.up_proj","rates":[0.25,null],"probabilities":[])"));
        const std::vector<RunEvent> events = readRunEvents(folder.path().string());
        QCOMPARE(events.size(), std::size_t{3});
        QCOMPARE(std::get<BlockStarted>(events[0].what).steps, std::int64_t{9});
        QCOMPARE(std::get<StepReport>(events[1].what).step, std::int64_t{7});
        const auto& rates = std::get<RateDistribution>(events[2].what);
        QVERIFY(rates.site == Site::Up);
        QCOMPARE(rates.rates[0], 0.25F);
        QVERIFY(std::isnan(rates.rates[1]));
    }

    void aFolderWithoutLogIsRefused()
    {
        const test::TemporaryFolder folder;
        QVERIFY_THROWS_EXCEPTION(Error, readRunEvents(folder.path().string()));
    }
};

QTEST_GUILESS_MAIN(RunEventsTest)
#include "run_events_test.moc"
