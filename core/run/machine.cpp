#include "run/machine.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace besa {

namespace {

std::int64_t kibibytes(std::string_view key)
{
    std::istringstream text(procField("/proc/meminfo", key));
    std::int64_t value = 0;
    text >> value;
    return value * 1024;
}

std::int64_t groupLimit()
{
    for (const char* file : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        std::ifstream stream(file);
        std::int64_t limit = 0;
        constexpr std::int64_t unlimited = std::int64_t{1} << 60;
        if (stream >> limit && limit < unlimited) {
            return limit;
        }
    }
    return 0;
}

} // namespace

std::int64_t MachineMemory::usable() const
{
    return limit > 0 && (available == 0 || limit < available) ? limit : available;
}

MachineMemory machineMemory()
{
    return {kibibytes("MemTotal"), kibibytes("MemAvailable"), groupLimit()};
}

std::vector<std::string> cpuFeatures()
{
    static constexpr std::array<std::string_view, 8> wanted{
        "avx2", "fma", "f16c", "avx512f", "avx512_vnni", "avx512_bf16", "amx_tile", "amx_bf16"};
    std::istringstream flags(procField("/proc/cpuinfo", "flags"));
    std::vector<std::string> found;
    for (std::string flag; flags >> flag;) {
        if (std::ranges::find(wanted, flag) != wanted.end()) {
            found.push_back(flag);
        }
    }
    return found;
}

bool hasFastBFloat16(const std::vector<std::string>& features)
{
    return std::ranges::any_of(
        features, [](const std::string& name) { return name == "avx512_bf16" || name == "amx_bf16"; });
}

std::string procField(const char* file, std::string_view key)
{
    std::ifstream stream(file);
    std::string line;
    while (std::getline(stream, line)) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos || !line.starts_with(key)) {
            continue;
        }
        const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
        return begin == std::string::npos ? "" : line.substr(begin);
    }
    return {};
}

} // namespace besa
