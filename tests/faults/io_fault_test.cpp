#include "fault_fixture.h"

#include <cerrno>

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace besa::test;
namespace fs = std::filesystem;

namespace {

constexpr int kPoints = 6; ///< calls that a fault is tried at

std::string count(const std::string& text, const std::string& word, int expected)
{
    int found = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        ++found;
    }
    return found == expected ? "" : std::to_string(found) + " times \"" + word + "\" in: " + text;
}

} // namespace

/// File calls that fail, at many points of a run: one clear message, no damage, and the run goes on.
class IoFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ended ended = m_fixture.runWhole(m_servers.first(), kAllCalls, m_fixture.folder());
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        QVERIFY(ended.calls > 500);
    }

    void aFaultIsSurvived_data()
    {
        QTest::addColumn<FileCall>("call");
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("error");
        QTest::addColumn<QList<int>>("codes"); // 0: passed over
        const auto row = [](const char* name, FileCall call, FaultKind kind, int error,
                            const QList<int>& codes) {
            QTest::newRow(name) << call << kind << error << codes;
        };
        const QList<int> harmless{0};
        const QList<int> unwritten{0, 5};
        const QList<int> unread{0, 3, 5}; // what was read may be of the model or of the run
        row("open, signal", FileCall::Open, FaultKind::Fail, EINTR, harmless);
        row("read, signal", FileCall::Read, FaultKind::Fail, EINTR, harmless);
        row("write, signal", FileCall::Write, FaultKind::Fail, EINTR, harmless);
        row("fsync, signal", FileCall::Sync, FaultKind::Fail, EINTR, harmless);
        row("lock, signal", FileCall::Lock, FaultKind::Fail, EINTR, harmless);
        row("close, signal", FileCall::Close, FaultKind::Fail, EINTR, harmless);
        row("read, short", FileCall::Read, FaultKind::Short, 0, harmless);
        row("write, short", FileCall::Write, FaultKind::Short, 0, harmless);

        row("write, disk full", FileCall::Write, FaultKind::Fail, ENOSPC, unwritten);
        row("write, disk stays full", FileCall::Write, FaultKind::FailFromThere, ENOSPC, {5});
        row("fsync, disk full", FileCall::Sync, FaultKind::Fail, ENOSPC, {5});
        row("open, disk stays full", FileCall::Open, FaultKind::FailFromThere, ENOSPC, {3, 5});
        row("mkdir, disk full", FileCall::MakeFolder, FaultKind::Fail, ENOSPC, {5});
        row("rename, disk full", FileCall::Rename, FaultKind::Fail, ENOSPC, {5});
        row("write, disk error", FileCall::Write, FaultKind::Fail, EIO, unwritten);
        row("fsync, disk error", FileCall::Sync, FaultKind::Fail, EIO, {5});
        row("rename, disk error", FileCall::Rename, FaultKind::Fail, EIO, {5});
        row("mkdir, disk error", FileCall::MakeFolder, FaultKind::Fail, EIO, {5});
        row("truncate, disk error", FileCall::Truncate, FaultKind::Fail, EIO, unwritten);
        row("close, disk error", FileCall::Close, FaultKind::Fail, EIO, unwritten);
        row("open, disk error", FileCall::Open, FaultKind::Fail, EIO, unread);
        row("open, too many files", FileCall::Open, FaultKind::FailFromThere, EMFILE, {3, 5});
        row("read, disk error", FileCall::Read, FaultKind::Fail, EIO, unread);
        row("read, disk gone", FileCall::Read, FaultKind::FailFromThere, EIO, {3, 5});
        row("remove, disk error", FileCall::Remove, FaultKind::Fail, EIO, unwritten);
        row("lock, disk error", FileCall::Lock, FaultKind::Fail, EIO, unwritten);
        row("stat, disk error", FileCall::Stat, FaultKind::Fail, EIO, unread);
        row("statvfs, disk error", FileCall::Space, FaultKind::Fail, EIO, harmless);
        row("list, disk error", FileCall::List, FaultKind::Fail, EIO, unread);
    }
    void aFaultIsSurvived()
    {
        QFETCH(FileCall, call);
        QFETCH(FaultKind, kind);
        QFETCH(int, error);
        QFETCH(QList<int>, codes);
        const Ended counted = m_fixture.runWhole(m_servers.first(), bit(call), m_fixture.folder());
        QVERIFY(counted.calls > 0);
        const std::vector<int> points = spread(1, counted.calls, kPoints);
        const std::string wrong = m_servers.checkAll(points.size(), [&](FaultServer& server, std::size_t i) {
            const int at = points[i];
            const std::string text = survive(server, {kind, bit(call), at, error}, codes);
            return text.empty() ? text : "call " + std::to_string(at) + ": " + text;
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void noRoomIsToldBeforeTheStart()
    {
        FaultServer& server = m_servers.first();
        const fs::path place = m_fixture.makePlace("full");
        const Ended full =
            server.call(m_fixture.prune(place), place, place, {FaultKind::Short, bit(FileCall::Space), 1});
        QCOMPARE(full.exitCode, 5);
        QVERIFY2(QRegularExpression("needs about .* on the disk, and .* are free")
                     .match(QString::fromStdString(full.error))
                     .hasMatch(),
                 full.error.c_str());
        QVERIFY(fs::is_empty(place));
    }

    /// The same small disk: told by `plan` without a start, and left to itself by --force.
    void noRoomIsPlannedAndForced()
    {
        FaultServer& server = m_servers.first();
        m_fixture.runWhole(server, 0, m_fixture.folder());
        const fs::path place = m_fixture.makePlace("forced");
        const Fault small{FaultKind::Short, bit(FileCall::Space), 1};
        Words words = m_fixture.prune(place);
        words.front() = "plan";
        const Ended planned = server.call(words, place, place, small);
        QCOMPARE(planned.exitCode, 5);
        QVERIFY2(planned.error.find("on the disk") != std::string::npos, planned.error.c_str());
        QVERIFY(fs::is_empty(place));

        words.front() = "prune";
        words.emplace_back("--force");
        const Ended forced = server.call(words, place, place, small);
        QVERIFY2(forced.exitCode == 0, forced.text().c_str());
        QCOMPARE(m_fixture.soundness(place), std::string());
    }

    void aReadOnlyTargetIsToldBeforeTheStart()
    {
        FaultServer& server = m_servers.first();
        const fs::path place = m_fixture.makePlace("read-only");
        constexpr unsigned calls = bit(FileCall::MakeFolder) | bit(FileCall::Rename) | bit(FileCall::Write);
        QElapsedTimer time;
        time.start();
        const Ended ended =
            server.call(m_fixture.prune(place), place, place, {FaultKind::FailFromThere, calls, 1, EROFS});
        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(ended.error.find("Read-only file system") != std::string::npos, ended.error.c_str());
        QVERIFY2(ended.error.find("Choose a folder you may write to") != std::string::npos,
                 ended.error.c_str());
        QVERIFY2(ended.error.find("hash of") == std::string::npos, "it came before the model was read");
        QVERIFY(fs::is_empty(place));
    }

private:
    /// Runs with the fault and goes on after it. What is wrong, in words.
    std::string survive(FaultServer& server, const Fault& fault, const QList<int>& codes) const
    {
        static std::atomic<int> number = 0;
        const fs::path place = m_fixture.makePlace(std::to_string(number++));
        const Ended ended = server.call(m_fixture.prune(place), place, m_fixture.folder(), fault);
        std::string wrong = m_fixture.soundness(place);
        if (!codes.contains(ended.exitCode)) {
            wrong += ended.text();
        }
        if (ended.exitCode > 0) {
            wrong += count(ended.error, "error: ", 1) + count(ended.message(), "  where: /", 1) +
                     count(ended.message(), "  remedy: ", 1);
        }
        if (wrong.empty() && (ended.exitCode != 0 || !fs::exists(place / "out"))) {
            wrong = m_fixture.recover(server, place);
        }
        fs::remove_all(place);
        return wrong;
    }

    FaultFixture m_fixture;
    FaultServers m_servers;
};

QTEST_GUILESS_MAIN(IoFaultTest)
#include "io_fault_test.moc"
