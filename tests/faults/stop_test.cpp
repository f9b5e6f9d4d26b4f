#include "fault_fixture.h"

#include <QtTest/QTest>

using namespace besa::test;

/// SIGINT at many points of a run: both the first and the second leave a run that can be resumed.
class StopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ended ended = m_fixture.runWhole(m_servers.first(), kChanges, m_fixture.folder() / "whole");
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        m_calls = ended.calls;
    }

    void aStoppedRunGoesOn_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("one signal") << FaultKind::Signal;
        QTest::newRow("two signals") << FaultKind::TwoSignals;
    }
    void aStoppedRunGoesOn()
    {
        QFETCH(FaultKind, kind);
        const std::vector<int> points = spread(1, m_calls, 16);
        std::atomic<int> stopped = 0;
        const std::string wrong = m_servers.checkAll(points.size(), [&](FaultServer& server, std::size_t i) {
            const TemporaryFolder place;
            const int at = points[i];
            const Ended ended =
                server.call(m_fixture.prune(place.path()), place.path(), place.path(), {kind, kChanges, at});
            std::string text = m_fixture.soundness(place.path());
            if (ended.exitCode == 130) {
                ++stopped;
                text += m_fixture.recover(server, place.path());
            } else if (ended.exitCode != 0) { // after the last step there is nothing to stop
                text += ended.text();
            }
            return text.empty() ? text : "call " + std::to_string(at) + ": " + text;
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(stopped > 10, std::to_string(stopped).c_str());
    }

    /// A killed process leaves its lock file and no lock.
    void aLockOfADeadProcessIsNoHindrance()
    {
        FaultServer& server = m_servers.first();
        const TemporaryFolder place;
        const Ended killed = server.call(m_fixture.prune(place.path()), place.path(), place.path(),
                                         {FaultKind::KillBefore, kChanges, m_calls / 2});
        QCOMPARE(killed.signal, SIGKILL);
        QVERIFY(!readFile(place / "out.run/run.lock").empty());
        const std::string wrong = m_fixture.recover(server, place.path());
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    FaultFixture m_fixture;
    FaultServers m_servers;
    int m_calls = 0; ///< that change files, in a run without a fault
};

QTEST_GUILESS_MAIN(StopTest)
#include "stop_test.moc"
