#include "kernels/cuda_plugin.h"

#include "kernels/device_kernels.h"

#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/DeviceGuard.h>

#include <algorithm>
#include <array>
#include <dlfcn.h>

namespace besa::kernels {

namespace {

namespace fs = std::filesystem;

constexpr int kLeastMajor = 8; // the oldest that the plug-in and LibTorch are both built for

std::string lastLoadError()
{
    const char* text = dlerror();
    return text != nullptr ? text : "unknown reason";
}

/// Folders where the plug-in may lie: of a build, and of an installation.
std::array<fs::path, 2> pluginFolders()
{
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    return {folder, folder.parent_path() / "lib" / "besa-workbench"};
}

std::string driverProblem()
{
    return dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL) != nullptr
               ? ""
               : "no NVIDIA driver is installed (libcuda.so.1)";
}

void findDevices(const cuda::PluginApi& plugin, CudaState& state)
{
    std::int32_t count = 0;
    const char* problem = plugin.countDevices(&count);
    for (std::int32_t i = 0; i < count && problem == nullptr; ++i) {
        cuda::DeviceFacts facts{};
        problem = plugin.describeDevice(i, &facts);
        state.devices.push_back({facts.name, facts.memory, facts.major, facts.minor});
    }
    if (problem != nullptr) {
        state.devices.clear();
        state.device = std::string("CUDA reports: ") + problem;
    } else if (state.devices.empty()) {
        state.device = "the NVIDIA driver finds no GPU";
    } else if (!state.ready()) {
        state.device = state.devices.front().problem();
    }
}

OpenedPlugin openOwnPlugin()
{
    for (const fs::path& folder : pluginFolders()) {
        std::error_code error;
        if (fs::exists(folder / cuda::kPluginFile, error)) {
            return openPlugin(folder / cuda::kPluginFile);
        }
    }
    return {nullptr, "this build has no CUDA plug-in (libbesa_cuda.so)"};
}

CudaState lookForCuda()
{
    CudaState state;
    state.plugin = ownPlugin().problem;
    state.driver = driverProblem();
    if (!state.plugin.empty() || !state.driver.empty()) {
        return state;
    }
    state.libtorch = openLibtorchCuda();
    if (state.libtorch.empty()) {
        findDevices(*ownPlugin().api, state);
    }
    if (state.ready()) {
        serveDevice(at::kCUDA, *ownPlugin().api);
    }
    return state;
}

} // namespace

std::string CudaDevice::problem() const
{
    return major >= kLeastMajor ? ""
                                : name + " has compute capability " + std::to_string(major) + "." +
                                      std::to_string(minor) + ", and 8.0 is the least";
}

std::size_t CudaState::firstUsable() const
{
    const auto usable = [](const CudaDevice& gpu) { return gpu.problem().empty(); };
    return static_cast<std::size_t>(std::ranges::find_if(devices, usable) - devices.begin());
}

const std::string& CudaState::problem() const
{
    for (const std::string* clause : {&plugin, &driver, &libtorch}) {
        if (!clause->empty()) {
            return *clause;
        }
    }
    return device;
}

const CudaState& openCuda()
{
    static const CudaState state = lookForCuda();
    return state;
}

FreeMemory freeCudaMemory(int device)
{
    FreeMemory free;
    if (!openCuda().ready()) {
        free.problem = openCuda().problem();
        return free;
    }
    try {
        const c10::DeviceGuard guard({at::kCUDA, static_cast<c10::DeviceIndex>(device)});
        releaseCudaMemory();
        const char* problem = ownPlugin().api->freeMemory(&free.bytes);
        free.problem = problem != nullptr ? std::string("CUDA reports: ") + problem : "";
    } catch (const c10::Error& error) {
        free.problem = error.what_without_backtrace();
    }
    return free;
}

void releaseCudaMemory()
{
    if (openCuda().ready()) {
        c10::getDeviceAllocator(at::kCUDA)->emptyCache();
    }
}

OpenedPlugin openPlugin(const fs::path& file)
{
    void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        return {nullptr, "the CUDA plug-in cannot be opened: " + lastLoadError()};
    }
    const auto entry = reinterpret_cast<cuda::PluginEntry>(dlsym(library, cuda::kPluginSymbol));
    const cuda::PluginApi* api = entry != nullptr ? entry() : nullptr;
    if (api != nullptr && api->abi == cuda::kPluginAbi) {
        return {api, ""};
    }
    OpenedPlugin refused;
    refused.problem = api == nullptr ? file.string() + " is no CUDA plug-in of this program"
                                     : "the CUDA plug-in has interface version " + std::to_string(api->abi) +
                                           ", and the program needs " + std::to_string(cuda::kPluginAbi);
    dlclose(library);
    return refused;
}

const OpenedPlugin& ownPlugin()
{
    static const OpenedPlugin plugin = openOwnPlugin();
    return plugin;
}

} // namespace besa::kernels
