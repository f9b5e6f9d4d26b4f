#include "run/machine.h"

#include "temporary_folder.h"

#include <QtTest/QTest>

#include <sys/resource.h>

using namespace besa;
namespace fs = std::filesystem;

/// What of the machine a process may use.
class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTightestGroupCounts_data()
    {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("own group, version 2") << "0::/user/job\n" << qint64{300};
        QTest::newRow("group above, version 2") << "0::/user/other\n" << qint64{500};
        QTest::newRow("of the machine, version 2") << "0::/free\n" << qint64{900};
        QTest::newRow("no such group") << "0::/gone/for/long\n" << qint64{900};
        QTest::newRow("own group, version 1") << "9:name=systemd:/x\n4:memory:/job\n0::/\n" << qint64{200};
        QTest::newRow("a colon in the name") << "0::/odd:name\n" << qint64{100};
        QTest::newRow("nothing") << "" << qint64{0};
        QTest::newRow("no groups at all") << "what is this\n\n:\n" << qint64{0};
    }
    void theTightestGroupCounts()
    {
        QFETCH(QString, groups);
        QFETCH(qint64, limit);
        const test::TemporaryFolder folder;
        const fs::path root = folder / "groups";
        const auto set = [&root](const fs::path& group, const char* file, const char* value) {
            fs::create_directories(root / group);
            test::writeFile(root / group / file, value);
        };
        set("", "memory.max", "900\n");
        set("user", "memory.max", "500\n");
        set("user/job", "memory.max", "300\n");
        set("user/other", "memory.max", "max\n");
        set("free", "memory.max", "max\n");
        set("odd:name", "memory.max", "100\n");
        set("memory", "memory.limit_in_bytes", "9223372036854771712\n");
        set("memory/job", "memory.limit_in_bytes", "200\n");
        test::writeFile(folder / "cgroup", groups.toStdString());
        QCOMPARE(groupLimit(folder / "cgroup", root), limit);
    }

    void aLimitOfTheAddressSpaceCounts()
    {
        const std::int64_t before = machineMemory().usable();
        QVERIFY(before > 0);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_AS, &old), 0);
        constexpr std::int64_t mebibyte = std::int64_t{1} << 20U;
        const auto mapped = std::stoll(procField("/proc/self/status", "VmSize")) * 1024;
        const auto resident = std::stoll(procField("/proc/self/status", "VmRSS")) * 1024;
        const std::int64_t room = 64 * mebibyte;
        rlimit tight{static_cast<rlim_t>(mapped + room), old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
        const std::int64_t usable = machineMemory().usable();
        QCOMPARE(setrlimit(RLIMIT_AS, &old), 0);
        QVERIFY2(std::abs(usable - resident - room) < 8 * mebibyte, qPrintable(QString::number(usable)));
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"
