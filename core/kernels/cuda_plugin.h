#pragma once

#include "kernels/cuda/plugin.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace besa::kernels {

struct CudaDevice
{
    std::string name;        ///< "NVIDIA H200"
    std::int64_t memory = 0; ///< bytes
    int major = 0;           ///< compute capability
    int minor = 0;

    /// Empty for a GPU that plug-in and LibTorch are built for, else why it is none.
    std::string problem() const;
};

/// What this process has of CUDA. Work on a GPU takes all three parts and a device; each part that is missing
/// says why in one clause, and an empty clause means that it is there.
struct CudaState
{
    std::string plugin;              ///< libbesa_cuda.so
    std::string driver;              ///< NVIDIA's, libcuda.so.1
    std::string libtorch;            ///< libtorch_cuda.so; unknown (empty) while plug-in or driver is missing
    std::string device;              ///< a GPU that all of these can use
    std::vector<CudaDevice> devices; ///< in CUDA's order, old ones too; empty unless the parts are there

    /// Whether all is there.
    bool ready() const { return firstUsable() < devices.size(); }
    std::size_t firstUsable() const; ///< number of the first GPU without a problem
    /// Why not: the first of the clauses.
    const std::string& problem() const;
};

/// Looks for CUDA, the first time, and makes its devices usable by LibTorch and the kernels. A machine
/// without a driver pays nothing. LibTorch counts devices once in a process, at its first backward pass:
/// whoever might want a GPU later calls this before.
const CudaState& openCuda();

struct FreeMemory
{
    std::int64_t bytes = 0;
    std::string problem; ///< why the device cannot be used now; empty when it can
};

/// What is free on a device, with what LibTorch kept of freed memory given back. Starts to use the device.
FreeMemory freeCudaMemory(int device);

/// Gives back what LibTorch kept of freed memory on the GPUs, for other programs. Nothing without a GPU.
void releaseCudaMemory();

/// Opens libtorch_cuda.so beside the LibTorch that the program runs with. Empty when it is there, else why
/// not.
const std::string& openLibtorchCuda();

/// A plug-in, or why there is none.
struct OpenedPlugin
{
    const cuda::PluginApi* api = nullptr;
    std::string problem;
};

/// Opens a file as plug-in and checks its version.
OpenedPlugin openPlugin(const std::filesystem::path& file);

/// The plug-in of this program: beside it, or in its private folder of libraries. Opened once.
const OpenedPlugin& ownPlugin();

} // namespace besa::kernels
