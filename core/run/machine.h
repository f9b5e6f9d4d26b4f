#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace besa {

/// Memory of the machine in bytes; 0 for what cannot be found out.
struct MachineMemory
{
    std::int64_t total = 0;
    std::int64_t available = 0;
    std::int64_t limit = 0; ///< set for this process by its control group or ulimit -v; 0: none

    /// What a program may use: no more than the limit; 0 while unknown.
    std::int64_t usable() const;
};

MachineMemory machineMemory();

/// The tightest memory limit of the control groups that a process is in, of either version; 0: none.
/// groups: its /proc/PID/cgroup; root: where the groups are mounted.
std::int64_t groupLimit(const std::filesystem::path& groups, const std::filesystem::path& root);

/// Of the instruction sets that matter here, the ones that the processor has, as /proc/cpuinfo names them.
std::vector<std::string> cpuFeatures();

/// Whether matrix products in bfloat16 run on instructions made for it (AVX512-BF16 or AMX).
bool hasFastBFloat16(const std::vector<std::string>& features);

/// The value after the colon of the first line of a /proc file that starts with `key`; empty without one.
std::string procField(const char* file, std::string_view key);

} // namespace besa
