#include "kernels/cuda/plugin.h"

#include "kernels/cuda/launch.h"
#include "kernels/cuda/launch_size.h"

#include <cstring>

namespace besa::kernels::cuda {
namespace {

const char* countDevices(std::int32_t* count)
{
    int found = 0;
    const cudaError_t error = cudaGetDeviceCount(&found);
    *count = error == cudaSuccess ? found : 0;
    return wordsFor(error);
}

const char* describeDevice(std::int32_t device, DeviceFacts* facts)
{
    cudaDeviceProp properties{};
    const cudaError_t error = cudaGetDeviceProperties(&properties, device);
    if (error != cudaSuccess) {
        return wordsFor(error);
    }
    std::strncpy(facts->name, properties.name, sizeof facts->name - 1);
    facts->name[sizeof facts->name - 1] = '\0';
    facts->memory = static_cast<std::int64_t>(properties.totalGlobalMem);
    facts->major = properties.major;
    facts->minor = properties.minor;
    return nullptr;
}

const char* freeMemory(std::int64_t* bytes)
{
    std::size_t free = 0;
    std::size_t total = 0;
    const cudaError_t error = cudaMemGetInfo(&free, &total);
    *bytes = error == cudaSuccess ? static_cast<std::int64_t>(free) : 0;
    return wordsFor(error);
}

constexpr PluginApi kApi{
    kPluginAbi,      BESA_CUDA_ARCHITECTURES, countDevices,       describeDevice,   freeMemory,
    rankRowsScratch, launchRankRows,          launchMaskedWeight, launchWindowSums, launchBucketSums,
    launchRmsNorm,   launchRmsNormBackward,   launchRotate,       launchSiluMul,    launchSiluMulBackward,
    launchAdam,      prodigyBlocks,           launchProdigy};

} // namespace
} // namespace besa::kernels::cuda

extern "C" __attribute__((visibility("default"))) const besa::kernels::cuda::PluginApi* besaCudaPlugin()
{
    return &besa::kernels::cuda::kApi;
}
