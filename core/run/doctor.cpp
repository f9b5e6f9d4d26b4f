#include "run/doctor.h"

#include "base/version.h"
#include "checkpoint/hf_cache.h"
#include "run/machine.h"

#include <ATen/Version.h>
#include <torch/headeronly/version.h>

#include <cstdlib>
#include <filesystem>
#include <sched.h>
#include <sys/utsname.h>

namespace besa {

namespace {

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
    report.processor = procField("/proc/cpuinfo", "model name");
    report.cores = usableCores();
    report.cpuFeatures = cpuFeatures();
    const MachineMemory memory = machineMemory();
    report.memoryTotal = memory.total;
    report.memoryAvailable = memory.available;
    report.memoryLimit = memory.limit;
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
