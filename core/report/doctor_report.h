#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// What the program found about itself and the machine. Holds no user names and no secrets.
struct DoctorReport
{
    std::string version;         ///< of the program
    std::string compiler;        ///< that built it
    std::string libtorch;        ///< "2.11.0"
    std::string libtorchKernels; ///< instruction set that LibTorch chose: "AVX512"
    std::string system;          ///< kernel and architecture
    std::string processor;
    std::int64_t cores = 0;               ///< that this process may use
    std::vector<std::string> cpuFeatures; ///< of those that matter here, the ones that are there
    std::int64_t memoryTotal = 0;         ///< bytes
    std::int64_t memoryAvailable = 0;     ///< bytes
    std::int64_t memoryLimit = 0;         ///< bytes, set for this process by its control group; 0: none
    std::int64_t diskFree = 0;            ///< bytes, in the current folder
    std::string cacheFolder;              ///< of Hugging Face; "~" for the home folder
    std::int64_t cachedModels = 0;
    bool cuda = false;
    std::string cudaReason; ///< why CUDA is off
    std::string cudaPlugin; ///< what there is of each part, or what is missing
    std::string cudaDriver;
    std::string cudaLibtorch;
    std::vector<std::string> gpus; ///< "cuda:0 NVIDIA H200, 141 GB, compute capability 9.0"
};

} // namespace besa
