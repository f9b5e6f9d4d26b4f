#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace besa {

/// How busy the machine is, and this program on it. What cannot be read is missing.
struct MeterReading
{
    std::optional<std::int64_t> processBytes; ///< resident
    std::optional<std::int64_t> usedBytes;    ///< of the machine's memory, by all
    std::optional<std::int64_t> totalBytes;
    std::optional<double> processCores; ///< processors this program keeps busy, since the last reading
    int cores = 0;                      ///< of the machine
    std::optional<double> gpuBusy;      ///< fraction in [0, 1]
    std::optional<std::int64_t> gpuUsedBytes;
    std::optional<std::int64_t> gpuTotalBytes;
};

/// Reads the system's own files, which costs well under a millisecond.
class SystemMeters
{
public:
    explicit SystemMeters(std::filesystem::path proc = "/proc", std::filesystem::path sys = "/sys");

    /// `now` in seconds of a clock that does not jump; processor use needs two readings.
    MeterReading read(double now);

private:
    void readMemory(MeterReading& reading) const;
    void readProcessors(MeterReading& reading, double now);
    void readGpu(MeterReading& reading) const;

    std::filesystem::path m_proc;
    std::filesystem::path m_gpu; ///< device folder; empty when there is none that can be read
    std::optional<double> m_lastBusy;
    double m_lastTime = 0;
};

} // namespace besa
