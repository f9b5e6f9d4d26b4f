#include "run/doctor.h"

#include "base/size_text.h"
#include "base/version.h"
#include "checkpoint/hf_cache.h"
#include "kernels/cuda_plugin.h"
#include "run/machine.h"
#include "run/plan_fit.h"

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

/// "cuda:0 NVIDIA H200, 150.1 GB, compute capability 9.0"
std::string gpuText(std::size_t number, const kernels::CudaDevice& gpu)
{
    return "cuda:" + std::to_string(number) + " " + gpu.name + ", " + sizeText(gpu.memory) +
           ", compute capability " + std::to_string(gpu.major) + "." + std::to_string(gpu.minor);
}

void examineCuda(DoctorReport& report)
{
    const kernels::CudaState& cuda = kernels::openCuda();
    const auto* plugin = kernels::ownPlugin().api;
    const std::string& libtorch = kernels::openLibtorchCuda();
    report.cuda = cuda.ready();
    report.cudaReason = cuda.problem();
    report.cudaPlugin = plugin == nullptr
                            ? cuda.plugin
                            : std::string("there, for compute capability ") + plugin->architectures;
    report.cudaDriver = cuda.driver.empty() ? "there" : cuda.driver;
    report.cudaLibtorch = libtorch.empty() ? "there" : libtorch;
    for (std::size_t i = 0; i < cuda.devices.size(); ++i) {
        report.gpus.push_back(gpuText(i, cuda.devices[i]));
    }
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
    examineCuda(report);
    return report;
}

} // namespace besa
