#include "fault_fixture.h"

#include <chrono>

#include <QtTest/QTest>

using namespace besa::test;
namespace fs = std::filesystem;

/// SIGKILL at 200 points of a run: nothing but the work in progress is lost.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto start = std::chrono::steady_clock::now();
        const Ended ended = m_fixture.runWhole(m_servers.first(), kChanges, m_fixture.folder() / "whole");
        m_milliseconds = static_cast<int>(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start)
                .count());
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        m_calls = ended.calls;
        QVERIFY2(m_calls > 200, std::to_string(m_calls).c_str());
    }

    /// A run that is killed inside a block goes on inside it.
    void aKilledBlockIsNotRepeated()
    {
        FaultServer& server = m_servers.first();
        for (int at = 1; at < m_calls; at += 5) { // later and later, until a state is there
            const TemporaryFolder place;
            server.call(m_fixture.prune(place.path()), place.path(), place.path(),
                        {.kind = FaultKind::KillBefore, .calls = kChanges, .at = at});
            if (fs::exists(place / "out.run/state/learning.safetensors")) {
                QCOMPARE(m_fixture.recover(server, place.path()), std::string());
                const std::string text = readFile(place / "out.run/events.jsonl");
                QVERIFY2(text.find("\"first_step\"") != std::string::npos, text.c_str());
                return;
            }
        }
        QFAIL("no state of a learning was ever there");
    }

    /// Spread over all calls that change a file, learning, saving and exporting alike.
    void aKillAtACallLosesNothing()
    {
        constexpr int points = 160;
        std::mt19937 random(160); // NOLINT(bugprone-random-generator-seed): the same points every time
        std::vector<Fault> faults;
        for (int i = 0; i < points; ++i) {
            const int first = i * m_calls / points;
            const int behind = std::max(first + 1, (i + 1) * m_calls / points);
            faults.push_back({.kind = i % 2 == 0 ? FaultKind::KillWithin : FaultKind::KillBefore,
                              .calls = kChanges,
                              .at = 1 + first + static_cast<int>(random() % (behind - first))});
        }
        const std::string wrong = m_servers.checkAll(
            points, [&](FaultServer& server, std::size_t i) { return kill(server, faults[i], i % 8 == 0); });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void aKillAtAnyTimeLosesNothing()
    {
        constexpr int points = 40;
        std::mt19937 random(40); // NOLINT(bugprone-random-generator-seed)
        std::vector<Fault> faults;
        for (int i = 0; i < points; ++i) {
            faults.push_back({.milliseconds = 1 + static_cast<int>(random() % m_milliseconds)});
        }
        const std::string wrong = m_servers.checkAll(
            points, [&](FaultServer& server, std::size_t i) { return kill(server, faults[i], false); });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    /// Kills a run, perhaps its resumption too, and goes on to the end. What is wrong, in words.
    std::string kill(FaultServer& server, const Fault& fault, bool twice) const
    {
        const TemporaryFolder place;
        const Ended killed = server.call(m_fixture.prune(place.path()), place.path(), place.path(), fault);
        if (fault.at > 0 && killed.signal != SIGKILL) {
            return "not killed: " + killed.text();
        }
        std::string wrong = m_fixture.soundness(place.path());
        if (twice && fs::exists(place / "out.run/run.json")) {
            server.call(FaultFixture::resume(place.path()), place.path(), place.path(),
                        {.kind = FaultKind::KillWithin, .calls = kChanges, .at = 40});
            wrong += m_fixture.soundness(place.path());
        }
        wrong += m_fixture.recover(server, place.path());
        return wrong.empty() ? wrong : "call " + std::to_string(fault.at) + ": " + wrong;
    }

    FaultFixture m_fixture{{"--checkpoint-seconds", "0"}}; // to be killed inside blocks too
    FaultServers m_servers;
    int m_calls = 0;        ///< that change files, in a run without a fault
    int m_milliseconds = 0; ///< it takes
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
