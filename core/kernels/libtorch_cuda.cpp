#include "kernels/cuda_plugin.h"

#include <ATen/Context.h>

#include <cstdlib>
#include <dlfcn.h>
#include <link.h>
#include <string_view>

namespace besa::kernels {

namespace {

namespace fs = std::filesystem;

/// Before main, while there is one thread: cuBLAS reads it when it starts, and gives the same bits every time
/// only with a workspace of a fixed size; LibTorch refuses to multiply with another.
int setWorkspace()
{
    constexpr const char* kName = "CUBLAS_WORKSPACE_CONFIG";
    const char* wish = std::getenv(kName);
    const bool fixed =
        wish != nullptr && (std::string_view(wish) == ":4096:8" || std::string_view(wish) == ":16:8");
    return setenv(kName, ":4096:8", fixed ? 0 : 1);
}

const int kWorkspaceIsSet = setWorkspace();

/// Folder of the LibTorch that is loaded.
fs::path libtorchFolder()
{
    void* library = dlopen("libtorch_cpu.so", RTLD_LAZY | RTLD_NOLOAD);
    link_map* place = nullptr;
    if (library == nullptr || dlinfo(library, RTLD_DI_LINKMAP, static_cast<void*>(&place)) != 0) {
        return {};
    }
    return fs::path(place->l_name).parent_path();
}

/// The same bits on every run, and sums in fp32: what the results are promised to be.
void askForDeterminism()
{
    at::Context& context = at::globalContext();
    context.setDeterministicAlgorithms(true, /*warn_only=*/false);
    context.setDeterministicFillUninitializedMemory(false); // costs time and hides nothing here
    context.setAllowBF16ReductionCuBLAS(false);
    context.setAllowFP16ReductionCuBLAS(false);
}

std::string open()
{
    const fs::path file = libtorchFolder() / "libtorch_cuda.so";
    std::error_code error;
    if (!fs::exists(file, error)) {
        return "this LibTorch is a build for the CPU (it has no libtorch_cuda.so)";
    }
    if (dlopen(file.c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) {
        const char* reason = dlerror();
        return std::string("LibTorch's CUDA half cannot be opened: ") + (reason != nullptr ? reason : "");
    }
    if (!at::Context::hasCUDART()) {
        return "LibTorch's CUDA half was opened too late in this process";
    }
    return {};
}

} // namespace

const std::string& openLibtorchCuda()
{
    static const std::string problem = [] {
        std::string found = open();
        if (found.empty()) {
            askForDeterminism();
        }
        return found;
    }();
    return problem;
}

} // namespace besa::kernels
