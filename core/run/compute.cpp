#include "run/compute.h"

#include "base/error.h"
#include "kernels/cuda_plugin.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <thread>

namespace besa {

namespace {

std::int64_t allCores()
{
    const char* wish = std::getenv("OMP_NUM_THREADS");
    const std::int64_t wished = wish != nullptr ? std::strtol(wish, nullptr, 10) : 0;
    return wished > 0 ? wished : std::max<std::int64_t>(1, std::thread::hardware_concurrency());
}

at::ScalarType scalarTypeOf(ComputeType type, at::Device device)
{
    switch (type) {
    case ComputeType::BFloat16:
        return at::kBFloat16;
    case ComputeType::Float16:
        return at::kHalf;
    case ComputeType::Auto: // every GPU of ours has matrix units for it; the CPU is most exact in fp32
        return device.is_cpu() ? at::kFloat : at::kBFloat16;
    case ComputeType::Float32:
        break;
    }
    return at::kFloat;
}

[[noreturn]] void refuseDevice(const std::string& device, const std::string& reason)
{
    throw Error(ExitCode::Usage, {"the device " + device + " cannot be used: " + reason, "device",
                                  R"(Use "auto" or "cpu"; "besa doctor" tells what this machine has.)"});
}

/// N of "cuda:N"; throws for other texts.
std::size_t gpuNumber(const std::string& device)
{
    const std::string number = device.starts_with("cuda:") ? device.substr(5) : "";
    if (number.empty() || number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos) {
        refuseDevice(device, "there is no such kind of device");
    }
    return std::stoul(number);
}

at::Device resolveDevice(const std::string& device)
{
    // Whatever is asked for now: LibTorch counts GPUs once in a process.
    const kernels::CudaState& cuda = kernels::openCuda();
    if (device == "cpu" || (device == "auto" && !cuda.ready())) {
        return at::kCPU;
    }
    const bool any = device == "auto" || device == "cuda";
    const std::size_t number = any ? cuda.firstUsable() : gpuNumber(device);
    if (!cuda.ready()) {
        refuseDevice(device, cuda.problem());
    }
    if (number >= cuda.devices.size()) {
        refuseDevice(device,
                     "the last GPU of this machine is cuda:" + std::to_string(cuda.devices.size() - 1));
    }
    if (const std::string problem = cuda.devices[number].problem(); !problem.empty()) {
        refuseDevice(device, problem);
    }
    return {at::kCUDA, static_cast<c10::DeviceIndex>(number)};
}

} // namespace

Compute resolveCompute(ComputeType type, const std::string& device, std::int64_t threads)
{
    const at::Device resolved = resolveDevice(device);
    return {scalarTypeOf(type, resolved), resolved, threads > 0 ? threads : allCores()};
}

void prepareProcess(const Compute& compute)
{
    at::set_num_threads(static_cast<int>(compute.threads));
    // Every step frees and asks for the same megabytes, and the system would zero them anew. An allocation of
    // more than 32 MB goes back at once.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
}

std::string computeName(at::ScalarType type)
{
    switch (type) {
    case at::kBFloat16:
        return "bfloat16";
    case at::kHalf:
        return "float16";
    default:
        return "float32";
    }
}

} // namespace besa
