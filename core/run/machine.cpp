#include "run/machine.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>

namespace besa {

namespace {

namespace fs = std::filesystem;

std::int64_t kibibytes(const char* file, std::string_view key)
{
    std::istringstream text(procField(file, key));
    std::int64_t value = 0;
    text >> value;
    return value * 1024;
}

/// The smaller of two limits, of which 0 is none.
std::int64_t tighter(std::int64_t a, std::int64_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

/// The tightest limit in such files of a control group and of all that it lies in.
std::int64_t limitOfGroups(const fs::path& root, const fs::path& group, const char* file)
{
    std::int64_t tightest = 0;
    for (fs::path place = root / group.relative_path();; place = place.parent_path()) {
        std::ifstream stream(place / file);
        std::int64_t limit = 0;
        constexpr std::int64_t unlimited = std::int64_t{1} << 60;
        if (stream >> limit && limit < unlimited) {
            tightest = tighter(tightest, limit);
        }
        if (place == root || !place.has_relative_path()) {
            return tightest;
        }
    }
}

/// What the address space may still grow by, and what is resident of it already.
std::int64_t addressSpaceLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return 0;
    }
    const std::int64_t mapped = kibibytes("/proc/self/status", "VmSize");
    const std::int64_t resident = kibibytes("/proc/self/status", "VmRSS");
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(limit.rlim_cur) - mapped + resident);
}

} // namespace

std::int64_t MachineMemory::usable() const
{
    return limit > 0 && (available == 0 || limit < available) ? limit : available;
}

MachineMemory machineMemory()
{
    return {kibibytes("/proc/meminfo", "MemTotal"), kibibytes("/proc/meminfo", "MemAvailable"),
            tighter(groupLimit("/proc/self/cgroup", "/sys/fs/cgroup"), addressSpaceLimit())};
}

std::int64_t groupLimit(const fs::path& groups, const fs::path& root)
{
    std::int64_t tightest = 0;
    std::ifstream stream(groups);
    for (std::string line;
         std::getline(stream, line);) { // number:controllers:path; no controllers in version 2
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) {
            continue;
        }
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const fs::path group = line.substr(second + 1);
        if (controllers.empty()) {
            tightest = tighter(tightest, limitOfGroups(root, group, "memory.max"));
        } else if (controllers == "memory") {
            tightest = tighter(tightest, limitOfGroups(root / "memory", group, "memory.limit_in_bytes"));
        }
    }
    return tightest;
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
