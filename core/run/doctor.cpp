#include "run/doctor.h"

#include "base/version.h"
#include "checkpoint/hf_cache.h"

#include <ATen/Version.h>
#include <torch/headeronly/version.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <sstream>
#include <sys/utsname.h>

namespace besa {

namespace {

/// The value after the colon of the first line that starts with `key`; empty when there is none.
std::string field(const char* file, std::string_view key)
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

std::int64_t kibibytes(std::string_view key)
{
    std::istringstream text(field("/proc/meminfo", key));
    std::int64_t value = 0;
    text >> value;
    return value * 1024;
}

std::int64_t memoryLimit()
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

std::vector<std::string> cpuFeatures()
{
    static constexpr std::array<std::string_view, 8> wanted{
        "avx2", "fma", "f16c", "avx512f", "avx512_vnni", "avx512_bf16", "amx_tile", "amx_bf16"};
    std::istringstream flags(field("/proc/cpuinfo", "flags"));
    std::vector<std::string> found;
    for (std::string flag; flags >> flag;) {
        if (std::ranges::find(wanted, flag) != wanted.end()) {
            found.push_back(flag);
        }
    }
    return found;
}

std::int64_t usableCores()
{
    cpu_set_t cores;
    return sched_getaffinity(0, sizeof(cores), &cores) == 0 ? CPU_COUNT(&cores) : 0;
}

std::string systemName()
{
    utsname names{};
    return uname(&names) == 0 ? std::string(names.sysname) + " " + names.release + " " + names.machine
                              : std::string();
}

std::string cudaReason()
{
    const std::string driver = std::filesystem::exists("/proc/driver/nvidia/version")
                                   ? "an NVIDIA driver is loaded"
                                   : "no NVIDIA driver is loaded";
    return "this build has no CUDA plug-in (libbesa_cuda.so); " + driver;
}

/// Reports get pasted into public places, so the name of the home folder stays out.
std::string withoutHome(const std::filesystem::path& path)
{
    const char* home = std::getenv("HOME");
    const std::string text = path.string();
    const std::string prefix = home == nullptr ? "" : std::string(home);
    return !prefix.empty() && text.starts_with(prefix + "/") ? "~" + text.substr(prefix.size()) : text;
}

} // namespace

DoctorReport examineMachine()
{
    DoctorReport report;
    report.version = toolVersion();
    report.compiler = "GCC " __VERSION__;
    report.libtorch = TORCH_VERSION;
    report.libtorchKernels = at::get_cpu_capability();
    report.system = systemName();
    report.processor = field("/proc/cpuinfo", "model name");
    report.cores = usableCores();
    report.cpuFeatures = cpuFeatures();
    report.memoryTotal = kibibytes("MemTotal");
    report.memoryAvailable = kibibytes("MemAvailable");
    report.memoryLimit = memoryLimit();
    std::error_code failure;
    const auto space = std::filesystem::space(".", failure);
    report.diskFree = failure ? 0 : static_cast<std::int64_t>(space.available);
    const std::filesystem::path cache = hfCacheFolder();
    report.cacheFolder = withoutHome(cache);
    report.cachedModels = static_cast<std::int64_t>(listCachedModels(cache).size());
    report.cudaReason = cudaReason();
    return report;
}

} // namespace besa
