#include "fault_fixture.h"

#include <QtTest/QTest>

using namespace besa::test;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMiB = 1U << 20U;

} // namespace

/// Under a limit of the address space: an export needs no room for a shard, and a run without room says so.
class MemoryLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FixtureModel model; // one shard of about 200 MiB, no tensor above 25 MiB
        model.hidden = 512;
        model.intermediate = 12'800;
        model.blocks = 2;
        fs::create_directory(m_folder / "model");
        writeFixtureModel(m_folder / "model", model);
        writeFaultTokens(m_folder / "tokens.safetensors");
        const Ended ended = m_server.call(prune("out"), m_folder.path());
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        QVERIFY(fs::file_size(m_folder / "model/model.safetensors") > 150 * kMiB);
    }

    void anExportStreams()
    {
        // Three quarters of the shard. A tensor's bytes twice, its masks, and what the allocator leaves
        // between them come to 100 or 110 MiB.
        const Ended ended = m_server.call({"apply-mask", "model", "out/masks.safetensors", "--out", "again"},
                                          m_folder.path(), {}, {.addressSpace = 150 * kMiB});
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        QCOMPARE(difference(m_folder / "out", m_folder / "again"), std::string());
    }

    void aRunWithoutRoomEndsWithFour()
    {
        const Ended ended = m_server.call(prune("short"), m_folder.path(), {}, {.addressSpace = 60 * kMiB});
        QVERIFY2(ended.exitCode == 4, ended.text().c_str());
        QVERIFY2(ended.error.find("memory") != std::string::npos, ended.error.c_str());
        QVERIFY(!fs::exists(m_folder / "short"));
        const bool began = fs::exists(m_folder / "short.run/run.json");
        const Ended again =
            m_server.call(began ? Words{"resume", "short.run"} : prune("short"), m_folder.path());
        QVERIFY2(again.exitCode == 0, again.text().c_str());
        QCOMPARE(difference(m_folder / "out", m_folder / "short"), std::string());
    }

private:
    static Words prune(const std::string& out)
    {
        return {"prune",
                "model",
                "--calibration-tokens",
                "tokens.safetensors:calibration",
                "--method",
                "magnitude",
                "--out",
                out,
                "--threads",
                "1"};
    }

    TemporaryFolder m_folder;
    FaultServer m_server;
};

QTEST_GUILESS_MAIN(MemoryLimitTest)
#include "memory_limit_test.moc"
