#include "run/compute.h"

#include "base/error.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace besa {

namespace {

std::int64_t allCores()
{
    const char* wish = std::getenv("OMP_NUM_THREADS");
    const std::int64_t wished = wish != nullptr ? std::strtol(wish, nullptr, 10) : 0;
    return wished > 0 ? wished : std::max<std::int64_t>(1, std::thread::hardware_concurrency());
}

at::ScalarType scalarTypeOf(ComputeType type)
{
    switch (type) {
    case ComputeType::BFloat16:
        return at::kBFloat16;
    case ComputeType::Float16:
        return at::kHalf;
    case ComputeType::Auto: // the CPU is fastest and most exact in fp32
    case ComputeType::Float32:
        break;
    }
    return at::kFloat;
}

} // namespace

Compute resolveCompute(ComputeType type, const std::string& device, std::int64_t threads)
{
    if (device != "auto" && device != "cpu") {
        throw Error(ExitCode::Usage, {"the device " + device + " is not available", "device",
                                      R"(Use "auto" or "cpu"; "besa doctor" tells what this machine has.)"});
    }
    return {scalarTypeOf(type), at::kCPU, threads > 0 ? threads : allCores()};
}

void useThreads(std::int64_t threads)
{
    at::set_num_threads(static_cast<int>(threads));
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
