#include "watch/system_meters.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace besa;

class SystemMetersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSystemsFilesAreRead()
    {
        write("self/status", "Name:\tbesa\nVmRSS:\t    2048 kB\nThreads:\t3\n");
        write("meminfo", "MemTotal:       16000 kB\nMemFree: 1 kB\nMemAvailable:    4000 kB\n");
        write("self/stat", stat(100, 20));
        SystemMeters meters(root(), root());
        MeterReading reading = meters.read(10);
        QCOMPARE(reading.processBytes, std::optional<std::int64_t>(2048 * 1024));
        QCOMPARE(reading.usedBytes, std::optional<std::int64_t>(12000 * 1024));
        QVERIFY(!reading.processCores); // needs a second reading
        QVERIFY(!reading.gpuBusy);
        write("self/stat", stat(400, 20));
        reading = meters.read(12);
        QCOMPARE(*reading.processCores, 3.0 / 2);
    }

    void clocksThatGoBackGiveNothing()
    {
        write("self/stat", stat(100, 20));
        SystemMeters meters(root(), root());
        meters.read(10);
        QVERIFY(!meters.read(10).processCores);
        write("self/stat", stat(50, 20));
        QVERIFY(!meters.read(11).processCores);
        write("self/stat", stat(150, 20));
        QCOMPARE(*meters.read(12).processCores, 1.0);
    }

    void readingsTooCloseTogetherGiveNothing()
    {
        write("self/stat", stat(100, 20));
        SystemMeters meters(root(), root());
        meters.read(10);
        write("self/stat", stat(102, 20));
        QVERIFY(!meters.read(10.001).processCores);
        write("self/stat", stat(200, 20));
        QCOMPARE(*meters.read(11).processCores, 1.0);
    }

    void missingAndDamagedFilesGiveNothing()
    {
        SystemMeters nothing(root() / "none", root() / "none");
        QVERIFY(!nothing.read(0).processBytes && !nothing.read(1).processCores &&
                !nothing.read(2).totalBytes);
        write("self/status", "VmRSS: many kB\n");
        write("self/stat", "1 (be) 2");
        write("meminfo", "");
        SystemMeters meters(root(), root());
        QVERIFY(!meters.read(0).processBytes && !meters.read(1).processCores && !meters.read(2).usedBytes);
    }

    void aGpuIsShownWhereItsDriverTells()
    {
        write("class/drm/card0/device/vendor", "0x10de\n");
        QVERIFY(!SystemMeters(root(), root()).read(0).gpuBusy);
        write("class/drm/card1/device/gpu_busy_percent", "37\n");
        write("class/drm/card1/device/mem_info_vram_used", "1000\n");
        const MeterReading reading = SystemMeters(root(), root()).read(0);
        QCOMPARE(*reading.gpuBusy, 0.37);
        QCOMPARE(reading.gpuUsedBytes, std::optional<std::int64_t>(1000));
        QVERIFY(!reading.gpuTotalBytes);
    }

    void thisMachineCanBeRead()
    {
        SystemMeters meters;
        QElapsedTimer timer;
        timer.start();
        const MeterReading reading = meters.read(0);
        QVERIFY(timer.elapsed() < 50);
        QVERIFY(reading.processBytes.value_or(0) > 1000000);
        QVERIFY(reading.totalBytes.value_or(0) > reading.usedBytes.value_or(0));
        QVERIFY(reading.cores >= 1);
    }

private:
    std::filesystem::path root() const { return m_dir->path().toStdString(); }

    void write(const std::string& name, const std::string& text)
    {
        const std::filesystem::path file = root() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

    static std::string stat(int user, int system)
    {
        return "42 (a (strange) name) S 1 2 3 4 5 6 7 8 9 10 " + std::to_string(user) + " " +
               std::to_string(system) + " 0 0 20 0";
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SystemMetersTest)
#include "system_meters_test.moc"
