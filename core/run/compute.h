#pragma once

#include "report/recipe.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace besa {

/// Where and how the forward passes of a command run.
struct Compute
{
    at::ScalarType type = at::kFloat;
    at::Device device = at::kCPU;
    std::int64_t threads = 1;
};

/// Resolves "auto" and 0: the first GPU where there is one that can be used, the CPU elsewhere; bfloat16 on a
/// GPU, float32 on the CPU. Throws Error(Usage) for a device that this machine or build does not have.
Compute resolveCompute(ComputeType type, const std::string& device, std::int64_t threads);

/// For the whole process: the number of threads, and an allocator that keeps freed allocations of less than
/// 32 MB where they lie and gives the free end of its memory back when it is larger than 128 MB.
void prepareProcess(const Compute& compute);

std::string computeName(at::ScalarType type); ///< "float32"

} // namespace besa
