#include "watch/system_meters.h"

#include <unistd.h>

#include <fstream>
#include <sstream>
#include <thread>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr double kShortest = 0.25; ///< seconds; the system counts in ticks of a hundredth

std::optional<std::int64_t> numberIn(const fs::path& file)
{
    std::ifstream stream(file);
    std::int64_t number = 0;
    return stream >> number ? std::optional(number) : std::nullopt;
}

/// Bytes of a line such as "VmRSS:   1234 kB".
std::optional<std::int64_t> kibibytes(const fs::path& file, std::string_view key)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(key)) {
            std::istringstream rest(line.substr(key.size()));
            std::int64_t number = 0;
            return rest >> number ? std::optional(number * 1024) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The first GPU whose driver says how busy it is.
fs::path readableGpu(const fs::path& sys)
{
    std::error_code error;
    for (const fs::directory_entry& card : fs::directory_iterator(sys / "class/drm", error)) {
        const fs::path device = card.path() / "device";
        if (fs::exists(device / "gpu_busy_percent", error)) {
            return device;
        }
    }
    return {};
}

} // namespace

SystemMeters::SystemMeters(fs::path proc, fs::path sys)
    : m_proc(std::move(proc))
    , m_gpu(readableGpu(sys))
{
}

MeterReading SystemMeters::read(double now)
{
    MeterReading reading;
    reading.cores = static_cast<int>(std::thread::hardware_concurrency());
    readMemory(reading);
    readProcessors(reading, now);
    readGpu(reading);
    return reading;
}

void SystemMeters::readMemory(MeterReading& reading) const
{
    reading.processBytes = kibibytes(m_proc / "self/status", "VmRSS:");
    reading.totalBytes = kibibytes(m_proc / "meminfo", "MemTotal:");
    const auto available = kibibytes(m_proc / "meminfo", "MemAvailable:");
    if (reading.totalBytes && available) {
        reading.usedBytes = *reading.totalBytes - *available;
    }
}

/// Fields 14 and 15 of stat are the ticks spent in user and system mode. The name before them stands in
/// parentheses and may hold anything.
void SystemMeters::readProcessors(MeterReading& reading, double now)
{
    std::ifstream stream(m_proc / "self/stat");
    std::string line;
    std::getline(stream, line);
    const std::size_t name = line.rfind(')');
    if (name == std::string::npos) {
        return;
    }
    std::istringstream fields(line.substr(name + 1));
    std::string skipped;
    for (int field = 3; field < 14; ++field) {
        fields >> skipped;
    }
    double user = 0;
    double system = 0;
    if (!(fields >> user >> system)) {
        return;
    }
    const double busy = (user + system) / double(::sysconf(_SC_CLK_TCK));
    if (m_lastBusy && now >= m_lastTime && now - m_lastTime < kShortest) {
        return;
    }
    if (m_lastBusy && now > m_lastTime && busy >= *m_lastBusy) {
        reading.processCores = (busy - *m_lastBusy) / (now - m_lastTime);
    }
    m_lastBusy = busy;
    m_lastTime = now;
}

void SystemMeters::readGpu(MeterReading& reading) const
{
    if (m_gpu.empty()) {
        return;
    }
    if (const auto percent = numberIn(m_gpu / "gpu_busy_percent")) {
        reading.gpuBusy = double(*percent) / 100;
    }
    reading.gpuUsedBytes = numberIn(m_gpu / "mem_info_vram_used");
    reading.gpuTotalBytes = numberIn(m_gpu / "mem_info_vram_total");
}

} // namespace besa
